using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Commands;
using Alongside.Web.Import;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Import;

public sealed class Ssda903ImportTests(ITestOutputHelper output)
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    /// <summary>For the whole return of 2,675 children.</summary>
    private const int SecondsAtMost = 10;

    private const string Missing = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";

    [Fact]
    public async Task Whoever_tries_it_dry_reads_what_would_come_what_is_set_aside_and_that_nothing_was_written()
    {
        var database = await Databases.WithTablesAsync("sqlite");
        var (said, wrong) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        string[] dry = ["ssda903", Shared.Path("data", "childrens_services", "ssda903_csv"), "--database", database, "--dry-run"];

        Assert.Equal(0, await ImportCommand.Make().Parse(dry).InvokeAsync(new InvocationConfiguration { Output = said, Error = wrong }, TestContext.Current.CancellationToken));

        Assert.Contains("sw_episodes.csv, line 2", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("2,675 children: 2,675 new, 0 here already.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains(Phrases.Load("en")["import-dry-run"], said.ToString(), StringComparison.Ordinal);
        Assert.Matches("█{24} ([0-9,]+) of \\1 KB", wrong.ToString());
        await using var engine = Engine.At(database);
        await using var connection = await engine.OpenAloneAsync();
        await using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM people";
        Assert.Equal(0L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));

        var folder = Imports.FolderWith(("header.csv", "CHILD,SEX\n"));
        Assert.Equal(1, await ImportCommand.Make().Parse(["ssda903", folder, "--database", database]).InvokeAsync(new InvocationConfiguration { Output = said, Error = wrong }, TestContext.Current.CancellationToken));
    }

    [Sweep, Theory, BothEngines]
    public async Task The_whole_return_comes_in_once_and_counts_to_the_row(string engine)
    {
        var folder = Shared.Path("data", "childrens_services", "ssda903_csv");
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var watch = Stopwatch.StartNew();

        var first = await place.ImportsAsync(ImportOf.Ssda903, folder, team.Name);

        output.WriteLine($"{engine}: the return is in after {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.True(watch.Elapsed <= Figures.AtMost(SecondsAtMost), $"The return took {watch.Elapsed.TotalSeconds:0.0} s.");
        Assert.Empty(first.Refusals);
        var wanted = Wanted.From(folder, place.Clock.Today);
        Assert.Equal(2_675, wanted.Children);
        Assert.Contains("2,675 children: 2,675 new, 0 here already.", first.CountsInWords);
        Assert.Equal(
            (wanted.Children, wanted.Episodes, wanted.Homes, wanted.Meetings, wanted.Planned, wanted.Meetings, wanted.Events),
            (first.New("children"), first.New("episodes"), first.New("homes"), first.New("meetings"), first.New("planned"), first.New("voices"), first.New("events")));
        Assert.Equal(wanted.SetAside, first.AllSetAside.Count(a => !a.Sentence.Contains("died", StringComparison.Ordinal)));
        Assert.Contains(first.AllSetAside, a => a is { File: "sw_episodes.csv", Line: 2 } && a.Sentence.Contains("no child CHILD10", StringComparison.Ordinal));
        var after = await InRecord.CountedBy(ana, place);
        Assert.Equal(new(wanted.Children, wanted.Children, wanted.Homes, wanted.Meetings, wanted.Planned, wanted.Meetings, wanted.Events, 0), after);
        var rows = await EveryRow.InAsync(place.Engine);

        var second = await place.ImportsAsync(ImportOf.Ssda903, folder, team.Name);

        Assert.All(second.Counts, c => Assert.Equal(0, c.New));
        Assert.Equal(wanted.Children, second.Known("children"));
        Assert.Equal(rows, await EveryRow.InAsync(place.Engine));
        Assert.True(rows.Count(r => r.StartsWith("homes: ", StringComparison.Ordinal)) == wanted.Homes);
    }

    [Theory, BothEngines]
    public async Task A_child_is_shown_by_their_code_and_their_life_is_told_in_words(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var folder = Imports.FolderWith(
            ("header.csv", Header + "K17,1,14/02/2019,WBRI,U,,\n"),
            ("EPISODES.csv", Episodes + "K17,01/03/2025,S,V2,N1,U3,PR1,01/06/2025,X1,CARPL,,LS1,9\nK17,01/06/2025,L,C2,N1,U3,PR1,,,,,LS1,9\n".Replace("PR1,01/06/2025,X1,CARPL", "PR1,01/06/2025,X1,", StringComparison.Ordinal)),
            ("reviews.csv", Reviews + "K17,14/02/2019,02/05/2025,PN3\nK17,14/02/2019,01/12/2030,PN1\n"),
            ("missing.csv", Missing + "K17,14/02/2019,M,03/07/2025,04/07/2025\n"));

        var report = await place.ImportsAsync(ImportOf.Ssda903, folder, team.Name);

        Assert.Empty(report.Refusals);
        Assert.Empty(report.AllSetAside);
        await using var door = ana.Door();
        var family = await door.Families().SingleAsync();
        door.Showed([family.Id]);
        await door.OpenAsync(family.Id);
        var kit = await door.People().SingleAsync();
        Assert.Equal(("K17", null, new DateOnly(2019, 2, 14)), (kit.Called, kit.Name, kit.Born!.Earliest));
        var home = await door.About<Home>().SingleAsync();
        Assert.Equal(("Fostered by relatives or friends", new DateOnly(2025, 3, 1), null), (home.Where, home.From, home.Until));
        Assert.Equal("Came into care. Agreed with the family (section 20). Care order. Their own council provides it.", home.Note);
        var meetings = await door.Of<Encounter>().OrderBy(e => e.Day).ToListAsync();
        Assert.Equal([(EncounterState.Happened, EncounterKind.Meeting, null), (EncounterState.Planned, EncounterKind.Meeting, null)], meetings.Select(m => (m.State, m.Kind, m.WorkerId)));
        var voice = await door.Of<Entry>().SingleAsync();
        Assert.Equal((EntryKind.Voice, "Was there and showed what they think without words.", Domain.Source.Document, kit.Id), (voice.Kind, voice.Text, voice.Source, voice.AboutId!.Value));
        Assert.Equal(Presence.There, (await door.Of<Attendance>().Where(a => a.EncounterId == meetings[0].Id).SingleAsync()).Presence);
        Assert.Equal((LifeEventKind.WentMissing, new DateOnly(2025, 7, 4)), await door.About<LifeEvent>().Select(e => new ValueTuple<LifeEventKind, DateOnly>(e.Kind, e.Until!.Value)).SingleAsync());
        var relationship = await door.Of<Relationship>().SingleAsync();
        Assert.Null(relationship.HeldOn(door.Today));
        Assert.Equal(new DateOnly(2025, 3, 1), relationship.StartedOn);
        Assert.Equal(["Ana Petrov", "Import"], await door.Workers().Select(w => w.Name).Order().ToListAsync());
    }

    [Theory, BothEngines]
    public async Task Without_a_team_nobody_reaches_the_children_until_a_lead_gives_a_reason(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

        await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", Header + "K17,1,14/02/2019,WBRI,U,,\n")));

        await using var door = ana.Door();
        Assert.Empty(await door.Families().ToListAsync());
        await using var db = new ImportDb(place.Engine);
        var child = await db.Set<Family>().SingleAsync();
        await Assert.ThrowsAsync<NotReached>(() => door.OpenAsync(child.Id));
    }

    [Theory, BothEngines]
    public async Task Rows_that_cannot_be_are_set_aside_with_their_line_and_the_rest_comes_in(string engine)
    {
        var place = await Place.NewAsync(engine);
        var folder = Imports.FolderWith(
            ("header.csv", Header + "K17,1,14/02/2019,,,,\nK17,1,14/02/2019,,,,\n"),
            ("episodes.csv", Episodes + string.Concat(
                "K17,01/03/2025,S,V2,N1,U3,PR1,01/06/2025,X1,CARPL,,LS1,9\n",
                "K17,20/05/2025,P,V2,N1,K2,PR1,01/08/2025,X1,CARPL,,LS1,9\n",
                "K17,01/06/2025,P,V2,N1,Q9,PR1,01/08/2025,X1,CARPL,,LS1,9\n",
                "K17,01/09/2025,P,V2,N1,K2,PR1,01/08/2025,X1,CARPL,,LS1,9\n",
                "K17,01/03/2018,P,V2,N1,K2,PR1,01/08/2018,X1,CARPL,,LS1,9\n",
                "NOBODY,01/03/2025,S,V2,N1,K2,PR1,,,,,LS1,9\n")),
            ("reviews.csv", Reviews + "K17,14/02/2019,02/05/2025,PN3\nK17,14/02/2019,02/05/2025,PN4\nK17,14/02/2019,03/05/2025,PN9\n"));

        var report = await place.ImportsAsync(ImportOf.Ssda903, folder);

        Assert.Empty(report.Refusals);
        Assert.Equal((1, 1, 1), (report.New("children"), report.New("homes"), report.New("meetings")));
        report.SetsAside(3, "K17 stands on line 2 already");
        report.SetsAside(3, "before the one on line 2 ended");
        report.SetsAside(4, "PLACE says “Q9”");
        report.SetsAside(5, "The last day is before the first");
        report.SetsAside(6, "before the child was born");
        report.SetsAside(7, "no child NOBODY");
        report.SetsAside(3, "The review on line 2");
        report.SetsAside(4, "REVIEW_CODE says “PN9”");
        Assert.Equal(8, report.AllSetAside.Count);
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_trusted_refuses_everything_and_writes_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        var good = ("header.csv", Header + "K17,1,14/02/2019,,,,\n");

        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", "KIND,DOB\nK17,14/02/2019\n")))).Refuses(1, "The heading lacks CHILD");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", Header + "K17,1,31/02/2019,,,,\n")))).Refuses(2, "DOB says “31/02/2019”");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(good, ("reviews.csv", Reviews + "K17,14/02/2019,2nd of May,PN3\n")))).Refuses(2, "REVIEW says “2nd of May”");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", Header + "K17,1,14/02/2019,,,,\nK17,1,15/02/2019,,,,\n")))).Refuses(3, "another birth date on line 2");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(good, ("oc2.csv", "CHILD,DOB\nK17,01/01/2019\n")))).Refuses(2, "another birth date in header.csv, line 2");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", Header + "K17,1,14/02/1819,,,,\n")))).Refuses(2, "more than 120 years ago");
        (await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("reviews.csv", Reviews)))).Refuses(0, "has no header.csv");

        await using var db = new ImportDb(place.Engine);
        Assert.Equal((0, 0, 0), (await db.Set<Person>().CountAsync(), await db.Set<Imported>().CountAsync(), await db.Set<Worker>().CountAsync()));
    }

    [Theory, BothEngines]
    public async Task A_dry_run_says_what_would_come_and_writes_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);

        var report = await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", Header + "K17,1,14/02/2019,,,,\n")), "Larch Lane", dryRun: true);

        Assert.Equal(1, report.New("children"));
        await using var db = new ImportDb(place.Engine);
        Assert.Equal((0, 0), (await db.Set<Person>().CountAsync(), await db.Set<Team>().CountAsync()));
    }

    [Theory, BothEngines]
    public async Task Next_years_return_ends_the_home_that_was_open_and_adds_the_next(string engine)
    {
        var place = await Place.NewAsync(engine);
        var header = ("header.csv", Header + "K17,1,14/02/2019,,,,\n");
        await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(header, ("episodes.csv", Episodes + "K17,01/03/2025,S,C2,N1,U6,PR4,,,,,,\n")));

        var report = await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(header, ("episodes.csv", Episodes + "K17,01/03/2025,S,C2,N1,U6,PR4,01/06/2026,X1,CHILD,,,\nK17,01/06/2026,P,C2,N1,U4,PR1,,,,,,\n")));

        Assert.Equal((1, 1), (report.New("ended"), report.New("homes")));
        await using var db = new ImportDb(place.Engine);
        var homes = await db.Set<Home>().OrderBy(h => h.From).ToListAsync();
        Assert.Equal([new DateOnly(2026, 6, 1), null], homes.Select(h => h.Until));
        Assert.EndsWith("Changed because the child asked. Care went on.", homes[0].Note, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_file_marks_nobody_as_dead_whose_life_goes_on_in_other_rows(string engine)
    {
        var place = await Place.NewAsync(engine);

        var report = await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(
            ("header.csv", Header + "K17,1,14/02/2019,,,,\nM02,2,14/02/2018,,,,\n"),
            ("episodes.csv", Episodes + "K17,01/03/2025,S,C2,N1,U6,PR4,01/06/2025,E2,,,,\nM02,01/03/2025,S,C2,N1,U6,PR4,01/06/2025,E2,,,,\n"),
            ("reviews.csv", Reviews + "K17,14/02/2019,02/09/2025,PN1\n")));

        report.SetsAside(2, "was not marked as dead");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal([("K17", null), ("M02", new DateOnly(2025, 6, 1))], (await db.Set<Person>().OrderBy(p => p.Code).ToListAsync()).Select(p => (p.Code, p.DiedOn)));
        Assert.Single(await db.Set<Home>().Where(h => h.Note!.Contains("They died.")).ToListAsync());
    }

    /// <summary>What the files themselves say, counted without our reader.</summary>
    private sealed record Wanted(int Children, int Episodes, int Homes, int Meetings, int Planned, int Events, int SetAside)
    {
        public static Wanted From(string folder, DateOnly today)
        {
            var children = Rows(folder, "header.csv").Select(r => r["CHILD"]).ToHashSet();
            var (episodes, homes, aside) = (0, 0, 0);
            foreach (var child in Rows(folder, "episodes.csv").Where(r => children.Contains(r["CHILD"])).GroupBy(r => r["CHILD"]))
            {
                Dictionary<string, string>? last = null;
                foreach (var row in child.OrderBy(r => Day(r["DECOM"])))
                {
                    if (last is not null && (Day(last["DEC"]) is not { } end || end > Day(row["DECOM"])))
                    {
                        aside++;
                        continue;
                    }
                    episodes++;
                    var goesOn = last is not null && row["RNE"] == "L" && last["DEC"] == row["DECOM"]
                        && new[] { "PLACE", "PLACE_PROVIDER", "PL_POST", "URN" }.All(c => last[c] == row[c]);
                    if (!goesOn) homes++;
                    last = row;
                }
            }
            var reviews = Rows(folder, "reviews.csv");
            var days = reviews.Select(r => (r["CHILD"], Day(r["REVIEW"])!.Value)).ToHashSet();
            aside += reviews.Count - days.Count + Rows(folder, "sw_episodes.csv").Count(r => !children.Contains(r["CHILD"]));
            var events = Rows(folder, "missing.csv").Count(r => children.Contains(r["CHILD"]));
            return new(children.Count, episodes, homes, days.Count(d => d.Value <= today), days.Count(d => d.Value > today), events, aside);
        }

        private static List<Dictionary<string, string>> Rows(string folder, string file)
        {
            var lines = File.ReadAllLines(Path.Combine(folder, file));
            var heading = lines[0].Split(',');
            return [.. lines.Skip(1).Select(l => l.Split(',')).Select(f => heading.Zip(f).ToDictionary(p => p.First, p => p.Second))];
        }

        private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>What a worker of the team finds in the record.</summary>
    private sealed record InRecord(int Families, int People, int Homes, int Meetings, int Planned, int Voices, int Events, int WithAWorker)
    {
        public static async Task<InRecord> CountedBy(Someone worker, Place place)
        {
            await using var door = worker.Door();
            await using var db = new ImportDb(place.Engine);
            return new(
                await door.Families().CountAsync(), await door.PeopleAcross().CountAsync(), await db.Set<Home>().CountAsync(),
                await door.Across<Encounter>().CountAsync(e => e.State == EncounterState.Happened), await door.Across<Encounter>().CountAsync(e => e.State == EncounterState.Planned),
                await door.Across<Entry>().CountAsync(e => e.Kind == EntryKind.Voice), await db.Set<LifeEvent>().CountAsync(), await door.Across<Encounter>().CountAsync(e => e.WorkerId != null));
        }
    }
}
