using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Import;

public sealed class PeopleImportTests
{
    [Theory, BothEngines]
    public async Task Rows_with_one_family_code_are_one_family_that_its_worker_opens(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var file = Imports.FileWith("""
            Code,Given,Family name,Known as,Say it,Pronouns,Languages,Born,Born as,Family,Home,Worker,Since
            P1,Lea,Novak,,LAY-ah,she/her,"Slovene, English",14/02/1989,,F1,Larch Court,ana petrov,2025-03-04
            P2,Kit,Novak,Kitto,,,,2019-02,,F1,,,
            P3,,,,,,,2016,about,,,Ana Petrov,
            """);

        var report = await place.ImportsAsync(ImportOf.People, file);

        Assert.Empty(report.Refusals);
        Assert.Equal(3, report.New("people"));
        Assert.Contains("3 people: 3 new, 0 here already.", report.CountsInWords);
        await using var door = ana.Door();
        var families = await door.Families().ToListAsync();
        door.Showed(families.Select(f => f.Id));
        Assert.Equal([1, 2], families.Select(f => f.Members.Count).Order());
        var novaks = families.Single(f => f.Members.Count == 2);
        await door.OpenAsync(novaks.Id);
        var people = (await door.People().ToListAsync()).OrderBy(p => p.Born!.Earliest).ToList();
        Assert.Equal(("Lea Novak", "LAY-ah", "she/her", "Slovene, English"), (people[0].FullName, people[0].Name!.SayIt, people[0].Pronouns, people[0].Languages));
        Assert.Equal(("Kitto", DatePrecision.Month), (people[1].Called, people[1].Born!.Precision));
        var relationship = await door.Of<Relationship>().SingleAsync();
        Assert.Equal((ana.Worker.Id, new DateOnly(2025, 3, 4), SideKind.Family), (relationship.HeldOn(door.Today), relationship.StartedOn, relationship.One.Kind));
        (await ana.OpensAsync("/families")).Shows("Larch Court").Shows("P3");
    }

    [Theory, BothEngines]
    public async Task The_same_file_twice_changes_nothing_and_a_longer_one_brings_only_what_is_new(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        const string Two = "code,given,family\nP1,Lea,F1\nP2,Kit,F1\n";
        await place.ImportsAsync(ImportOf.People, Imports.FileWith(Two), team.Name);

        var again = await place.ImportsAsync(ImportOf.People, Imports.FileWith(Two), team.Name);
        var longer = await place.ImportsAsync(ImportOf.People, Imports.FileWith(Two + "P3,Mo,F1\n"), team.Name);

        Assert.Equal((0, 2), (again.New("people"), again.Known("people")));
        Assert.Equal((1, 2), (longer.New("people"), longer.Known("people")));
        await using var db = new ImportDb(place.Engine);
        Assert.Equal(3, (await db.Set<Family>().SingleAsync()).Members.Count);
        Assert.Single(await db.Set<Relationship>().ToListAsync());
    }

    [Theory, BothEngines]
    public async Task A_child_known_by_a_code_is_named_by_the_file_that_names_them(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        await place.ImportsAsync(ImportOf.Ssda903, Imports.FolderWith(("header.csv", "CHILD,DOB\nK17,14/02/2019\nM02,01/01/2018\n")), team.Name);

        var report = await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,born\nK17,Kit,14/02/2019\n"));
        var other = await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,born\nM02,Mo,02/01/2018\n"));

        Assert.Equal((1, 0), (report.New("names"), report.New("people")));
        other.Refuses(2, "another birth date in the record");
        (await ana.OpensAsync("/families")).Shows("Kit").Shows("M02").ShowsNot("Mo ");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal(2, await db.Set<Person>().CountAsync());
    }

    [Theory, BothEngines]
    public async Task Nobody_is_hired_by_a_misspelling(string engine)
    {
        var place = await Place.NewAsync(engine);
        await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var file = Imports.FileWith("code,given,worker\nP1,Lea,Anna Petrov\nP2,Kit,Ana Petrov\n");

        var report = await place.ImportsAsync(ImportOf.People, file);
        var hired = await place.ImportsAsync(ImportOf.People, file, "Larch Lane", addStaff: true);

        report.SetsAside(2, "No worker here is called Anna Petrov");
        Assert.Equal(1, report.New("people"));
        Assert.Equal(1, hired.New("people"));
        await using var db = new ImportDb(place.Engine);
        var anna = await db.Set<Worker>().SingleAsync(w => w.Name == "Anna Petrov");
        Assert.Equal("Larch Lane", await db.Set<Membership>().Where(m => m.WorkerId == anna.Id).Join(db.Set<Team>(), m => m.TeamId, t => t.Id, (_, t) => t.Name).SingleAsync());
    }

