using System.Diagnostics;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Web.Access;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.House;

public sealed class BulkWriterTests(ITestOutputHelper output)
{
    [Theory, BothEngines]
    public async Task What_is_written_in_bulk_reads_like_what_a_page_saved(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var by = ana.Door().By;
        var kit = new Person(PersonName.From("Kit", null, "Kitty", "KIT 🦊"), by);
        kit.WasBorn(BirthDate.From(null, "2", "2019", null, place.Clock.Today));
        kit.Describe("they/them", null, "Yes, a woman", null);
        kit.Rename(PersonName.From("Kit", "Okafor"), "Asked for it", by);
        var family = new Family("The Larch Court lot", "Larch Court", by);
        family.Join(kit.Id, place.Clock.Today, by);
        var relationship = new Relationship(Side.Of(kit.Id), family.Id, ana.Worker.Id, ana.Team!.Id, null, place.Clock.Today, by);
        relationship.SayWhoseChoice(Choice.From(Basis.PartlyAChoice, "The walks", "The review", "The court", null));
        var walk = Encounter.Record(relationship, EncounterKind.Walk, new(place.Clock.Today, 615, null), "The canal", by);
        walk.HowItWent(true, 45, false);
        walk.With(kit.Id, null, Presence.There, by.At);
        var line = new Entry(walk, EntryKind.Line, "We counted ducks. “Twelve!”", Source.Seen, kit.Id, Audience.MyTeam, by);

        await place.Engine.WriteAsync(PastTheWall.Tests, (connection, _) =>
        {
            var bulk = new BulkWriter(place.Engine, connection);
            bulk.Add(line);
            bulk.Add(walk);
            bulk.Add(relationship);
            bulk.Add(family);
            bulk.Add(kit);
            bulk.Flush();
            return Task.CompletedTask;
        });

        await using var door = ana.Door();
        var openedFamily = await door.OpenAsync(family.Id);
        Assert.Equal(("The Larch Court lot", "Larch Court", 1), (openedFamily.Called, openedFamily.Home, openedFamily.Version));
        var person = await door.OpenAsync(kit.Id);
        Assert.Equal(["Kitty", "Kit"], person.Names.OrderBy(n => n.Why is not null).Select(n => n.Name.Called));
        Assert.Equal("KIT 🦊", person.Names.Single(n => n.Why is null).Name.SayIt);
        Assert.Equal((kit.Born, kit.Pronouns, kit.Interpreter, kit.BegunAt), (person.Born, person.Pronouns, person.Interpreter, person.BegunAt));
        var held = await door.OpenAsync(relationship.Id);
        Assert.Equal((relationship.One, relationship.Choice, ana.Worker.Id), (held.One, held.Choice, held.HeldOn(door.Today)));
        var met = await door.OpenAsync(walk.Id);
        Assert.Equal((EncounterKind.Walk, 615, "The canal", true, 45), (met.Kind, met.FromMinute, met.Place, met.TheirsFirst, met.Minutes));
        Assert.Equal(kit.Id, Assert.Single(await door.Of<Attendance>().ToListAsync()).PersonId);
        Assert.Equal(line.Text, Assert.Single(await door.Of<Entry>().ToListAsync()).Text);
        Assert.Null(held.EndedOn);
    }

    [Sweep, Theory, BothEngines]
    public async Task Many_rows_are_written_in_no_time(string engine)
    {
        const int Rows = 300_000;
        var place = await Place.NewAsync(engine);
        var someone = Id<Person>.At(place.Clock.GetUtcNow());
        var keys = Enumerable.Range(0, Rows).Select(n => new NameKeyRow { Key = $"k{n:D7}", Kind = 1, PersonId = someone }).ToList();
        var watch = Stopwatch.StartNew();

        await place.Engine.WriteAsync(PastTheWall.Tests, (connection, _) =>
        {
            var bulk = new BulkWriter(place.Engine, connection);
            foreach (var key in keys)
            {
                bulk.Add(key);
                bulk.FlushWhenMany();
            }
            bulk.Flush();
            Assert.Equal(Rows, bulk.Counts["name_keys"]);
            return Task.CompletedTask;
        });

        output.WriteLine($"{engine}: {Rows / watch.Elapsed.TotalSeconds:N0} rows a second, durable");
    }
}
