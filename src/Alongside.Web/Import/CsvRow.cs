namespace Alongside.Web.Import;

/// <summary>One row of a file, with the line it begins on.</summary>
internal sealed class CsvRow(string file, int line, string[] fields, IReadOnlyDictionary<string, int> places)
{
    public string File => file;

    public int Line => line;

    /// <summary>What stands in a column, exactly; empty when the file has no such column.</summary>
    public string this[string column] => places.TryGetValue(CsvShape.Plain(column), out var at) ? fields[at] : "";

    /// <summary>Whether the file has such a column.</summary>
    public bool Has(string column) => places.ContainsKey(CsvShape.Plain(column));

    /// <summary>A code: without the blanks around it.</summary>
    public string Code(string column) => this[column].Trim();

    public bool SameAs(CsvRow other) => fields.AsSpan().SequenceEqual(other.Fields);

    private string[] Fields => fields;
}