    [Theory, BothEngines]
    public async Task One_impossible_row_refuses_the_file_and_every_reason_is_told_at_once(string engine)
    {
        var place = await Place.NewAsync(engine);

        var report = await place.ImportsAsync(ImportOf.People, Imports.FileWith(
            "code,given,born,since\nP1,Lea,31/02/2019,\nP2,Kit,14/02/1819,\nP3,Mo,,01/01/2030\n,Al,,\nP5,Jo,,soon\nP6,\u202EJo,,\nP7,Wren,14/02/2019,\nP7,Wren,15/02/2019,\n"));

        report.Refuses(2, "No calendar has that day");
        report.Refuses(3, "more than 120 years");
        report.Refuses(5, "Write something here first");
        report.Refuses(6, "Write it like 14/02/2019");
        report.Refuses(7, "Hidden characters");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal(0, await db.Set<Person>().CountAsync());
        (await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,born\nP7,Wren,14/02/2019\nP7,Wren,15/02/2019\n"))).Refuses(3, "another birth date on line 2");
        (await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,since\nP3,Mo,01/01/2030\n"))).Refuses(2, "That day has not come yet");
        Assert.Equal(0, await db.Set<Person>().CountAsync());
    }

    [Theory, BothEngines]
    public async Task Whatever_a_name_is_made_of_it_comes_back_exactly(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        // As a file a name may hold what a form may: not NUL, half a character or what turns the reading round.
        var names = Strange.Strings().Where(MayBeAName).ToList();
        Assert.True(names.Count > 450);
        var rows = names.Select((name, n) => $"N{n},{Imports.Quoted(name)},Ana Petrov");

        var report = await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,worker\r\n" + string.Join("\r\n", rows) + "\r\n"));

        Assert.Empty(report.Refusals);
        await using var door = ana.Door();
        var kept = (await door.PeopleAcross().ToListAsync()).Where(p => p.Name is not null).Select(p => p.Name!.Given!).ToHashSet();
        Assert.All(names, name => Assert.Contains(name.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(' ', '\t', '\r', '\n'), kept));

        static bool MayBeAName(string text)
        {
            try
            {
                return PersonName.From(text, null) is not null;
            }
            catch (Refused)
            {
                return false;
            }
        }
    }

    [Theory, BothEngines]
    public async Task Whatever_any_column_holds_comes_back_exactly_or_is_refused_with_its_line(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        string[] columns = ["given", "family name", "known as", "say it", "pronouns", "languages", "interpreter", "family called", "home"];
        var all = Strange.Strings().Where(s => !string.IsNullOrWhiteSpace(s)).DistinctBy(s => s.Trim()).ToList();
        var (kept, refused) = (all.Where(IsKept).ToList(), all.Where(s => !IsKept(s)).ToList());
        Assert.True(kept.Count > 450 && refused.Count > 2);

        var report = await place.ImportsAsync(ImportOf.People, Imports.FileWith($"code,family,{string.Join(',', columns)}\r\n" + string.Concat(kept.Select(text => Row(text, [.. columns.Select(_ => text)])))), team.Name);
        var unnamed = await place.ImportsAsync(ImportOf.People, Imports.FileWith("code\r\n" + string.Concat(kept.Select(text => Imports.Quoted($"{text.Trim()} alone") + "\r\n"))), team.Name);

        Assert.Empty(report.Refusals.Concat(report.AllSetAside).Concat(unnamed.Refusals).Concat(unnamed.AllSetAside));
        await using var db = new ImportDb(place.Engine);
        var here = await db.Set<Imported>().ToListAsync();
        var (people, families) = (await db.Set<Person>().ToDictionaryAsync(p => p.Id.Value), await db.Set<Family>().ToDictionaryAsync(f => f.Id.Value));
        foreach (var text in kept)
        {
            var (one, family) = (people[Thing(ImportedKind.Person, text.Trim())], families[Thing(ImportedKind.Family, "family:" + text.Trim())]);
            // A part of a name is kept without the blanks around it; everything else as it stands.
            var (exact, name) = (One(text), One(text.Trim(' ', '\t', '\r', '\n')));
            Assert.Equal((name, name, name, name), (one.Name!.Given, one.Name.Family, one.Name.KnownAs, one.Name.SayIt));
            Assert.Equal((exact, exact, exact), (one.Pronouns, one.Languages, one.Interpreter));
            Assert.Equal((exact, exact), (family.Called, family.Home));
            Assert.Equal(One($"{text.Trim()} alone"), people[Thing(ImportedKind.Person, $"{text.Trim()} alone")].Code);
        }

        // What no box would take, no column takes either: each line is told, and nothing comes in.
        foreach (var column in columns.Prepend("code"))
        {
            var (heading, before) = column switch { "code" => ("code", ""), "given" => ("code,given", "R{0},"), _ => ($"code,given,{column}", "R{0},Mo,") };
            var rows = refused.Select((text, n) => before.Replace("{0}", $"{n}", StringComparison.Ordinal) + Imports.Quoted(text) + "\r\n");
            var said = await place.ImportsAsync(ImportOf.People, Imports.FileWith($"{heading}\r\n{string.Concat(rows)}"), team.Name);
            Assert.Equal((column, refused.Count), (column, said.Refusals.Select(r => r.Line).Distinct().Count()));
        }
        Assert.Equal(people.Count, await db.Set<Person>().CountAsync());

        Guid Thing(ImportedKind kind, string key) => here.Single(i => i.Kind == kind && i.Key == key).ThingId;
        static string Row(string text, string[] fields) => $"{Imports.Quoted(text)},{Imports.Quoted(text)},{string.Join(',', fields.Select(Imports.Quoted))}\r\n";
        static string One(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
        static bool IsKept(string text) => Words.From("", text, Words.Line, new List<Problem>()) is not null;
    }

    [Theory, BothEngines]
    public async Task The_organisation_is_named_once(string engine)
    {
        var place = await Place.NewAsync(engine);
        var file = Imports.FileWith("code,given\nP1,Lea\n");

        await place.ImportsAsync(ImportOf.People, file, organisation: "Larch Valley");
        var other = await place.ImportsAsync(ImportOf.People, file, organisation: "Elsewhere");

        other.Refuses(0, "The record belongs to Larch Valley");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal("Larch Valley", (await db.Set<Organisation>().SingleAsync()).Name);
    }
}
