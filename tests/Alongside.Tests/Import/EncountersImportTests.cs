using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Import;

public sealed class EncountersImportTests
{
    [Theory, BothEngines]
    public async Task Who_came_how_often_is_told_on_the_thread(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        await place.WorkerAsync("Ben Cole", team);
        await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,worker,since\nP1,Lea,Ana Petrov,01/09/2026\n"));
        var rows = Enumerable.Range(1, 10).Select(n => $"P1,{n:00}/10/2026,09:30,walk,{(n > 7 ? "Ben Cole" : "Ana Petrov")},The canal,yes,45,We talked about school.");

        var report = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date,time,kind,worker,place,theirs first,minutes,line\n" + string.Join('\n', rows) + "\n"));

        Assert.Empty(report.Refusals);
        Assert.Equal(10, report.New("encounters"));
        await using var door = ana.Door();
        var lea = await door.Families().SingleAsync();
        door.Showed([lea.Id]);
        await door.OpenAsync(lea.Id);
        var relationship = await door.Of<Relationship>().SingleAsync();
        (await ana.OpensAsync($"/relationships/{relationship.Id}")).Shows("Two workers this year; Ana seven times in ten.");
        var first = await door.Of<Encounter>().OrderBy(e => e.Day).FirstAsync();
        Assert.Equal((EncounterKind.Walk, 570, "The canal", true, 45), (first.Kind, first.FromMinute, first.Place, first.TheirsFirst, first.Minutes));
        var line = await door.Of<Entry>().OrderBy(e => e.Day).FirstAsync();
        Assert.Equal(("We talked about school.", EntryKind.Line, ana.Worker.Id), (line.Text, line.Kind, line.AuthorId));
    }

    [Theory, BothEngines]
    public async Task The_same_file_twice_changes_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given\nP1,Lea\n"), "Larch Lane");
        var file = Imports.FileWith("person,date,line\nP1,01/10/2026,We met.\nP1,02/10/2026,Again.\n");

        var first = await place.ImportsAsync(ImportOf.Encounters, file);
        var second = await place.ImportsAsync(ImportOf.Encounters, file);

