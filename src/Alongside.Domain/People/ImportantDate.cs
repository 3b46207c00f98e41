namespace Alongside.Domain.People;

/// <summary>A day of the year that matters to somebody, and what it is to them: "the day Dad died", 3 May, 2021 if known.</summary>
public sealed record ImportantDate
{
    /// <summary>A year before this is a slip of the finger: it has four figures and a living memory.</summary>
    public const int EarliestYear = 1800;

    /// <summary>The last year a box may hold.</summary>
    public const int LatestYear = 2200;

    private ImportantDate(int day, int month, int? year, string label) => (Day, Month, Year, Label) = (day, month, year, label);

    public int Day { get; private init; }
    public int Month { get; private init; }
    public int? Year { get; private init; }

    /// <summary>What the day is, in their words; at most <see cref="Words.Line"/> characters.</summary>
    public string Label { get; private init; }

    /// <exception cref="Refused">No words, a missing part, or a day no calendar has; every problem at once.</exception>
    public static ImportantDate From(string? day, string? month, string? year, string? label)
    {
        List<Problem> problems = [];
        var words = Words.From("Label", label, Words.Line, problems);
        var (d, m, y) = (DayParts.Number(day), DayParts.Number(month), DayParts.Number(year));
        if (d is null) problems.Add(new("Day", "date-day-missing"));
        if (m is null) problems.Add(new("Month", "date-month-missing"));
        if (y is < EarliestYear or > LatestYear)
            problems.Add(new("Year", "date-year-unlikely", ("earliest", EarliestYear), ("latest", LatestYear)));
        else if (d is { } dayOfMonth && m is { } monthOfYear && !DayParts.Exists(dayOfMonth, monthOfYear, y))
            problems.Add(new("Day", "date-impossible"));
        Refused.If(problems);
        return new(d!.Value, m!.Value, y, words!.Text);
    }

    /// <summary>As it comes back from where it was kept, already judged.</summary>
    public static ImportantDate Kept(int day, int month, int? year, string label) => new(day, month, year, label);

    /// <summary>When it comes next, today included. 29 February is kept on 1 March in other years.</summary>
    public DateOnly NextOn(DateOnly today)
    {
        var thisYear = In(today.Year);
        return thisYear >= today ? thisYear : In(today.Year + 1);
    }

    private DateOnly In(int year) => DayParts.Day(Day, Month, year) ?? new(year, 3, 1);
}
