using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

internal static class Given
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    /// <summary>One check-in a week, the last one today.</summary>
    public static Line ALine(params double?[] heights) => ALineUntil(Today, heights);

    public static Line ALineUntil(DateOnly last, params double?[] heights) =>
        new(heights.Select((height, i) => new LinePoint(last.AddDays(7 * (i + 1 - heights.Length)), height)));
}
