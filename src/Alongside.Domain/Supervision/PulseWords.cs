using Alongside.Domain.Ours;

namespace Alongside.Domain.Supervision;

/// <summary>
/// What should change here, in somebody's own words and without a name: no worker, no team and no day, only the month, and
/// nothing of what they tapped. It comes with a <see cref="PulseAnswer"/> and so once a month, and lies apart from it.
/// </summary>
public sealed class PulseWords
{
    private PulseWords() { }

    /// <param name="lot">Drawn by lot, and another one than the answer's: any other id would tell when it was issued.</param>
    /// <param name="text">In their words.</param>
    /// <param name="day">Today; only its month is kept.</param>
    public PulseWords(Guid lot, string? text, DateOnly day)
    {
        var words = Words.From("Change", text, Words.Line);
        (Id, Text, Month) = (new(lot), words.Text, new(day.Year, day.Month, 1));
    }

    public Id<PulseWords> Id { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>
    /// Which months' words are read now. Words wait until a month is over in which five people or more wrote some, and are
    /// read together with those; so what is new is always of five people at least, and nothing moves while a month lasts.
    /// What was read together goes together too, a year after.
    /// </summary>
    /// <param name="written">How many words were written in each month.</param>
    /// <param name="today">The day it is read.</param>
    /// <param name="since">Those that came to be read in earlier months are not shown any more.</param>
    /// <returns>The months after the first one and up to the last one; null where nothing is read.</returns>
    public static (DateOnly After, DateOnly UpTo)? Heard(IEnumerable<(DateOnly Month, int Words)> written, DateOnly today, DateOnly since)
    {
        var last = HeldPicture.AsOf(today);
        var together = written.Where(w => w.Month <= last && w.Words >= FiveTogether.Enough).Select(w => w.Month).Order().ToList();
        if (together.Count == 0 || together[^1] < since) return null;
        return (together.Where(month => month < since).DefaultIfEmpty(DateOnly.MinValue).Max(), together[^1]);
    }
}
