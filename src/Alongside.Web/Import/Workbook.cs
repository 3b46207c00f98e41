using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Alongside.Web.Import;

/// <summary>
/// Reads an .xlsx workbook that somebody else made, row by row, and trusts none of it: its parts are XML without a
/// document type, no part unfolds beyond a bound, and nothing in it is worked out or followed to elsewhere. A cell is
/// the text that was kept in it: a day as <c>2019-02-14</c>, an error as nothing, a hard blank as a blank.
/// </summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>Bytes of the whole file, packed.</summary>
    public const long MostBytes = 100_000_000;

    /// <summary>Characters that one part of it may unfold to.</summary>
    public const long MostUnfolded = 200_000_000;

    /// <summary>Columns that are read; a cell further out is passed over.</summary>
    public const int MostColumns = 256;

    private const string Folder = "xl/";

    private readonly ZipArchive zip;
    private readonly List<string> texts = [];
    private readonly List<bool> isDay = [];
    private readonly int firstDay;

    private Workbook(ZipArchive zip)
    {
        this.zip = zip;
        Dictionary<string, string> parts = [];
        using (var links = Part("xl/_rels/workbook.xml.rels"))
            while (links.Read())
                if (links is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) parts[links.GetAttribute("Id") ?? ""] = links.GetAttribute("Target") ?? "";
        using (var book = Part("xl/workbook.xml"))
            while (book.Read())
            {
                if (book is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" }) firstDay = book.GetAttribute("date1904") is "1" or "true" ? 1_462 : 0;
                if (book is not { NodeType: XmlNodeType.Element, LocalName: "sheet" }) continue;
                var (name, link) = (book.GetAttribute("name") ?? "", Link(book));
                if (parts.TryGetValue(link, out var part)) Sheets.Add((name, part.StartsWith('/') ? part[1..] : Folder + part));
            }
        ReadTexts();
        ReadStyles();
    }

    /// <summary>Each sheet's name and the part of the file that it is.</summary>
    public List<(string Name, string Part)> Sheets { get; } = [];

    /// <summary>The workbook at a path; null with the key of a sentence when it is none.</summary>
    public static Workbook? Open(string path, out string? why)
    {
        why = null;
        if (new FileInfo(path).Length > MostBytes)
        {
            why = "import-workbook-too-big";
            return null;
        }
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            return new(zip);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or XmlException)
        {
            zip?.Dispose();
            why = "import-no-workbook";
            return null;
        }
    }

    /// <summary>The rows of a sheet that are not empty, with the number a spreadsheet shows beside them.</summary>
    /// <exception cref="XmlException">The sheet is damaged, or unfolds beyond the bound.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IEnumerable<(int Number, string[] Cells)> Rows(string part)
    {
        using var sheet = Part(part);
        var (number, column) = (0, -1);
        List<string> cells = [];
        var (kind, style) = ("", 0);
        while (sheet.Read())
        {
            if (sheet is { NodeType: XmlNodeType.EndElement, LocalName: "row" } or { LocalName: "row", IsEmptyElement: true })
            {
                if (cells.Exists(c => c.Length > 0)) yield return (number, [.. cells.Select(c => c.Replace('\u00A0', ' '))]);
                continue;
            }
            if (sheet.NodeType != XmlNodeType.Element) continue;
            switch (sheet.LocalName)
            {
                case "row":
                    number = int.TryParse(sheet.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
                    (cells, column) = ([], -1);
                    break;
                case "c":
                    column = sheet.GetAttribute("r") is { } at ? ColumnOf(at) : column + 1;
                    (kind, style) = (sheet.GetAttribute("t") ?? "n", int.TryParse(sheet.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var so) ? so : 0);
                    break;
                case "v" or "t" when column is >= 0 and < MostColumns:
                    while (cells.Count <= column) cells.Add("");
                    cells[column] = Joined(cells[column], Read(kind, style, TextOf(sheet)));
                    break;
            }
        }
    }

    public void Dispose() => zip.Dispose();

    private string Read(string kind, int style, string kept) => kind switch
    {
        "s" => int.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "",
        "e" => "",
        "n" when decimal.TryParse(kept, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => style < isDay.Count && isDay[style] ? Day(number) : number.ToString("0.##########", CultureInfo.InvariantCulture),
        "d" => kept.Split('T')[0],
        _ => kept,
    };

    /// <summary>A spreadsheet counts days, the first of January 1900 as 1, and believes in a 29 February 1900.</summary>
    private string Day(decimal number)
    {
        var days = decimal.Truncate(number) + firstDay;
        return days is > 60 and < 2_958_466 ? new DateOnly(1899, 12, 30).AddDays((int)days).ToString("O", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    private void ReadTexts()
    {
        if (zip.GetEntry("xl/sharedStrings.xml") is null) return;
        using var part = Part("xl/sharedStrings.xml");
        var heard = true;
        while (part.Read())
        {
            if (part is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add("");
            // How a word is said (Japanese readings) is no part of it.
            if (part.LocalName == "rPh") heard = part.NodeType == XmlNodeType.EndElement || part.IsEmptyElement;
            if (heard && texts.Count > 0 && part is { NodeType: XmlNodeType.Element, LocalName: "t" }) texts[^1] = Joined(texts[^1], TextOf(part));
        }
    }

    private void ReadStyles()
    {
        if (zip.GetEntry("xl/styles.xml") is null) return;
        using var part = Part("xl/styles.xml");
        HashSet<string> days = [];
        var ofCells = false;
        while (part.Read())
        {
            if (part.LocalName == "cellXfs") ofCells = part.NodeType == XmlNodeType.Element;
            if (part is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && IsDayFormat(part.GetAttribute("formatCode") ?? "")) days.Add(part.GetAttribute("numFmtId") ?? "");
            if (!ofCells || part is not { NodeType: XmlNodeType.Element, LocalName: "xf" }) continue;
            var format = part.GetAttribute("numFmtId") ?? "";
            isDay.Add(days.Contains(format) || format is "14" or "15" or "16" or "17" or "22");
        }
    }

    /// <summary>Whether a number shown so is a day: outside quotes and brackets it shows a day or a year.</summary>
    private static bool IsDayFormat(string format)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var c in format)
        {
            if (c == '"') quoted = !quoted;
            else if (c is '[' or ']') bracketed = c == '[';
            else if (!quoted && !bracketed && c is 'd' or 'D' or 'y' or 'Y') return true;
        }
        return false;
    }

    private static string TextOf(XmlReader at)
    {
        if (at.IsEmptyElement) return "";
        var text = "";
        while (at.Read() && at.NodeType != XmlNodeType.EndElement)
            if (at.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text = Joined(text, at.Value);
        return text;
    }

    private static string Joined(string text, string more) =>
        text.Length + more.Length <= CsvFile.LongestField ? text + more : throw new InvalidDataException("A cell is longer than any that is read.");

    private static int ColumnOf(string cell)
    {
        var column = 0;
        foreach (var c in cell.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + c - 'A' + 1;
            if (column > MostColumns) return MostColumns;
        }
        return column - 1;
    }

    private static string Link(XmlReader sheet)
    {
        var link = "";
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.NamespaceURI.Length > 0) link = sheet.Value;
        sheet.MoveToElement();
        return link;
    }

    private XmlReader Part(string name) => XmlReader.Create(
        zip.GetEntry(name)?.Open() ?? throw new InvalidDataException(name),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnfolded, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });
}
