using System.Globalization;
using System.Text;

namespace Alongside.Web.Look;

/// <summary>
/// Rows of a file for a spreadsheet (RFC 4180). What somebody wrote can never become a formula there: a text that
/// begins like one gets an apostrophe in front.
/// </summary>
internal static class Csv
{
    public static void Line(StringBuilder file, IEnumerable<object?> cells) => file.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>One cell; null is empty, and a number is written as it is.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => Text(text),
        bool yes => yes ? "yes" : "no",
        IFormattable formattable => Text(formattable.ToString(null, CultureInfo.InvariantCulture), isNumber: value is int or double),
        _ => Text(value.ToString() ?? ""),
    };

    private static string Text(string text, bool isNumber = false)
    {
        var safe = !isNumber && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(',', '"', '\n') || safe.Contains('\r', StringComparison.Ordinal) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
