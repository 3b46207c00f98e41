namespace Alongside.Domain.CheckIns;

/// <summary>
/// The two sides of one relationship feel it differently. Put as a question to the worker, never as a finding about
/// either. The numbers are our own choice, not a norm.
/// </summary>
public static class Gap
{
    /// <summary>Both have to have answered within so many days.</summary>
    public const int RecentDays = 60;

    /// <summary>Points of ten that lie between them.</summary>
    public const double Wide = 2;

    public const string WorkerFeelsCloser = "worker-feels-closer";
    public const string FamilyFeelsCloser = "family-feels-closer";

    /// <summary>
    /// Names: <c>theirs</c>, <c>ours</c> (0–10), <c>theirsOn</c>, <c>oursOn</c> (days). Null when one side is silent,
    /// long ago, or near the other.
    /// </summary>
    public static Question? Ask(Line theirs, Line ours, DateOnly today)
    {
        if (Recent(theirs, today) is not { } them || Recent(ours, today) is not { } us) return null;
        var (their, our) = (them.Height!.Value, us.Height!.Value);
        if (Math.Abs(their - our) < Wide) return null;
        return new(our > their ? WorkerFeelsCloser : FamilyFeelsCloser, ("theirs", their), ("ours", our), ("theirsOn", them.Day), ("oursOn", us.Day));
    }

    /// <summary>The same where several of them answer: each beside us, and of several gaps the widest. Null where nobody is far from us.</summary>
    public static Question? Widest(Lines theirs, Line ours, DateOnly today) =>
        theirs.Each.Where(l => Ask(l, ours, today) is not null).OrderByDescending(l => Math.Abs(l.Latest!.Value.Height!.Value - ours.Latest!.Value.Height!.Value))
            .Select(l => Ask(l, ours, today)).FirstOrDefault();

    private static LinePoint? Recent(Line line, DateOnly today) =>
        line.Latest is { } latest && latest.Day >= today.AddDays(-RecentDays) ? latest : null;
}
