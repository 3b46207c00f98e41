namespace Alongside.Bench;

/// <summary>What one block of load came to.</summary>
internal sealed record Measured(int Answers, double Seconds, long Bytes, double[] Milliseconds)
{
    public double PerSecond => Answers / Seconds;

    public double BytesEach => Bytes / (double)Math.Max(1, Answers);

    /// <param name="percent">50 is the middle; 99 leaves the slowest hundredth out.</param>
    public static double At(double percent, double[] milliseconds)
    {
        if (milliseconds.Length == 0) return 0;
        var sorted = milliseconds.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
    }

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
