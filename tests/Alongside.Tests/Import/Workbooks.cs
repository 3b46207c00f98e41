using System.IO.Compression;
using System.Security;

namespace Alongside.Tests.Import;

/// <summary>Workbooks as a spreadsheet program writes them: text kept apart, days as numbers with a style.</summary>
internal static class Workbooks
{
    public const string Contacts = "Child Unique ID|Gender|Date of Birth|Date of Contact|Contact Source";
    public const string Referrals = "Child Unique ID|Date of Birth|Date of Referral|Referral Source|Referral NFA?|Allocated Team|Allocated Worker";
    public const string Assessments = "Child Unique ID|Date of Birth|Continuous Assessment Start Date|Continuous Assessment Date of Authorisation|Was the child assessed as requiring LA children’s social care support?|Allocated Team|Allocated Worker";

    /// <summary>A workbook with these sheets; cells are divided by bars, and what reads as <c>dd/mm/yyyy</c> is a day.</summary>
    public static string FileWith(params (string Sheet, string[] Rows)[] sheets)
    {
        var path = Path.Combine(Imports.FolderWith(), "annex.xlsx");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        List<string> texts = [];
        Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Sheet}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
        Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"p\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>");
        Add(zip, "xl/styles.xml", "<styleSheet xmlns=\"m\"><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        for (var i = 0; i < sheets.Length; i++) Add(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"m\"><sheetData>{string.Concat(sheets[i].Rows.Select((row, n) => Row(row, n + 1, texts)))}</sheetData></worksheet>");
        Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"m\">{string.Concat(texts.Select(t => $"<si><t>{SecurityElement.Escape(t)}</t></si>"))}</sst>");
        return path;
    }

    /// <summary>A zip with one part only, said as it stands.</summary>
    public static string FileOf(string part, string xml)
    {
        var path = Path.Combine(Imports.FolderWith(), "annex.xlsx");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, part, xml);
        return path;
    }

    private static string Row(string row, int number, List<string> texts) =>
        $"<row r=\"{number}\">{string.Concat(row.Split('|').Select((cell, at) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + at)}{number}\" {Cell(cell, texts)}</c>"))}</row>";

    private static string Cell(string cell, List<string> texts)
    {
        if (DateOnly.TryParseExact(cell, "dd/MM/yyyy", out var day)) return $"s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v>";
        if (cell.StartsWith('#')) return $"t=\"e\"><v>{cell}</v>";
        texts.Add(cell);
        return $"t=\"s\"><v>{texts.Count - 1}</v>";
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(xml);
    }
}
