using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// The signature picture: a relationship as a line through time. The yarn is the family's side, its height from hard
/// to good; beads are meetings; it frays where something came between us and is knotted where that was mended. The
/// same facts always give the same picture.
/// </summary>
public static class ThreadDrawing
{
    /// <summary>With more meetings than this a month becomes one bead.</summary>
    public const int BeadsAtMost = 60;

    /// <summary>For a wide page: time runs to the right.</summary>
    public static Picture Across(ThreadFacts facts, ThreadWords words) => WideThread.Draw(facts, words, null);

    /// <summary>One month opened: every meeting is its own bead, and leads to where it can be read.</summary>
    /// <param name="month">Any day of the month.</param>
    public static Picture Month(ThreadFacts facts, ThreadWords words, DateOnly month) => WideThread.Draw(facts, words, ThreadMonth.FirstOf(month));

    /// <summary>For a phone: time runs downwards.</summary>
    public static Picture Down(ThreadFacts facts, ThreadWords words) => NarrowThread.Draw(facts, words);

    /// <summary>For a list: the lines alone, without words or beads.</summary>
    public static Picture Spark(ThreadFacts facts, ThreadWords words)
    {
        var ground = new Ground
        {
            FirstDay = facts.FirstDay,
            DayAfter = Later(facts.LastDay.AddDays(1), facts.FirstDay.AddDays(28)),
            From = 8,
            Until = 255,
            Hard = 54,
            Good = 20,
            Scale = 0.5,
        };
        var lines = new ThreadLines(facts, ground);
        var marks = new List<Mark>(16);
        lines.PaintStrands(marks, words, withAnswers: false);
        lines.PaintYarn(marks, words);
        foreach (var fray in lines.Frays) marks.Add(lines.PaintFray(fray));
        foreach (var knot in lines.Knots) marks.Add(lines.PaintKnot(knot));
        return new("spark", 280, 72, words.Title, CanBeChosenIn: false, marks);
    }

    internal static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
