namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// What one would say of the picture to somebody who cannot see it: observations in the order of time. They describe
/// and never judge; what they rest on is in the picture and in the table.
/// </summary>
public static class ThreadSentence
{
    /// <summary>An answer from this height on counts as good.</summary>
    public const double GoodFrom = 6.5;

    /// <summary>An answer up to this height counts as hard.</summary>
    public const double HardUpTo = 3.5;

    /// <summary>A first answer below this height: it began slowly.</summary>
    private const double Middle = 5;

    public static IReadOnlyList<ThreadObservation> Of(ThreadFacts facts)
    {
        var said = new List<ThreadObservation>();
        var answers = new List<ThreadCheckIn>(facts.CheckIns.Count);
        foreach (var checkIn in facts.CheckIns)
            if (checkIn.Height is not null) answers.Add(checkIn);

        if (facts.Meetings.Count == 0) said.Add(new(ThreadNews.NotMetYet));
        Beginning(answers, said);
        Sore(facts, said);
        Now(facts, answers, said);
        Workers(facts, said);
        Silence(facts, answers, said);
        if (facts.End is { } end) said.Add(new(ThreadNews.EndedIn, ThreadMonth.FirstOf(end)));
        return said;
    }

    private static void Beginning(List<ThreadCheckIn> answers, List<ThreadObservation> said)
    {
        if (answers.Count == 0) said.Add(new(ThreadNews.NobodyAskedYet));
        else if (answers[0].Height < Middle) said.Add(new(ThreadNews.BeganSlowly));
        else if (answers[0].Height >= GoodFrom) said.Add(new(ThreadNews.BeganWell));
    }

    private static void Sore(ThreadFacts facts, List<ThreadObservation> said)
    {
        if (facts.Ruptures.Count == 0) return;
        var last = facts.Ruptures[^1];
        said.Add(new(ThreadNews.BrokeIn, ThreadMonth.FirstOf(last.Day), facts.Ruptures.Count));
        foreach (var repair in facts.Repairs)
        {
            if (repair.Day < last.Day) continue;
            said.Add(new(ThreadNews.MendedIn, ThreadMonth.FirstOf(repair.Day)));
            return;
        }

        said.Add(new(ThreadNews.StillSore));
    }

    private static void Now(ThreadFacts facts, List<ThreadCheckIn> answers, List<ThreadObservation> said)
    {
        if (answers.Count == 0 || facts.LastDay.DayNumber - answers[^1].Day.DayNumber > 2 * facts.RhythmDays) return;
        var broke = facts.Ruptures.Count > 0 ? facts.Ruptures[^1].Day : DateOnly.MinValue;
        if (answers[^1].Day < broke) return;
        if (Since(answers, broke, static h => h >= GoodFrom) is { } good) said.Add(new(ThreadNews.GoodSince, ThreadMonth.FirstOf(good)));
        else if (Since(answers, broke, static h => h <= HardUpTo) is { } hard) said.Add(new(ThreadNews.HardSince, ThreadMonth.FirstOf(hard)));
    }

    /// <summary>The day of the first answer of the run that goes on now, not looking back past a rupture.</summary>
    private static DateOnly? Since(List<ThreadCheckIn> answers, DateOnly notBefore, Func<double, bool> holds)
    {
        DateOnly? since = null;
        for (var i = answers.Count - 1; i >= 0 && answers[i].Day >= notBefore && holds(answers[i].Height!.Value); i--) since = answers[i].Day;
        return since;
    }

    private static void Workers(ThreadFacts facts, List<ThreadObservation> said)
    {
        var yearAgo = facts.LastDay.AddYears(-1);
        var (count, left) = (0, DateOnly.MinValue);
        foreach (var strand in facts.Strands)
        {
            var until = strand.Until ?? DateOnly.MaxValue;
            if (until > yearAgo && strand.From <= facts.LastDay) count++;
            if (until > left) left = until;
        }

        if (count > 1) said.Add(new(ThreadNews.WorkersThisYear, Count: count));
        if (facts.Strands.Count > 0 && facts.End is null && left < facts.LastDay) said.Add(new(ThreadNews.NobodySince, ThreadMonth.FirstOf(left)));
    }

    private static void Silence(ThreadFacts facts, List<ThreadCheckIn> answers, List<ThreadObservation> said)
    {
        if (facts.End is not null) return;
        if (facts.Meetings.Count > 0 && LongAgo(facts, facts.Meetings[^1].Day)) said.Add(new(ThreadNews.QuietSince, ThreadMonth.FirstOf(facts.Meetings[^1].Day)));
        if (answers.Count > 0 && facts.LastDay.DayNumber - answers[^1].Day.DayNumber > 2 * facts.RhythmDays)
            said.Add(new(ThreadNews.NotAskedSince, ThreadMonth.FirstOf(answers[^1].Day)));
    }

    private static bool LongAgo(ThreadFacts facts, DateOnly day) => facts.LastDay.DayNumber - day.DayNumber > facts.RhythmDays;
}
