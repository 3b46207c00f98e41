using System.Xml;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Import;

/// <summary>
/// The workbook that councils send about children they were asked about. A contact and a referral become a request, what
/// came of them and each assessment a decision, and whoever a child was allotted to holds the relationship and leads.
/// </summary>
internal sealed class AnnexAFile(Delivery delivery)
{
    /// <summary>A referral so many days after a contact from the same source is the decision about it. Our own choice: a weekend.</summary>
    public const int DaysToReferral = 3;

    private readonly ReferredChildren children = new(delivery);
    private ImportReport Report => delivery.Report;

    public async Task ReadAsync(string path, IProgress<long> progress)
    {
        var file = Path.GetFileName(path);
        using var book = Workbook.Open(path, out var why);
        if (book is null)
        {
            Report.Refuse(file, 0, why!);
            return;
        }
        var lists = book.Sheets.Select(s => (Number: AnnexALists.NumberOf(s.Name), s.Name, s.Part)).Where(s => s.Number is not null).OrderBy(s => s.Number).ToList();
        if (lists.Count == 0) Report.Refuse(file, 0, "import-no-lists");
        foreach (var (number, name, part) in lists)
        {
            Read(book, $"{file}, {name}", part, number!.Value);
            progress.Report(new FileInfo(path).Length / lists.Count);
        }
        if (!Report.IsRefused) await children.BringAsync();
    }

    private void Read(Workbook book, string file, string part, int list)
    {
        try
        {
            IReadOnlyDictionary<string, int>? places = null;
            var width = 0;
            foreach (var (number, cells) in book.Rows(part))
            {
                if (number > CsvFile.MostRows)
                {
                    Report.Refuse(file, number, "import-too-many-rows", ("most", CsvFile.MostRows.ToString("N0", Report.Words.Culture)));
                    return;
                }
                if (places is null)
                {
                    places = AnnexALists.Shapes[list].Places([.. cells.Select(AnnexALists.Plain)], file, Report);
                    width = cells.Length;
                    if (places is null) return;
                    continue;
                }
                Read(list, new(file, number, [.. cells, .. Enumerable.Repeat("", Math.Max(0, width - cells.Length))], places));
            }
        }
        catch (Exception wrong) when (wrong is XmlException or InvalidDataException)
        {
            Report.Refuse(file, 0, "import-sheet-damaged");
        }
    }

    private void Read(int list, CsvRow row)
    {
        if (!children.DaysAreReadable(row, AnnexALists.Shapes[list].Needed.Where(c => c.Contains("date", StringComparison.OrdinalIgnoreCase)))) return;
        if (children.Meet(row, AnnexALists.Child, Days.Read(row[AnnexALists.Born])) is not { } child) return;
        var day = AnnexALists.DayOf(list);
        if (children.Day(row, day, child) is not { } on) return;
        child.Days.Add(on);
        if (list == AnnexALists.Contacts) ReadContact(row, child, on);
        else if (list == AnnexALists.EarlyHelp) ReadEarlyHelp(row, child, on);
        else if (list == AnnexALists.Referrals) ReadReferral(row, child, on);
        else if (list == AnnexALists.Assessments) ReadAssessment(row, child, on);
        if (list >= AnnexALists.Referrals) Allot(row, child, on);
    }

    private void ReadContact(CsvRow row, ReferredChild child, DateOnly on)
    {
        if (children.Source(row, "Contact Source") is not { } source) return;
        var key = $"contact:{child.Code}|{on:O}|{source}";
        if (children.Again(row, key)) return;
        child.Asks.Add(new(row, key, on, source, "contact"));
        child.Decisions.Add(new(row, key, key, on, on, Way.Elsewhere, Report.Words["referral-contact-only"], null));
    }

    private void ReadReferral(CsvRow row, ReferredChild child, DateOnly on)
    {
        if (children.Source(row, "Referral Source") is not { } source) return;
        var key = $"referral:{child.Code}|{on:O}";
        if (children.Again(row, key)) return;
        // What a contact led to is no second request, and its own line says no more.
        var contact = child.Asks.Find(a => a.What == "contact" && a.Source == source && a.On <= on && a.On >= on.AddDays(-DaysToReferral));
        if (contact is null) child.Asks.Add(new(row, key, on, source, "referral"));
        else child.Decisions.RemoveAll(d => d.Key == contact.Key);
        child.Decisions.Add(children.Referral(row, key, contact?.Key ?? key, on, ReferralCodes.YesOrNo(row.Code("Referral NFA"))));
    }

    private void ReadEarlyHelp(CsvRow row, ReferredChild child, DateOnly from)
    {
        if (!children.Ends(row, "Assessment completion date", from, out var until)) return;
        var key = $"early:{child.Code}|{from:O}";
        if (children.Again(row, key)) return;
        var reason = until is { } on ? Report.Words["referral-early-until", ("from", from), ("until", on)] : Report.Words["referral-early", ("from", from)];
        child.Decisions.Add(new(row, key, null, from, until ?? from, Way.Partner, reason, row.Code("Organisation completing assessment") is { Length: > 0 } who ? who : null));
    }

    private void ReadAssessment(CsvRow row, ReferredChild child, DateOnly from)
    {
        if (!children.Ends(row, "Continuous Assessment Date of Authorisation", from, out var until)) return;
        var key = $"assessment:{child.Code}|{from:O}";
        if (children.Again(row, key)) return;
        var (said, found) = (row.Code(AnnexALists.Outcome), ReferralCodes.YesOrNo(row.Code(AnnexALists.Outcome)));
        if (said.Length > 0 && found is null) Report.SetAside(row, "import-outcome-unknown", ("found", ReferredChildren.Cut(said)));
        child.Decisions.Add(children.Assessment(row, key, null, from, until, found));
    }

    private void Allot(CsvRow row, ReferredChild child, DateOnly from)
    {
        var (workerName, teamName) = (row.Code(AnnexALists.Worker), row.Code(AnnexALists.Team));
        if (workerName.Length == 0) return;
        Team? team = null;
        string? why = null;
        if (teamName.Length > 0) team = delivery.Staff.Team(teamName, begin: false, out why);
        if (why is not null)
        {
            Report.SetAside(row, why, ("name", teamName));
            return;
        }
        if (delivery.Staff.Worker(workerName, team?.Id ?? delivery.By.Team, from, out why) is { } worker) child.Workers.Add(new(row, from, worker, team));
        else Report.SetAside(row, why!, ("name", workerName));
    }
}
