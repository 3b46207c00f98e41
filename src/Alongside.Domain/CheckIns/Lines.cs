namespace Alongside.Domain.CheckIns;

/// <summary>
/// How one relationship has been for the people of one side, each for themselves. Where a mother and her boy both answer,
/// her evenings are no dip in his line, and his fours and hers are no eight in a row.
/// </summary>
/// <param name="each">Everybody's own line; whoever answered last stands last.</param>
public sealed class Lines(IEnumerable<Line> each)
{
    /// <summary>Everybody's own line.</summary>
    public IReadOnlyList<Line> Each { get; } = [.. each];

    /// <summary>The newest that had an answer, whoever gave it.</summary>
    public LinePoint? Latest => Each.Reverse().Where(l => l.Latest is not null).Select(l => l.Latest!.Value).OrderByDescending(p => p.Day).Select(p => (LinePoint?)p).FirstOrDefault();

    /// <summary>One line for each who answered.</summary>
    /// <param name="answers">Who answered and how it was, in the order in which it was written.</param>
    public static Lines Of<TWho>(IEnumerable<(TWho Who, LinePoint Point)> answers) =>
        new(answers.Select((a, n) => (a.Who, a.Point, n)).GroupBy(a => a.Who).OrderBy(g => g.Last().n).Select(g => new Line(g.Select(a => a.Point))));
}
