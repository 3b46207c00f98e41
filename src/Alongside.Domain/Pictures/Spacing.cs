namespace Alongside.Domain.Pictures;

/// <summary>Moves things along a line as little as is needed to keep them apart and inside.</summary>
internal static class Spacing
{
    /// <summary>
    /// Places each thing at or near where it wants to be. <paramref name="at"/> is in order; thing <c>i</c> takes
    /// <paramref name="half"/>[i] to either side. When they do not all fit, the result spills over the far end.
    /// </summary>
    public static void Apart(Span<double> at, ReadOnlySpan<double> half, double from, double until)
    {
        var edge = from;
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = Math.Max(at[i], edge + half[i]);
            edge = at[i] + half[i];
        }

        edge = until;
        for (var i = at.Length - 1; i >= 0; i--)
        {
            if (at[i] + half[i] <= edge) break;
            at[i] = edge - half[i];
            edge = at[i] - half[i];
        }

        if (at.Length == 0 || at[0] - half[0] >= from) return;
        edge = from;
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = Math.Max(at[i], edge + half[i]);
            edge = at[i] + half[i];
        }
    }
}
