using System.Xml;
using System.Xml.Linq;
using Alongside.Domain.Asking;

namespace Alongside.Web.Import;

/// <summary>
/// The census of children in need. Each referral becomes a request, what came of it and each assessment a decision, and
/// its end a decision too. Read child by child, as XML without a document type.
/// </summary>
internal sealed class CinFile(Delivery delivery)
{
    /// <summary>Characters that the file may have: some fifty thousand children.</summary>
    public const long MostCharacters = 200_000_000;

    private readonly ReferredChildren children = new(delivery);
    private string file = "";
    private ImportReport Report => delivery.Report;

    public async Task ReadAsync(string path, IProgress<long> progress)
    {
        file = Path.GetFileName(path);
        using var stream = File.OpenRead(path);
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, IgnoreComments = true });
        try
        {
            Read(xml, stream, progress);
        }
        catch (XmlException wrong)
        {
            Report.Refuse(file, wrong.LineNumber, "import-xml-damaged");
        }
        if (!Report.IsRefused) await children.BringAsync();
    }

    private void Read(XmlReader xml, FileStream stream, IProgress<long> progress)
    {
        var (told, headed) = (0L, false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("Header" or "Child")) continue;
            using var part = xml.ReadSubtree();
            var element = XElement.Load(part, LoadOptions.SetLineInfo);
            if (element.Name.LocalName == "Header")
            {
                headed = true;
                ReadHeader(element);
            }
            else ReadChild(element);
            progress.Report(stream.Position - told);
            told = stream.Position;
        }
        if (!headed) Report.Refuse(file, 0, "import-xml-not-census", ("wanted", "Header"));
    }

    private void ReadHeader(XElement header)
    {
        var collection = Row(Part(header, "CollectionDetails") ?? header);
        if (collection.Code("Collection") != "CIN") Report.Refuse(collection, "import-xml-not-census", ("wanted", "<Collection>CIN</Collection>"));
        if (!children.DaysAreReadable(collection, ["ReferenceDate"])) return;
        if (Days.Read(collection["ReferenceDate"]) is not { Month: 3, Day: 31 }) Report.Refuse(collection, "import-reference-date", ("found", ReferredChildren.Cut(collection.Code("ReferenceDate"))));
    }

    private void ReadChild(XElement element)
    {
        var who = Row(Part(element, "ChildIdentifiers") ?? element);
        if (!children.DaysAreReadable(who, ["PersonBirthDate", "ExpectedPersonBirthDate", "PersonDeathDate"])) return;
        var (born, expected, died) = (Days.Read(who["PersonBirthDate"]), Days.Read(who["ExpectedPersonBirthDate"]), Days.Read(who["PersonDeathDate"]));
        if (children.Meet(who, "LAchildID", born ?? expected, expected: born is null) is not { } child) return;
        if (born is not null && expected is not null) Report.SetAside(who, "import-born-and-expected");
        var goesOn = false;
        foreach (var details in Parts(element, "CINdetails")) goesOn |= ReadReferral(details, child);
        if (!goesOn) child.EndedOn = child.LastDay;
        if (died is not { } day) return;
        if (day > delivery.Today) Report.SetAside(who, "import-day-ahead", ("day", day));
        else if (day < child.Born.Earliest) Report.SetAside(who, "problem-died-before-born");
        else if (day < child.LastDay) Report.SetAside(who, "import-death-doubtful");
        else child.DiedOn = day;
    }

    /// <summary>One stretch of being in need, from its referral on; says whether it goes on.</summary>
    private bool ReadReferral(XElement details, ReferredChild child)
    {
        var row = Row(details);
        if (!children.DaysAreReadable(row, ["CINreferralDate", "CINclosureDate"]) || children.Day(row, "CINreferralDate", child) is not { } on || children.Source(row, "ReferralSource") is not { } source) return false;
        var key = $"referral:{child.Code}|{on:O}";
        if (children.Again(row, key)) return false;
        child.Asks.Add(new(row, key, on, source, "referral"));
        child.Decisions.Add(children.Referral(row, key, key, on, ReferralCodes.YesOrNo(row.Code("ReferralNFA"))));
        foreach (var assessment in Parts(details, "Assessments")) ReadAssessment(Row(assessment), child, key, on);
        if (!children.Ends(row, "CINclosureDate", on, out var closed)) return false;
        if (closed is not { } until) return true;
        var why = row.Code("ReasonForClosure");
        var code = ReferralCodes.Closure(why);
        if (why.Length > 0 && code is null) Report.SetAside(row, "import-code-unknown", ("column", "ReasonForClosure"), ("code", ReferredChildren.Cut(why)));
        var said = code is not null && Report.Words.Has($"referral-closure-{code}") ? " " + Report.Words[$"referral-closure-{code}"] : "";
        child.Decisions.Add(new(row, $"closed:{child.Code}|{on:O}", key, on, until, Way.Elsewhere, Report.Words["referral-closed"] + said, null));
        return false;
    }

    private void ReadAssessment(CsvRow row, ReferredChild child, string referral, DateOnly referredOn)
    {
        if (!children.DaysAreReadable(row, ["AssessmentActualStartDate", "AssessmentAuthorisationDate"]) || children.Day(row, "AssessmentActualStartDate", child) is not { } from) return;
        if (from < referredOn) Report.SetAside(row, "import-before-referral", ("day", from), ("referral", referredOn));
        else if (children.Ends(row, "AssessmentAuthorisationDate", from, out var until) && $"assessment:{child.Code}|{from:O}" is var key && !children.Again(row, key))
            child.Decisions.Add(children.Assessment(row, key, referral, from, until, null));
    }

    /// <summary>What stands directly in an element, as a row whose columns are named by what they stand in.</summary>
    private CsvRow Row(XElement element)
    {
        Dictionary<string, int> places = [];
        List<string> fields = [];
        foreach (var leaf in element.Elements().Where(e => !e.HasElements))
            if (places.TryAdd(CsvShape.Plain(leaf.Name.LocalName), fields.Count)) fields.Add(leaf.Value);
        return new(file, ((IXmlLineInfo)element).LineNumber, [.. fields], places);
    }

    private static XElement? Part(XElement element, string name) => Parts(element, name).FirstOrDefault();

    private static IEnumerable<XElement> Parts(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);
}
