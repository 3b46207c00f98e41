namespace Alongside.Domain.Asking;

/// <summary>What somebody says when they ask for help, in their own words. Only what they want first must be there.</summary>
/// <param name="Who">Who asks.</param>
/// <param name="Wants">What they want help with, first.</param>
/// <param name="About">The name of whom it is about, as far as they like to say.</param>
/// <param name="BornYear">The year that person was born; null where nobody said.</param>
/// <param name="HowHelped">How they like to be helped.</param>
/// <param name="WhoHelps">Who helps already.</param>
/// <param name="WasHard">What asking cost.</param>
/// <param name="Knows">Whether the family knows; null where they ask for themselves, or did not say.</param>
/// <param name="HardToTell">What makes it hard to tell the family.</param>
/// <param name="Short">What there is not enough of.</param>
/// <param name="NotSafe">Somebody is not safe right now.</param>
public sealed record WhatIsAsked(WhoAsks Who, string Wants, string? About, int? BornYear, string? HowHelped, string? WhoHelps, string? WasHard, FamilyKnows? Knows, string? HardToTell, ShortOf Short, bool NotSafe)
{
    /// <summary>Characters of one answer.</summary>
    public const int Limit = 2_000;

    private const int EarliestYear = 1900;

    public static WhatIsAsked From(WhoAsks? who, string? wants, string? about, string? bornYear, string? howHelped, string? whoHelps, string? wasHard, FamilyKnows? knows, string? hardToTell, IEnumerable<ShortOf> shortOf, bool notSafe, DateOnly today)
    {
        var problems = new List<Problem>();
        if (who is not { } asks || !Askers.All.Contains(asks)) problems.Add(new("Who", "choose-one"));
        var said = (Words.From("Wants", wants, Limit, problems)?.Text, Words.Maybe("About", about, Words.Line, problems)?.Text.Trim(),
            Words.Maybe("HowHelped", howHelped, Limit, problems)?.Text, Words.Maybe("WhoHelps", whoHelps, Limit, problems)?.Text,
            Words.Maybe("WasHard", wasHard, Limit, problems)?.Text, Words.Maybe("HardToTell", hardToTell, Limit, problems)?.Text);
        var year = YearOf(bornYear, today, problems);
        if (knows is { } known && !Enum.IsDefined(known)) problems.Add(new("Knows", "choose-one"));
        Refused.If(problems);
        var forThemselves = who == WhoAsks.Myself;
        return new(who!.Value, said.Item1!, said.Item2, year, said.Item3, said.Item4, said.Item5,
            forThemselves ? null : knows, forThemselves ? null : said.Item6, shortOf.Aggregate(ShortOf.None, (all, one) => all | one), notSafe);
    }

    private static int? YearOf(string? typed, DateOnly today, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (int.TryParse(typed.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year >= EarliestYear && year <= today.Year + 1) return year;
        problems.Add(new("BornYear", "year-of-birth"));
        return null;
    }
}
