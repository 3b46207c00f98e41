namespace Alongside.Domain.Pictures;

/// <summary>The room something takes in a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(in Box other, double apart = 0) =>
        Left < other.Right + apart && other.Left < Right + apart && Top < other.Bottom + apart && other.Top < Bottom + apart;

    /// <summary>Whether the straight line between two points passes through.</summary>
    public bool IsCrossedBy(double x1, double y1, double x2, double y2)
    {
        double enter = 0, leave = 1;
        return Narrow(x1, x2 - x1, Left, Right, ref enter, ref leave) && Narrow(y1, y2 - y1, Top, Bottom, ref enter, ref leave);
    }

    private static bool Narrow(double start, double step, double low, double high, ref double enter, ref double leave)
    {
        if (Math.Abs(step) < 1e-9) return start >= low && start <= high;
        var (a, b) = ((low - start) / step, (high - start) / step);
        enter = Math.Max(enter, Math.Min(a, b));
        leave = Math.Min(leave, Math.Max(a, b));
        return enter <= leave;
    }
}
