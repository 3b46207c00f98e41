namespace Alongside.Web.Import;

/// <summary>Which columns a file has, by name. Capitals, blanks, hyphens and underscores in a heading make no difference.</summary>
/// <param name="Needed">Without one of these the file is refused.</param>
/// <param name="Also">May be there.</param>
/// <param name="OthersIgnored">Columns that are neither are passed over; otherwise they refuse the file, as a misspelling would lose a column.</param>
internal sealed record CsvShape(string[] Needed, string[] Also, bool OthersIgnored)
{
    public static string Plain(string heading) =>
        string.Concat(heading.Where(c => c is not (' ' or '_' or '-' or '\t'))).ToLowerInvariant();

    /// <summary>Where each column stands, by its plain name; null when the heading is refused.</summary>
    public IReadOnlyDictionary<string, int>? Places(string[] heading, string file, ImportReport report)
    {
        Dictionary<string, int> places = [];
        HashSet<string> known = [.. Needed.Concat(Also).Select(Plain)];
        List<string> strange = [];
        for (var i = 0; i < heading.Length; i++)
        {
            var name = Plain(heading[i]);
            if (!known.Contains(name)) strange.Add(heading[i].Trim());
            else if (!places.TryAdd(name, i)) strange.Add(heading[i].Trim());
        }
        var missing = Needed.Where(n => !places.ContainsKey(Plain(n))).ToList();
        if (missing.Count > 0)
            report.Refuse(file, 1, "import-columns-missing", ("missing", string.Join(", ", missing)), ("all", string.Join(", ", Needed.Concat(Also))));
        else if (strange.Count > 0 && !OthersIgnored)
            report.Refuse(file, 1, "import-columns-strange", ("strange", string.Join(", ", strange)), ("all", string.Join(", ", Needed.Concat(Also))));
        else if (places.Count == 0)
            report.Refuse(file, 1, "import-columns-none", ("all", string.Join(", ", Also)));
        else return places;
        return null;
    }
}
