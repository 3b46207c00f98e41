namespace Alongside.Domain.CheckIns;

/// <summary>
/// All is well, every time, and nothing hard has ever been said. That can be true; it can also mean that hard things
/// have no room, or that warmth has lost its challenge. A question, with numbers of our own choice.
/// </summary>
public static class HighAndNothingHard
{
    /// <summary>Of ten.</summary>
    public const double High = 8;

    /// <summary>So many check-ins in a row, up to the newest.</summary>
    public const int InARow = 4;

    public const string HighAndNothingHardRaised = "high-and-nothing-hard";

    /// <summary>Names: <c>checkIns</c> (how many in a row), <c>since</c> (the day of the first of them).</summary>
    /// <param name="line">One person's line.</param>
    /// <param name="hardThingsRaised">How many hard things they have ever brought, as counted from what they raised.</param>
    public static Question? Ask(Line line, int hardThingsRaised)
    {
        if (hardThingsRaised > 0) return null;
        var high = line.StayedAtLeast(High);
        return high.Count < InARow ? null : new(HighAndNothingHardRaised, ("checkIns", high.Count), ("since", high[0].Day));
    }

    /// <summary>The same where several of them answer: the first for whom it has gone well every time. Nobody's answers make up another's row.</summary>
    public static Question? OfAny(Lines lines, int hardThingsRaised) => lines.Each.Select(l => Ask(l, hardThingsRaised)).FirstOrDefault(q => q is not null);
}
