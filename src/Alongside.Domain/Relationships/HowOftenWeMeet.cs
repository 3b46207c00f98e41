namespace Alongside.Domain.Relationships;

/// <summary>How often two sides have met lately, to stand beside how often they agreed to. Said, never judged.</summary>
public static class HowOftenWeMeet
{
    /// <summary>So many of the newest gaps between two meetings are looked at. Our own choice.</summary>
    public const int Gaps = 5;

    /// <summary>Meetings on fewer different days than this say nothing about how often.</summary>
    public const int DaysAtLeast = 4;

    /// <summary>The middle one of the newest gaps, in days; null when there are too few.</summary>
    /// <param name="met">The days they met, in any order.</param>
    public static int? Lately(IEnumerable<DateOnly> met)
    {
        List<DateOnly> days = [.. met.Distinct().OrderDescending().Take(Gaps + 1)];
        if (days.Count < DaysAtLeast) return null;
        List<int> gaps = [.. days.Zip(days.Skip(1), (later, earlier) => later.DayNumber - earlier.DayNumber).Order()];
        return gaps[gaps.Count / 2];
    }
}
