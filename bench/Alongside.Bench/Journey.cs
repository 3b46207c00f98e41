using System.Text.Json.Serialization;

namespace Alongside.Bench;

/// <summary>One line of the report. Names are those of the contract; milliseconds, requests a second.</summary>
internal sealed record Journey
{
    [JsonPropertyName("name")] public required string Name { get; init; }
    [JsonPropertyName("rps")] public required double PerSecond { get; init; }
    [JsonPropertyName("baseline_rps")] public double? BaselinePerSecond { get; init; }
    [JsonPropertyName("ratio")] public double? Ratio { get; init; }
    [JsonPropertyName("p50_ms")] public required double P50 { get; init; }
    [JsonPropertyName("p99_ms")] public required double P99 { get; init; }
    [JsonPropertyName("baseline_p99_ms")] public double? BaselineP99 { get; init; }

    /// <summary>Slowest but one hundredth at a steady fifty a second.</summary>
    [JsonPropertyName("steady_p99_ms")] public double? SteadyP99 { get; init; }

    [JsonPropertyName("steady_rps")] public int? SteadyPerSecond { get; init; }

    /// <summary>Processor time an answer took, of each: says more than requests a second where other programs run beside.</summary>
    [JsonPropertyName("cpu_ms")] public double? Processor { get; init; }
    [JsonPropertyName("baseline_cpu_ms")] public double? BaselineProcessor { get; init; }

    /// <summary>The older commit, measured by turns with this one.</summary>
    [JsonPropertyName("against_rps")] public double? AgainstPerSecond { get; init; }
    [JsonPropertyName("ratio_against")] public double? RatioAgainst { get; init; }

    /// <summary>An answer's bytes, and how many the baseline's has to each of them.</summary>
    [JsonPropertyName("bytes")] public double? Bytes { get; init; }
    [JsonPropertyName("baseline_bytes_ratio")] public double? BytesRatio { get; init; }
}