        Assert.Equal((2, 0), (first.New("encounters"), first.Known("encounters")));
        Assert.Equal((0, 2), (second.New("encounters"), second.Known("encounters")));
    }

    [Theory, BothEngines]
    public async Task An_older_meeting_moves_the_first_hello_and_a_later_one_is_a_plan(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given,worker\nP1,Lea,Ana Petrov\n"));

        await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date,worker,line,said\nP1,04/03/2025,Ana Petrov,First hello.,I want a parking space\nP1,01/12/2030,Ana Petrov,To see the garden,\n"));

        await using var door = ana.Door();
        var lea = await door.Families().SingleAsync();
        door.Showed([lea.Id]);
        await door.OpenAsync(lea.Id);
        var relationship = await door.Of<Relationship>().SingleAsync();
        Assert.Equal((new DateOnly(2025, 3, 4), new DateOnly(2025, 3, 4)), (relationship.StartedOn, relationship.Holdings.Single().From));
        var plan = await door.Of<Encounter>().SingleAsync(e => e.State == EncounterState.Planned);
        Assert.Equal("To see the garden", plan.Purpose);
        var said = await door.Of<Entry>().SingleAsync(e => e.Kind == EntryKind.Said);
        Assert.Equal(("I want a parking space", Domain.Source.Said), (said.Text, said.Source));
    }

    [Theory, BothEngines]
    public async Task What_fits_nobody_here_is_set_aside_and_what_cannot_be_read_refuses_everything(string engine)
    {
        var place = await Place.NewAsync(engine);
        await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given\nP1,Lea\n"), "Larch Lane");

        var report = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith(string.Concat(
            "person,date,time,kind,worker,theirs first\n",
            "P9,01/10/2026,,,,\n",
            "P1,01/10/2026,,banquet,,\n",
            "P1,01/10/2026,,,Nobody Known,\n",
            "P1,01/10/2026,,,,maybe\n",
            "P1,01/10/2026,10:00,,,\n",
            "P1,01/10/2026,10:00,,,\n")));

        Assert.Empty(report.Refusals);
        Assert.Equal(1, report.New("encounters"));
        report.SetsAside(2, "Nobody with the code “P9”");
        report.SetsAside(3, "The kind says “banquet”");
        report.SetsAside(4, "No worker here is called Nobody Known");
        report.SetsAside(5, "“Theirs first” says “maybe”");
        report.SetsAside(7, "the same as line 6");
        var refused = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith($"person,date,time,minutes,line\nP1,yesterday,,,\nP1,01/09/2026,25:00,,\nP1,02/09/2026,,1e3,\nP1,03/09/2026,,,{new string('x', 301)}\n"));
        refused.Refuses(2, "date says “yesterday”");
        refused.Refuses(3, "The time says “25:00”");
        refused.Refuses(4, "The minutes say “1e3”");
        var tooLong = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith($"person,date,line\nP1,04/09/2026,Fine\nP1,03/09/2026,{new string('x', 301)}\n"));
        tooLong.Refuses(3, "There is room for 300");
        Assert.Equal(1, (await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date\nP1,04/09/2026\n"))).New("encounters"));
    }

    [Theory, BothEngines]
    public async Task Whatever_any_column_holds_comes_back_exactly_or_is_told_with_its_line(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        await place.ImportsAsync(ImportOf.People, Imports.FileWith("code,given\nP1,Lea\n"), team.Name);
        var all = Strange.Strings().Where(s => !string.IsNullOrWhiteSpace(s)).DistinctBy(s => s.Trim()).ToList();
        var (kept, refused) = (all.Where(IsKept).ToList(), all.Where(s => !IsKept(s)).ToList());
        Assert.True(kept.Count > 450 && refused.Count > 2);

        var met = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date,code,place,line,said\r\n" + string.Concat(kept.Select(text => $"P1,01/10/2026,{Imports.Quoted(text)},{Imports.Quoted(text)},{Imports.Quoted(text)},{Imports.Quoted(text)}\r\n"))));
        var planned = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date,code,place,line\r\n" + string.Concat(kept.Select(text => $"P1,01/10/2030,{Imports.Quoted($"{text.Trim()} ahead")},{Imports.Quoted(text)},{Imports.Quoted(text)}\r\n"))));

        Assert.Empty(met.Refusals.Concat(met.AllSetAside).Concat(planned.Refusals).Concat(planned.AllSetAside));
        await using var db = new ImportDb(place.Engine);
        var here = (await db.Set<Imported>().Where(i => i.Kind == ImportedKind.Encounter).ToListAsync()).ToDictionary(i => i.Key, i => i.ThingId);
        await using var door = ana.Door();
        var (encounters, entries) = (await door.Across<Encounter>().ToDictionaryAsync(e => e.Id.Value), (await door.Across<Entry>().ToListAsync()).ToLookup(e => e.EncounterId!.Value.Value));
        foreach (var text in kept)
        {
            var (id, ahead, exact) = (here[$"code:{text.Trim()}"], encounters[here[$"code:{text.Trim()} ahead"]], text.Replace("\r\n", "\n", StringComparison.Ordinal));
            Assert.Equal((exact, exact, exact), (encounters[id].Place, ahead.Place, ahead.Purpose));
            Assert.Equal((2, exact, exact), (entries[id].Count(), entries[id].Single(e => e.Kind == EntryKind.Line).Text, entries[id].Single(e => e.Kind == EntryKind.Said).Text));
        }

        // What no box would take, no column takes either: each line is told, and nothing comes in.
        foreach (var column in new[] { "place", "line", "said" })
        {
            var said = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith($"person,date,code,{column}\r\n" + string.Concat(refused.Select((text, n) => $"P1,02/10/2026,R{n},{Imports.Quoted(text)}\r\n"))));
            Assert.Equal((column, refused.Count), (column, said.Refusals.Select(r => r.Line).Distinct().Count()));
        }
        // Nor does anything strange become a person, a worker or a kind: each line is set aside with a sentence.
        foreach (var column in new[] { "person", "worker", "kind" })
        {
            var rows = all.Select((text, n) => column == "person" ? $"{Imports.Quoted(text)},02/10/2026,R{n}\r\n" : $"P1,02/10/2026,R{n},{Imports.Quoted(text)}\r\n");
            var said = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith($"person,date,code{(column == "person" ? "" : $",{column}")}\r\n{string.Concat(rows)}"));
            Assert.Empty(said.Refusals);
            Assert.Equal((column, all.Count, 0), (column, said.AllSetAside.Select(r => r.Line).Distinct().Count(), said.New("encounters")));
        }
        // Days are refused: a day that is misread stands in the wrong year of somebody's life.
        var days = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith("person,date\r\n" + string.Concat(all.Select(text => $"P1,{Imports.Quoted(text)}\r\n"))));
        Assert.Equal(all.Count, days.Refusals.Select(r => r.Line).Distinct().Count());
        Assert.Equal(encounters.Count, await door.Across<Encounter>().CountAsync());

        static bool IsKept(string text) => Words.From("", text, Words.Line, new List<Problem>()) is not null;
    }
}
