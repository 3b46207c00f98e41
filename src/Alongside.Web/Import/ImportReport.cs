using Alongside.Domain;
using Alongside.Web.Look;

namespace Alongside.Web.Import;

/// <summary>
/// What an import found. A row that does not fit the others (of somebody unknown, twice the same) is set aside and the
/// rest goes on; a file that cannot be trusted refuses everything.
/// </summary>
internal sealed class ImportReport(Phrases words)
{
    private readonly List<Remark> setAside = [];
    private readonly List<Remark> refusals = [];
    private readonly List<string> names = [];
    private readonly Dictionary<string, (int New, int Known)> counts = [];

    public Phrases Words => words;

    public IReadOnlyList<Remark> AllSetAside => setAside;

    /// <summary>Why nothing was written; empty when all is well.</summary>
    public IReadOnlyList<Remark> Refusals => refusals;

    public bool IsRefused => refusals.Count > 0;

    /// <summary>How much of each kind came: new now, and here already, in the order in which they were first counted.</summary>
    public IEnumerable<(string Kind, int New, int Known)> Counts => names.Select(n => (n, counts[n].New, counts[n].Known));

    /// <summary>The closing counts as sentences: "2,675 children: 2,675 new, 0 here already."</summary>
    public IEnumerable<string> CountsInWords =>
        Counts.Select(c => words["import-count", ("what", words[$"import-count-{c.Kind}", ("n", c.New + c.Known), ("said", Said(c.New + c.Known))]), ("new", Said(c.New)), ("known", Said(c.Known))]);

    public void SetAside(CsvRow row, string key, params (string Name, object? Value)[] with) => SetAside(row.File, row.Line, key, with);

    public void SetAside(string file, int line, string key, params (string Name, object? Value)[] with) => setAside.Add(new(file, line, words[key, with]));

    /// <summary>The domain said no to this row: its sentence says why.</summary>
    public void SetAside(CsvRow row, Refused refused)
    {
        foreach (var problem in refused.Problems) setAside.Add(new(row.File, row.Line, Sentence(problem)));
    }

    public void Refuse(CsvRow row, string key, params (string Name, object? Value)[] with) => Refuse(row.File, row.Line, key, with);

    public void Refuse(string file, int line, string key, params (string Name, object? Value)[] with) => refusals.Add(new(file, line, words[key, with]));

    /// <summary>The domain said no to what this row says: its sentence says why.</summary>
    public void Refuse(CsvRow row, Refused refused)
    {
        foreach (var problem in refused.Problems) refusals.Add(new(row.File, row.Line, Sentence(problem)));
    }

    public void CountNew(string kind) => Count(kind, 1, 0);

    public void CountKnown(string kind) => Count(kind, 0, 1);

    /// <summary>Says a kind even when there is none of it.</summary>
    public void Count(string kind, int isNew = 0, int known = 0)
    {
        if (!counts.TryGetValue(kind, out var so)) names.Add(kind);
        counts[kind] = (so.New + isNew, so.Known + known);
    }

    private string Said(int number) => number.ToString("N0", words.Culture);

    private string Sentence(Problem problem)
    {
        var sentence = words[$"problem-{problem.Code}", [.. problem.With.Select(w => (w.Name, (object?)w.Value))]];
        return problem.Field.Length == 0 ? sentence : words["import-problem", ("field", problem.Field), ("sentence", sentence)];
    }
}
