namespace Alongside.Domain;

/// <summary>
/// The domain says no, with every reason at once. One filter turns it into the same page again, with 422, a linked
/// summary and the person's words untouched. The only exception the domain throws on purpose.
/// </summary>
public sealed class Refused : Exception
{
    public Refused(IReadOnlyList<Problem> problems) : base(string.Join("; ", problems)) => Problems = problems;

    public Refused(string field, string code, params (string Name, object Value)[] with) : this([new Problem(field, code, with)]) { }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>
    /// One act of several on the same form: what it refuses joins <paramref name="problems"/>, under the name its field
    /// has there, so that a person hears everything at once.
    /// </summary>
    /// <returns>What was made, or null when it was refused.</returns>
    public static T? Into<T>(ICollection<Problem> problems, Func<string, string> field, Func<T> act) where T : class
    {
        try
        {
            return act();
        }
        catch (Refused refused)
        {
            foreach (var problem in refused.Problems) problems.Add(problem with { Field = field(problem.Field) });
            return null;
        }
    }

    /// <summary>Throws when anything was found; otherwise the words may go on.</summary>
    public static void If(IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) throw new Refused(problems);
    }
}
