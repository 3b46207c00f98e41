using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Look;

/// <summary>Days, ages and lengths of time, as one says them.</summary>
internal static class SaidDays
{
    /// <summary>"3 May"; with the year when it is not this one.</summary>
    public static string Day(this Phrases phrases, DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", phrases.Culture);

    /// <summary>"May 2026".</summary>
    public static string Month(this Phrases phrases, DateOnly day) => day.ToString("MMMM yyyy", phrases.Culture);

    /// <summary>"Today", "9 days ago", "3 weeks ago"; a day to come is said as a day.</summary>
    public static string Since(this Phrases phrases, DateOnly then, DateOnly today) => HowLong.Since(then, today) switch
    {
        null => phrases.Day(then, today),
        { Unit: HowLongUnit.Days, Count: 0 } => phrases["since-today"],
        { } since => phrases[$"since-{Pick.Kebab(since.Unit.ToString())}", ("n", since.Count)],
    };

    /// <summary>From when until when, as far as it is known; empty when nothing is.</summary>
    public static string Between(this Phrases phrases, DateOnly? from, DateOnly? until, DateOnly today) => (from, until) switch
    {
        (null, null) => "",
        ({ } first, null) => phrases["from-day", ("from", phrases.Day(first, today))],
        (null, { } last) => phrases["until-day", ("until", phrases.Day(last, today))],
        ({ } first, { } last) => phrases["from-day-until-day", ("from", phrases.Day(first, today)), ("until", phrases.Day(last, today))],
    };

    /// <summary>A birth date with as much as is known of it.</summary>
    public static string Born(this Phrases phrases, BirthDate born) => born.Precision switch
    {
        DatePrecision.Exact => born.Earliest.ToString("d MMMM yyyy", phrases.Culture),
        DatePrecision.Month => phrases.Month(born.Earliest),
        DatePrecision.Year => born.Earliest.Year.ToString(CultureInfo.InvariantCulture),
        DatePrecision.About => phrases["born-about", ("year", born.Earliest.Year.ToString(CultureInfo.InvariantCulture))],
        _ => phrases["born-expected", ("day", born.Earliest.ToString("d MMMM yyyy", phrases.Culture))],
    };

    /// <summary>"34", "about 15", "4 months".</summary>
    public static string Age(this Phrases phrases, Age age)
    {
        var said = age is { Months: { } months, Years: 0 } ? phrases["age-months", ("n", months)] : age.Years.ToString(CultureInfo.InvariantCulture);
        return age.About ? phrases["age-about", ("age", said)] : said;
    }

    /// <summary>"34 years old", "4 months old".</summary>
    public static string Old(this Phrases phrases, Age age) =>
        phrases[age is { Months: not null, Years: 0 } ? "age-old-months" : "age-old", ("age", phrases.Age(age)), ("n", age.Years)];

    /// <summary>A small number in a word, a large one in figures.</summary>
    public static string Count(this Phrases phrases, int n) => phrases["count", ("n", n)];
}
