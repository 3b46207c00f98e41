namespace Alongside.Web.Import;

/// <summary>A stretch in one place. It goes on through rows that change the legal status and nothing else.</summary>
internal sealed class Ssda903Episode(CsvRow row, DateOnly from, DateOnly? until)
{
    private readonly List<CsvRow> rows = [row];

    /// <summary>The row it began with.</summary>
    public CsvRow Row => rows[0];

    public IReadOnlyList<CsvRow> Rows => rows;

    public DateOnly From => from;

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? Until { get; private set; } = until;

    /// <summary>The code of why it ended.</summary>
    public string Ended => rows[^1].Code("REC");

    /// <summary>Whether a row is the same home under another legal status.</summary>
    public bool GoesOnAs(CsvRow next, DateOnly day) =>
        next.Code("RNE") == "L" && Until == day && new[] { "PLACE", "PLACE_PROVIDER", "PL_POST", "URN" }.All(c => next.Code(c) == rows[^1].Code(c));

    public void GoOn(CsvRow next, DateOnly? until)
    {
        rows.Add(next);
        Until = until;
    }
}
