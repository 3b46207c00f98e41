namespace Alongside.Domain.People;

/// <summary>
/// When somebody was born, as well as it is known: the day, the month, the year, a guessed year, or the day a baby is
/// due. Kept as the first day it may have been and how much is known of it.
/// </summary>
/// <remarks>
/// Somebody born on 29 February has their birthday on 1 March in other years, as English law counts ages.
/// </remarks>
public sealed record BirthDate : IComparable<BirthDate>
{
    /// <summary>Whole years; nobody we know has lived longer.</summary>
    public const int Eldest = 120;

    /// <summary>A due date lies at most this many months ahead.</summary>
    public const int MostMonthsAhead = 10;

    /// <summary>A due date that passed more than this many months ago wants the day of birth instead.</summary>
    public const int MostMonthsPast = 1;

    /// <summary>Below this age, in years, months are said too.</summary>
    public const int MonthsUnder = 2;

    private BirthDate(DateOnly earliest, DatePrecision precision) => (Earliest, Precision) = (earliest, precision);

    /// <summary>The first day it may have been.</summary>
    public DateOnly Earliest { get; private init; }

    public DatePrecision Precision { get; private init; }

    /// <summary>The last day it may have been.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Month => Earliest.AddMonths(1).AddDays(-1),
        DatePrecision.Year or DatePrecision.About => new(Earliest.Year, 12, 31),
        _ => Earliest,
    };

    public bool IsExpected => Precision == DatePrecision.Expected;

    /// <summary>What somebody typed: numbers in three boxes, and a word for how sure they are.</summary>
    /// <param name="day">Needed when exact or expected.</param>
    /// <param name="month">Needed unless only a year is known.</param>
    /// <param name="year">Four figures.</param>
    /// <param name="precision">exact, month, year, about or expected; empty means as exact as the boxes filled.</param>
    /// <param name="today">The day it is, where they are.</param>
    /// <exception cref="Refused">A missing part, a day no calendar has, too long ago, or in the future.</exception>
    public static BirthDate From(string? day, string? month, string? year, string? precision, DateOnly today)
    {
        var (d, m, y) = (DayParts.Number(day), DayParts.Number(month), DayParts.Number(year));
        if (How(precision, d, m) is not { } how) throw new Refused("Precision", "choose-one");

        List<Problem> missing = [];
        if (y is null) missing.Add(new("Year", "birth-year-missing"));
        if (m is null && how is (DatePrecision.Exact or DatePrecision.Month or DatePrecision.Expected)) missing.Add(new("Month", "birth-month-missing"));
        if (d is null && how is (DatePrecision.Exact or DatePrecision.Expected)) missing.Add(new("Day", "birth-day-missing"));
        Refused.If(missing);

        var first = how switch
        {
            DatePrecision.Exact or DatePrecision.Expected => DayParts.Day(d!.Value, m!.Value, y!.Value),
            DatePrecision.Month => DayParts.Day(1, m!.Value, y!.Value),
            _ => DayParts.Day(1, 1, y!.Value),
        };
        return Judged(first ?? throw new Refused("Day", "date-impossible"), how, today);
    }

    /// <summary>An exact day, read from a file.</summary>
    /// <exception cref="Refused">Too long ago, or in the future.</exception>
    public static BirthDate On(DateOnly day, DateOnly today) => Judged(day, DatePrecision.Exact, today);

    /// <summary>As it comes back from where it was kept, already judged.</summary>
    public static BirthDate Kept(DateOnly earliest, DatePrecision precision) => new(earliest, precision);

    /// <summary>The year and no more, for whoever may know no more.</summary>
    public BirthDate ToYear() => Precision == DatePrecision.About ? this : new(new(Earliest.Year, 1, 1), DatePrecision.Year);

    /// <summary>Null while a baby is only expected, whatever the day, and before birth.</summary>
    public Age? AgeOn(DateOnly day)
    {
        if (IsExpected || day < Earliest) return null;
        if (Precision == DatePrecision.About) return new(day.Year - Earliest.Year, null, true);
        var (least, most) = (Months(Latest < day ? Latest : day, day), Months(Earliest, day));
        var saysMonths = most < MonthsUnder * 12 && Precision is (DatePrecision.Exact or DatePrecision.Month);
        return saysMonths ? new(least / 12, least, least != most) : new(least / 12, null, least / 12 != most / 12);
    }

    /// <summary>The birthday that comes next, today's included. Null unless the day or the month is known.</summary>
    public Birthday? NextBirthday(DateOnly today)
    {
        if (Precision is not (DatePrecision.Exact or DatePrecision.Month)) return null;
        var dayKnown = Precision == DatePrecision.Exact;
        var from = dayKnown ? today : new(today.Year, today.Month, 1);
        var turns = Math.Max(0, today.Year - Earliest.Year);
        if (Anniversary(turns) < from) turns++;
        return new(Anniversary(turns), turns, dayKnown);
    }

    /// <summary>The day they turn <paramref name="years"/>. Null unless the day of birth is known.</summary>
    public DateOnly? TurnsOn(int years) => Precision == DatePrecision.Exact ? Anniversary(years) : null;

    /// <summary>Whether both may be the same day: what is known of one does not rule out the other.</summary>
    public bool MayBe(BirthDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The elder first; of those who may be the same age, the one we know better first.</summary>
    public int CompareTo(BirthDate? other) => other is null ? 1 : (Earliest, Precision).CompareTo((other.Earliest, other.Precision));

    public static bool operator <(BirthDate left, BirthDate right) => left.CompareTo(right) < 0;
    public static bool operator >(BirthDate left, BirthDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(BirthDate left, BirthDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(BirthDate left, BirthDate right) => left.CompareTo(right) >= 0;

    private static BirthDate Judged(DateOnly first, DatePrecision how, DateOnly today)
    {
        var born = new BirthDate(first, how);
        if (born.IsExpected)
        {
            if (first > today.AddMonths(MostMonthsAhead)) throw new Refused("Day", "birth-expected-too-far", ("months", MostMonthsAhead));
            if (first < today.AddMonths(-MostMonthsPast)) throw new Refused("Day", "birth-expected-long-past", ("months", MostMonthsPast));
            return born;
        }
        var box = how is DatePrecision.Year or DatePrecision.About ? "Year" : how == DatePrecision.Month ? "Month" : "Day";
        if (first > today) throw new Refused(box, "birth-in-the-future");
        if (Months(born.Latest, today) / 12 > Eldest) throw new Refused("Year", "birth-too-long-ago", ("years", Eldest));
        return born;
    }

    private static DatePrecision? How(string? word, int? day, int? month) => word?.Trim() switch
    {
        null or "" => day is not null ? DatePrecision.Exact : month is not null ? DatePrecision.Month : DatePrecision.Year,
        "exact" => DatePrecision.Exact,
        "month" => DatePrecision.Month,
        "year" => DatePrecision.Year,
        "about" => DatePrecision.About,
        "expected" => DatePrecision.Expected,
        _ => null,
    };

    private static int Months(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);

    private DateOnly Anniversary(int years)
    {
        var year = Earliest.Year + years;
        return DayParts.Day(Earliest.Day, Earliest.Month, year) ?? new(year, 3, 1);
    }
}
