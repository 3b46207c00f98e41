using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;
using Alongside.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Import;

public sealed class AnnexAImportTests
{
    [Theory, BothEngines]
    public async Task The_whole_workbook_comes_in_once_and_counts_to_the_row(string engine)
    {
        var file = Shared.Path("data", "childrens_services", "annex_a", "Annex_A_sample.xlsx");
        var place = await Place.NewAsync(engine);

        var first = await place.ImportsAsync(ImportOf.AnnexA, file, "Larch Lane", addStaff: true);

        Assert.Empty(first.Refusals);
        Assert.Contains("41 children: 41 new, 0 here already.", first.CountsInWords);
        Assert.Equal((20, 20, 26), (first.New("requests"), first.New("decisions"), first.New("leads")));
        Assert.Equal(8, first.AllSetAside.Count);
        Assert.Contains(first.AllSetAside, a => a is { File: "Annex_A_sample.xlsx, List 1", Line: 3 } && a.Sentence.Contains("no birth date", StringComparison.Ordinal));
        Assert.Equal(5, first.AllSetAside.Count(a => a.File.EndsWith("List 4", StringComparison.Ordinal) && a.Sentence.Contains("“CS Assessment Updated”, which is neither yes nor no", StringComparison.Ordinal)));
        Assert.Contains(first.AllSetAside, a => a.File.EndsWith("List 7", StringComparison.Ordinal) && a.Line == 8 && a.Sentence.Contains("before the child was born", StringComparison.Ordinal));
        Assert.Contains(first.AllSetAside, a => a.File.EndsWith("List 8", StringComparison.Ordinal) && a.Line == 5 && a.Sentence.Contains("before the child was born", StringComparison.Ordinal));

        await using (var db = new ImportDb(place.Engine))
        {
            Assert.Equal((41, 20, 20), (await db.Set<Person>().CountAsync(), await db.Set<HelpRequest>().CountAsync(r => r.CameBy == CameBy.File), await db.Set<RequestDecision>().CountAsync()));
            Assert.False(await db.Set<HelpRequest>().AnyAsync(r => r.DecidedAt == null));
            var child = await db.Set<Person>().SingleAsync(p => p.Code == "6537810");
            var relationship = (await db.Set<Relationship>().ToListAsync()).Single(r => r.One.Person == child.Id);
            var workers = await db.Set<Worker>().ToDictionaryAsync(w => w.Id, w => w.Name);
            Assert.Equal(["Dustin Hazlett", "Reagan Mor"], relationship.Holdings.OrderBy(h => h.Id).Select(h => workers[h.WorkerId]));
            Assert.All(relationship.Holdings, h => Assert.Equal(new DateOnly(2020, 9, 16), h.LedFrom));
            Assert.True(relationship.Leads);
        }

        var second = await place.ImportsAsync(ImportOf.AnnexA, file, "Larch Lane", addStaff: true);

        Assert.All(second.Counts, c => Assert.Equal(0, c.New));
        Assert.Equal((41, 20, 20, 26), (second.Known("children"), second.Known("requests"), second.Known("decisions"), second.Known("leads")));
    }

    [Theory, BothEngines]
    public async Task Whoever_asks_again_is_met_with_every_earlier_time(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var file = Workbooks.FileWith(
            ("List 1", [Workbooks.Contacts, "K17|a) Male|14/02/2019|01/05/2026|q) 6: Police", "K17|a) Male|14/02/2019|01/05/2026|School nurse"]),
            ("List 3", [Workbooks.Referrals, $"K17|14/02/2019|04/05/2026|POLICE|b) No|{team.Name}|Ana\u00A0Petrov"]),
            ("LIST 04 - Assessments", [Workbooks.Assessments, "K17|14/02/2019|05/05/2026|10/06/2026|Yes|#N/A|#N/A"]));

        var report = await place.ImportsAsync(ImportOf.AnnexA, file);

        Assert.Empty(report.Refusals);
        Assert.Empty(report.AllSetAside);
        // What a contact led to is no request of its own.
        Assert.Equal((1, 2, 3, 1), (report.New("children"), report.New("requests"), report.New("decisions"), report.New("leads")));
        await using var db = new ImportDb(place.Engine);
        var police = await db.Set<HelpRequest>().SingleAsync(r => db.Set<Asker>().Any(a => a.RequestId == r.Id && a.From == "The police"));
        Assert.Equal((WhoAsks.IWorkWithThem, new DateOnly(2026, 5, 1), Way.SocialWork), (police.Who, police.AskedOn, police.Way));
        var asked = await ana.OpensAsync($"/requests/{police.Id}");
        foreach (var words in new[] { "A file of another system brought it.", "A contact. Their words did not come with the file.", "The police", "The family is not told who asked.", "Social work", "Children's social care took it up.", "It found that support was needed." }) asked.Shows(words);
        asked.ShowsNot("“A contact").ShowsNot("Nobody has talked with them");
        (await ana.OpensAsync("/requests")).Shows("A contact. Their words did not come with the file.").ShowsNot("they have not heard yet");
        var nurse = await db.Set<HelpRequest>().SingleAsync(r => r.Id != police.Id);
        (await ana.OpensAsync($"/requests/{nurse.Id}/before")).Shows("Began with Ana").Shows("Asked for help: For somebody they work with").Shows("Decided: Social work").Shows("Children's social care took it up.");
    }

    [Theory, BothEngines]
    public async Task A_worker_whom_nobody_here_knows_is_not_hired_by_a_file(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();

        var report = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(
            ("List 3", [Workbooks.Referrals, $"K17|14/02/2019|04/05/2026|2A|No|{team.Name}|Nobody Known", "K18|14/02/2018|04/05/2026|2A|No|Nowhere|Nobody Known"])));

