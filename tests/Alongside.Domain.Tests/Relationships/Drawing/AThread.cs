using System.Globalization;
using Alongside.Domain.Relationships.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Relationships.Drawing;

/// <summary>Threads to draw: one that a person could tell, and any that could be.</summary>
internal static class AThread
{
    public static readonly ThreadWords InWords = new()
    {
        Title = "The thread",
        Good = "good between us",
        Hard = "hard between us",
        GoodInShort = "good",
        HardInShort = "hard",
        FamilySide = "Lea’s side",
        WorkerSide = static name => $"{name}’s side",
        WorkerCame = static name => $"{name} comes",
        Nobody = "nobody,",
        HowLong = static days => $"{days} days",
        NobodyAsked = "Nobody asked",
        NotYetMended = "Not yet mended",
        Month = static m => m.ToString("MMMM", CultureInfo.InvariantCulture),
        MonthInShort = static m => m.ToString("MMM", CultureInfo.InvariantCulture),
        MonthAndYear = static m => m.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        Year = static m => m.ToString("yyyy", CultureInfo.InvariantCulture),
        Day = static d => d.ToString("d MMMM", CultureInfo.InvariantCulture),
        Meeting = static m => $"{m.Day.ToString("d MMMM", CultureInfo.InvariantCulture)}. {m.Kind}. {m.Words}",
        InAMonth = static m => $"{m.Key}. Met {m.Meetings.Count}, theirs first {m.TheirsFirst}.",
        Answer = static (name, c) => $"{name}, {c.Day.ToString("d MMMM", CultureInfo.InvariantCulture)}",
        Hint = "Point at a month.",
    };

    public static DateOnly Day(int month, int day, int year = 2026) => new(year, month, day);

    public static ThreadMeeting Meeting(DateOnly day, bool? theirsFirst = true) => new(day, theirsFirst, "We walked.", "Walk", "#meeting");

    /// <summary>Begun slowly, broken in June, mended in July, good since August.</summary>
    public static ThreadFacts OfLea() => new()
    {
        Today = Day(11, 19),
        Start = Day(1, 8),
        Strands = [new("Dela", Day(1, 8)) { CheckIns = [new(Day(2, 1), 5), new(Day(5, 1), 8), new(Day(6, 20), 4), new(Day(11, 1), 8)] }],
        Meetings = [Meeting(Day(1, 8)), Meeting(Day(2, 3), false), Meeting(Day(6, 4), null), Meeting(Day(7, 23)), Meeting(Day(11, 3))],
        CheckIns = [new(Day(1, 27), 2.4), new(Day(3, 5), 4.4), new(Day(4, 7), 6), new(Day(5, 12), 6.8), new(Day(6, 16), 2.4), new(Day(7, 14), 4), new(Day(8, 18), 7), new(Day(10, 1), 8), new(Day(11, 3), 9)],
        Ruptures = [new(Day(6, 4), "Trust broke")],
        Repairs = [new(Day(7, 23), "Mended")],
    };

    /// <summary>As many meetings as one likes, evenly over the days.</summary>
    public static ThreadFacts WithMeetings(int count, int days, DateOnly start)
    {
        var meetings = new ThreadMeeting[count];
        for (var i = 0; i < count; i++) meetings[i] = Meeting(start.AddDays((int)((long)i * days / Math.Max(1, count))), i % 3 == 0 ? null : i % 3 == 1);
        return new() { Today = start.AddDays(days), Start = start, Strands = [new("Dela", start)], Meetings = meetings };
    }

    /// <summary>Any thread: a day to six years long, with everything, nothing, or anything between, in any order.</summary>
    public static Arbitrary<ThreadFacts> Any()
    {
        var start = Day(1, 20, 2021);
        var facts =
            from length in Gen.Frequency((1, Gen.Choose(0, 9)), (3, Gen.Choose(10, 700)), (1, Gen.Choose(701, 2200)))
            let day = Gen.Choose(0, length).Select(n => start.AddDays(n))
            let height = Gen.Frequency((1, Gen.Constant<double?>(null)), (6, Gen.Choose(0, 100).Select(static h => (double?)(h / 10.0))))
            let checkIns = Few(12, from d in day from h in height select new ThreadCheckIn(d, h))
            from meetings in Gen.Frequency(
                (3, Few(70, from d in day from t in Gen.Elements<bool?>(true, false, null) select Meeting(d, t))),
                (1, Few(400, from d in day select Meeting(d))))
            from strands in Few(5, from d in day from n in Gen.Choose(0, 500) from stays in Gen.Elements(true, false) from asked in checkIns
                                   select new ThreadStrand("Konstantina-Maria", d, stays ? null : d.AddDays(n)) { CheckIns = asked })
            from family in checkIns
            from ruptures in Few(6, from d in day select new ThreadMoment(d, "Trust broke & was <gone>"))
            from repairs in Few(6, from d in day select new ThreadMoment(d, "Mended"))
            from ended in Gen.Elements(true, false)
            select new ThreadFacts
            {
                Today = start.AddDays(length),
                Start = start,
                End = ended ? start.AddDays(length) : null,
                Meetings = meetings,
                Strands = strands,
                CheckIns = family,
                Ruptures = ruptures,
                Repairs = repairs,
            };
        return facts.ToArbitrary();
    }

    private static Gen<T[]> Few<T>(int most, Gen<T> of) => Gen.Choose(0, most).SelectMany(n => of.ArrayOf(n));
}
