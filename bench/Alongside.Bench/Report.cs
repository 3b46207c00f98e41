using System.Text.Json.Serialization;

namespace Alongside.Bench;

/// <summary>What a run came to.</summary>
internal sealed record Report
{
    [JsonPropertyName("journeys")] public List<Journey> Journeys { get; } = [];
    [JsonPropertyName("families")] public int Families { get; init; }
    /// <summary>Whether each page and its baseline are of about the same length; otherwise the ratios say nothing.</summary>
    [JsonPropertyName("alike_pages")] public bool AlikePages { get; set; } = true;
    [JsonPropertyName("server_mb")] public double ServerMegabytes { get; set; }
    [JsonPropertyName("first_page_s")] public double FirstPageSeconds { get; set; }
    [JsonPropertyName("generate_s")] public double? GenerateSeconds { get; set; }
    [JsonPropertyName("generate_mb")] public double? GenerateMegabytes { get; set; }
}
