namespace Alongside.Domain.Asking;

/// <summary>
/// How the door is doing, over twelve whole months that have ended: so that a number never changes by one with somebody
/// who asked today. Nothing in it ranks anybody, and small numbers are not there.
/// </summary>
public sealed class DoorPicture
{
    /// <summary>So many whole months.</summary>
    public const int Months = 12;

    /// <summary>As many wishes as one reads.</summary>
    public const int WishesShown = 12;

    private readonly List<AskedOnce> asked;

    /// <param name="all">Every request, whenever it was asked.</param>
    /// <param name="today">The day it is looked at.</param>
    public DoorPicture(IEnumerable<AskedOnce> all, DateOnly today)
    {
        var before = new DateOnly(today.Year, today.Month, 1);
        (From, Until) = (before.AddMonths(-Months), before.AddDays(-1));
        asked = [.. all.Where(a => a.AskedOn >= From && a.AskedOn <= Until)];
    }

    public DateOnly From { get; }

    /// <summary>The last day counted: the last of a month.</summary>
    public DateOnly Until { get; }

    /// <summary>How many asked; null where so few did.</summary>
    public int? Asked => SmallNumbers.Alone(Whose(asked));

    /// <summary>Decided by the last day, and still waiting then.</summary>
    public (int? Decided, int? Waiting) Answered => SmallNumbers.OfWhole([Whose(asked.Where(a => !HasWaited(a))), Whose(Waits)]) is [var decided, var waiting] ? (decided, waiting) : default;

    /// <summary>Of those waiting on the last day, half had waited so many days or fewer.</summary>
    public int? DaysWaiting => Middle(Waits, a => Until.DayNumber - a.AskedOn.DayNumber);

    /// <summary>Half were talked with within so many days.</summary>
    public int? DaysToTalk => Middle(asked, a => a.DaysToTalk);

    /// <summary>Half were met within so many days.</summary>
    public int? DaysToMeet => Middle(asked, a => a.DaysToMeet);

    public IReadOnlyList<(WhoAsks Who, int? Number)> ByWho => Of(Enum.GetValues<WhoAsks>(), a => a.Who);

    public IReadOnlyList<(CameBy How, int? Number)> ByHow => Of(Enum.GetValues<CameBy>(), a => a.CameBy);

    /// <summary>What there was not enough of; somebody may be short of several.</summary>
    public IReadOnlyList<(ShortOf What, int? Number)> ByNeed => [.. Enum.GetValues<ShortOf>().Where(s => s != ShortOf.None).Select(s => (s, SmallNumbers.Alone(Whose(asked.Where(a => a.Short.HasFlag(s))))))];

    /// <summary>
    /// What they wished for: words that were used about five families or more, and by five askers or more, each with how
    /// many families, and how soon half of them were talked with. A word that fewer used might be somebody's.
    /// </summary>
    public IReadOnlyList<(string Wish, int Number, int? DaysToTalk)> ByWish =>
    [
        .. asked.SelectMany(a => a.Wishes, (a, wish) => (wish.Key, wish.Value, Asked: a)).GroupBy(w => w.Key, (key, those) => (Key: key, Those: those.ToList()))
            .Select(g => (g.Key, g.Those, About: g.Those.Select(w => w.Asked.Whose).Distinct().Count(), By: g.Those.Select(w => w.Asked.Asker ?? w.Asked.Whose.ToString()).Distinct().Count()))
            .Where(g => Math.Min(g.About, g.By) >= SmallNumbers.Least)
            .OrderByDescending(g => g.About).ThenBy(g => g.Key, StringComparer.Ordinal).Take(WishesShown)
            .Select(g => (g.Those.Select(w => w.Value).MinBy(w => (w.Length, w))!, g.About, Middle(g.Those.Select(w => w.Asked), a => a.DaysToTalk))),
    ];

    /// <summary>What was decided, of those that were by the last day.</summary>
    public IReadOnlyList<(Way Way, int? Number)> ByWay
    {
        get
        {
            var ways = Enum.GetValues<Way>();
            var numbers = SmallNumbers.OfWhole([.. ways.Select(w => Whose(asked.Where(a => a.Way == w && a.DecidedOn <= Until)))]);
            return [.. ways.Zip(numbers)];
        }
    }

    /// <summary>Of those decided by the last day, how many were decided by a limit of what we offer.</summary>
    public int? ByOurLimit => SmallNumbers.OfWhole([Whose(asked.Where(a => !HasWaited(a) && a.ByOurLimit)), Whose(asked.Where(a => !HasWaited(a) && !a.ByOurLimit))])[0];

    /// <summary>How many were about a family that was asked about in the twelve months before.</summary>
    public int? Again => SmallNumbers.Alone(Whose(asked.Where(a => a.Again)));

    /// <summary>Of those, for how many it was said what we had not understood.</summary>
    public int? Learnt => SmallNumbers.OfWhole([Whose(asked.Where(a => a is { Again: true, Learnt: true })), Whose(asked.Where(a => a is { Again: true, Learnt: false }))])[0];

    private List<AskedOnce> Waits => asked.FindAll(HasWaited);

    private bool HasWaited(AskedOnce one) => one.DecidedOn is null || one.DecidedOn > Until;

    private IReadOnlyList<(T, int?)> Of<T>(IReadOnlyList<T> kinds, Func<AskedOnce, T> kind) => [.. kinds.Zip(SmallNumbers.OfWhole([.. kinds.Select(k => Whose(asked.Where(a => Equals(kind(a), k))))]))];

    private static List<Guid> Whose(IEnumerable<AskedOnce> those) => [.. those.Select(a => a.Whose)];

    private static int? Middle(IEnumerable<AskedOnce> those, Func<AskedOnce, int?> days)
    {
        var known = those.Where(a => days(a) is not null).ToList();
        if (known.Select(a => a.Whose).Distinct().Count() < SmallNumbers.Least) return null;
        var all = known.Select(a => days(a)!.Value).Order().ToList();
        return all[(all.Count - 1) / 2];
    }
}