        Assert.Equal((2, 2, 0), (report.New("children"), report.New("requests"), report.New("leads")));
        report.SetsAside(2, "No worker here is called Nobody Known");
        report.SetsAside(3, "No team here is called Nowhere");
    }

    [Theory, BothEngines]
    public async Task Next_months_workbook_hands_over_and_does_not_undo_what_was_done_here(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        foreach (var name in new[] { "Ana Petrov", "Ben Cole", "Dela Hartley" }) await place.WorkerAsync(name, team);
        string[] referred = [Workbooks.Referrals, $"K17|14/02/2019|04/05/2026|2A|No|{team.Name}|Ana Petrov"];
        await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 3", referred)));

        var next = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(
            ("List 3", referred),
            ("List 4", [Workbooks.Assessments, $"K17|14/02/2019|05/06/2026|||{team.Name}|Ben Cole"])));
        var late = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 4", [Workbooks.Assessments, $"K17|14/02/2019|01/06/2026|||{team.Name}|Dela Hartley"])));

        Assert.Equal((1, 0, 1), (next.New("leads"), next.New("requests"), next.New("decisions")));
        Assert.Equal(0, late.New("leads"));
        Assert.Single(late.AllSetAside);
        await using var db = new ImportDb(place.Engine);
        var holdings = (await db.Set<Relationship>().SingleAsync()).Holdings.OrderBy(h => h.From).ToList();
        Assert.Equal([(new DateOnly(2026, 5, 4), new DateOnly(2026, 6, 4)), (new DateOnly(2026, 6, 5), null)], holdings.Select(h => (h.From, h.Until)));
    }

    [Theory, BothEngines]
    public async Task A_child_of_the_statutory_return_is_the_same_child_here(string engine)
    {
        var place = await Place.NewAsync(engine);
        await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", "CHILD,DOB\nK17,14/02/2019\n")));
        string[] contact = [Workbooks.Contacts, "K17||14/02/2019|01/05/2026|1A"];

        var same = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 1", contact)));
        var other = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 1", [Workbooks.Contacts, "K17||15/02/2019|01/06/2026|1A"])));

        Assert.Equal((0, 1, 1), (same.New("children"), same.Known("children"), same.New("requests")));
        other.Refuses(2, "another birth date in the record");
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_trusted_refuses_everything_and_writes_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        async Task<ImportReport> Of(params string[] rows) => await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 1", [Workbooks.Contacts, "K16||14/02/2019|01/05/2026|1A", .. rows])));

        (await Of("K17||14/02/2019|31/02/2026|1A")).Refuses(3, "Date of Contact says “31/02/2026”");
        (await Of("K17||14/02/2019|01/05/2026|1A", "K17||15/02/2019|01/05/2026|1A")).Refuses(4, "another birth date in annex.xlsx, List 1, line 3");
        (await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 1", ["Child|Date of Birth", "K17|14/02/2019"])))).Refuses(1, "The heading lacks Child Unique ID, Date of Contact, Contact Source");
        (await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("Sheet1", ["A"])))).Refuses(0, "no sheet called “List 1”");
        (await place.ImportsAsync(ImportOf.AnnexA, Imports.FileWith("code,given\nP1,Lea\n", "annex.xlsx"))).Refuses(0, "not an .xlsx workbook");
        (await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileOf("xl/_rels/workbook.xml.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))).Refuses(0, "not an .xlsx workbook");

        await using var db = new ImportDb(place.Engine);
        Assert.Equal((0, 0, 0), (await db.Set<Person>().CountAsync(), await db.Set<HelpRequest>().CountAsync(), await db.Set<Imported>().CountAsync()));
    }

    [Theory, BothEngines]
    public async Task Rows_that_cannot_be_are_set_aside_with_their_line(string engine)
    {
        var place = await Place.NewAsync(engine);

        var report = await place.ImportsAsync(ImportOf.AnnexA, Workbooks.FileWith(("List 1", [
            Workbooks.Contacts, "K17||14/02/2019|01/05/2026|1A", "K17||14/02/2019|01/05/2026|family", "K17||14/02/2019|02/05/2026|99",
            "K17||14/02/2019||1A", "K17||14/02/2019|01/05/2040|1A", "K17||14/02/2019|01/01/2018|1A", "K17||14/02/2019|03/05/2026|"])), dryRun: true);

        Assert.Equal((1, 2), (report.New("children"), report.New("requests")));
        report.SetsAside(3, "The same stands on line 2");
        report.SetsAside(4, "Contact Source says “99”");
        report.SetsAside(5, "Date of Contact is empty");
        report.SetsAside(6, "has not come yet");
        report.SetsAside(7, "before the child was born");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal(0, await db.Set<Person>().CountAsync());
    }

    [Theory]
    [InlineData("q) 6: Police", "6"), InlineData("6", "6"), InlineData("POLICE", "6"), InlineData("i) 3C: Health services", "3c"), InlineData("HEALTH SERVICES – school nurse", "3c")]
    [InlineData("Schools", "2a"), InlineData("t) 9: Anonymous", "9"), InlineData("u) 10: Unknown", "10"), InlineData("a&e", "3e"), InlineData("INDIVIDUAL – self", "1c")]
    [InlineData("OTHER LEGAL AGENCY", "7"), InlineData("Other", "8"), InlineData("x", null)]
    public void Who_asked_is_read_however_it_is_written(string said, string? code) => Assert.Equal(code, ReferralCodes.Source(said));
}
