using System.Text.Json.Serialization;

namespace Alongside.Bench;

/// <summary>What a run came to.</summary>
internal sealed record Report
{
    [JsonPropertyName("journeys")] public List<Journey> Journeys { get; } = [];
    [JsonPropertyName("families")] public int Families { get; init; }
    [JsonPropertyName("server_mb")] public double ServerMegabytes { get; set; }
    [JsonPropertyName("first_page_s")] public double FirstPageSeconds { get; set; }
    [JsonPropertyName("generate_s")] public double? GenerateSeconds { get; set; }
    [JsonPropertyName("generate_mb")] public double? GenerateMegabytes { get; set; }
}
