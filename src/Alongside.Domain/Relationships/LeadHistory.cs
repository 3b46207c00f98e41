using Alongside.Domain.Organisations;

namespace Alongside.Domain.Relationships;

/// <summary>Who led, one after another: how many, how long nobody did, and whether they said goodbye together.</summary>
public sealed class LeadHistory
{
    /// <summary>A visit together counts for a handover this many days before and after it. Our own choice.</summary>
    public const int TogetherWithinDays = 60;

    private readonly IReadOnlyList<Lead> leads;

    public LeadHistory(IEnumerable<Lead> leads) => this.leads = [.. leads.OrderBy(l => l.From).ThenBy(l => l.Until ?? DateOnly.MaxValue)];

    /// <summary>How many different people led on any of the days of the last <paramref name="months"/>, today included.</summary>
    public int LeadWorkersIn(int months, DateOnly today)
    {
        var since = today.AddMonths(-months);
        return leads.Where(l => l.From <= today && !(l.Until <= since)).Select(l => l.Who).Distinct().Count();
    }

    /// <summary>
    /// Whole days on which nobody led, between the first lead worker's first day and <paramref name="today"/>. Days
    /// before anybody led are not a gap; days since the last one left are, unless the relationship has ended.
    /// </summary>
    /// <param name="today">The last day looked at.</param>
    /// <param name="ended">The day the relationship ended, if it did.</param>
    public int GapDays(DateOnly today, DateOnly? ended = null)
    {
        var last = ended < today ? ended.Value : today;
        var gap = 0;
        DateOnly? covered = null;
        foreach (var lead in leads.Where(l => l.From <= last))
        {
            if (covered is { } until) gap += DaysBetween(until, lead.From);
            var end = lead.Until ?? last;
            if (covered is null || end > covered) covered = end;
        }
        return covered is { } latest && latest < last ? gap + (last.DayNumber - latest.DayNumber) : gap;
    }

    /// <summary>Every change of lead worker, the first one first.</summary>
    /// <param name="visits">The days on which the family was met, and which workers were there.</param>
    public IReadOnlyList<LeadHandover> Handovers(IEnumerable<(DateOnly Day, IReadOnlyCollection<Id<Worker>> Workers)> visits)
    {
        List<(DateOnly Day, IReadOnlyCollection<Id<Worker>> Workers)> met = [.. visits];
        return [.. leads.Zip(leads.Skip(1))
            .Where(pair => pair.First.Who != pair.Second.Who)
            .Select(pair => new LeadHandover(
                pair.First.Who,
                pair.Second.Who,
                pair.Second.From,
                pair.First.Until is { } until ? DaysBetween(until, pair.Second.From) : 0,
                met.Any(v => Math.Abs(v.Day.DayNumber - pair.Second.From.DayNumber) <= TogetherWithinDays
                    && v.Workers.Contains(pair.First.Who)
                    && v.Workers.Contains(pair.Second.Who))))];
    }

    private static int DaysBetween(DateOnly until, DateOnly from) => Math.Max(0, from.DayNumber - until.DayNumber - 1);
}
