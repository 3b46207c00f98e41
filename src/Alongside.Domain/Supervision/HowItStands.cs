using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Supervision;

/// <summary>
/// One relationship that somebody holds, as whoever holds them looks at it before they sit down together. It makes one
/// curious about the relationship, and says nothing about who is better at theirs.
/// </summary>
public sealed record HowItStands
{
    /// <summary>After so many times the days that usually lie between two meetings it is quiet. Our own choice.</summary>
    public const int QuietAfterTimes = 2;

    /// <summary>Where nobody knows what is usual: quiet after so many days. Our own choice.</summary>
    public const int QuietAfterDays = 42;

    public const string Quiet = "stands-quiet";
    public const string Harder = "stands-harder";

    /// <summary>The days they met, in any order.</summary>
    public IReadOnlyList<DateOnly> Met { get; init; } = [];

    /// <summary>How it has been for each of them.</summary>
    public Lines Theirs { get; init; } = new([]);

    /// <summary>How it has been for whoever holds it.</summary>
    public Line Ours { get; init; } = new([]);

    /// <summary>The first hello.</summary>
    public DateOnly StartedOn { get; init; }

    /// <summary>The middle one of the newest gaps between two meetings, in days; null when there are too few.</summary>
    public int? Lately => HowOftenWeMeet.Lately(Met);

    /// <summary>The last time they met; null when nobody wrote one down.</summary>
    public DateOnly? Last => Met.Count == 0 ? null : Met.Max();

    /// <summary>What to be curious about, if anything: questions, never a score.</summary>
    public IEnumerable<Question> Wonder(DateOnly today)
    {
        var since = today.DayNumber - (Last ?? StartedOn).DayNumber;
        if (since > (Lately is { } usual ? Math.Max(usual * QuietAfterTimes, usual + 7) : QuietAfterDays)) yield return new(Quiet, ("days", since));
        if (Theirs.Each.Any(l => l.Heading == Heading.Lower)) yield return new(Harder);
        if (Gap.Widest(Theirs, Ours, today) is { } gap) yield return new($"stands-{gap.Code}", [.. gap.With]);
    }
}
