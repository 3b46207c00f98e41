using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Accountability;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>Two records of one person: one says so, another agrees, and one takes them apart again.</summary>
public sealed class SamePersonTests
{
    private const string Say = "I think they are one person", Agree = "Yes, they are one person";

    /// <summary>How many random joinings are undone on each engine; ten thousand with <c>ALONGSIDE_MERGES=10000</c>.</summary>
    private static readonly int Joinings = int.Parse(Environment.GetEnvironmentVariable("ALONGSIDE_MERGES") ?? "30", CultureInfo.InvariantCulture);

    // What says that it was done, and what it takes to do it.
    private static readonly HashSet<string> Around = ["same_people", "moved_rows", "changes", "readings", "sent", "drafts", "messages", "waiting"];

    [Theory, BothEngines]
    public async Task Two_hands_make_one_record_of_two_and_one_takes_them_apart(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        await ana.KnowsAsync("Persefone", "Adeyemi", null);
        var (one, other) = (await IdAsync(ana, "Persephone Adeyemi"), await IdAsync(ana, "Persefone Adeyemi"));
        await using (var door = ana.Door())
        {
            await door.OpenAsync(other);
            door.Add(new AboutLine(other, AboutKind.HowToHelp, "Ring before you come.", Source.Said, Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        var page = await ana.OpensAsync(SamePersonModel.At(one));
        page.Shows("Persefone Adeyemi").Shows("family name: the same");
        (await page.SubmitsAsync(new { Why = "She told me." }, Say)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
        var said = await page.SubmitsAsync(new { GoesId = other.ToString(), Why = "She told me." }, Say);
        said.Shows("Now somebody else looks.").ShowsNot(Agree);
        (await ben.OpensAsync(MaybeOneModel.At())).Shows("Persephone Adeyemi and Persefone Adeyemi");
        (await ben.OpensAsync(TodayModel.At())).Shows("Persephone Adeyemi and Persefone Adeyemi").Shows("She told me.");
        (await ana.OpensAsync(TodayModel.At())).ShowsNot("She told me.");

        var joined = await (await ben.OpensAsync(SamePersonModel.At(one))).SubmitsAsync(button: Agree);
        joined.Shows("Ana Petrov said so and Ben Cole agreed");
        (await ana.OpensAsync(PersonModel.At(one))).Shows("Ring before you come.").Shows("Persephone Adeyemi").Shows("Was Persefone Adeyemi");
        (await ana.OpensAsync(PersonModel.At(other))).Answers(HttpStatusCode.NotFound);
        Assert.Equal(one, await IdAsync(ana, "Persefone Adeyemi"));

        (await ben.OpensAsync(TodayModel.At())).ShowsNot("She told me.");
        var apart = await (await ana.OpensAsync(SamePersonModel.At(one))).SubmitsAsync(new { EndedWhy = "They are cousins." }, "Take them apart");
        apart.ShowsNot("agreed").ShowsNot("Persefone");
        (await ana.OpensAsync(PersonModel.At(other))).Shows("Ring before you come.");
        (await ana.OpensAsync(PersonModel.At(one))).ShowsNot("Ring before you come.").ShowsNot("Persefone");
    }

    [Theory, BothEngines]
    public async Task Whoever_does_not_reach_both_learns_of_neither(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (ana, cyd) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        await cyd.KnowsAsync("Persephone", "Adeyemi", "1998");
        var (hers, his) = (await IdAsync(ana, "Persephone Adeyemi"), await IdAsync(cyd, "Persephone Adeyemi"));

        (await ana.OpensAsync(SamePersonModel.At(hers))).Shows("Nobody whom you may see is like them.");
        (await ana.OpensAsync(SamePersonModel.At(his))).Answers(HttpStatusCode.NotFound);
        await using var door = ana.Door();
        var person = await door.OpenAsync(hers);
        Assert.Equal("choose-one", (await Assert.ThrowsAsync<Refused>(() => door.SaySameAsync(person, his, "A guess"))).Problems.Single().Code);
    }

    [Theory, BothEngines]
    public async Task Records_that_must_not_meet_never_propose_each_other_and_nothing_shows_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        await ana.KnowsAsync("Persephone", "Adeyemy", "1998");
        var (one, other) = (await IdAsync(ana, "Persephone Adeyemi"), await IdAsync(ana, "Persephone Adeyemy"));
        await (await ana.OpensAsync(SamePersonModel.At(one))).SubmitsAsync(new { GoesId = other.ToString(), Why = "The same birthday." }, Say);

        (await ana.OpensAsync(KeepApartModel.At(one, other))).Answers(HttpStatusCode.NotFound);
        await (await sam.OpensAsync(KeepApartModel.At(one, other))).SubmitsAsync(new { Why = "Adopted." }, "Keep them apart");

        (await ben.OpensAsync(SamePersonModel.At(one))).Shows("Nobody whom you may see is like them.").ShowsNot("Adeyemy").ShowsNot("Adopted");
        (await ben.OpensAsync(SamePersonModel.At(other))).ShowsNot("Adopted").ShowsNot(Agree);
        (await ben.OpensAsync(MaybeOneModel.At())).Shows("Nothing waits for you here.");
        // Nor does the family of one of them propose the other while a name is typed.
        await using (var door = ben.Door())
        {
            await door.OpenFamiliesOfAsync(one);
            Assert.DoesNotContain(await door.RecogniseAsync(Domain.Matching.Sought.From("Persephone Adeyemy")), p => p.Id == other);
        }
        // Nor do the two ever stand side by side: not in a search, nor where a request may be about somebody.
        foreach (var asked in new[] { "Persephone Adeyemi", "Persephone Adeyemy" })
            Assert.Single((await sam.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Shows(asked).Document.QuerySelectorAll(".found__name"));
        await using (var door = sam.Door())
        {
            var request = Domain.Asking.HelpRequest.WrittenDown(Domain.Asking.WhatIsAsked.From(Domain.Asking.WhoAsks.SomebodyIKnow, "Help", "Persephone Adeyemy", null, null, null, null, null, null, [], false, door.Today), door.By);
            door.Begin(request);
            Assert.Equal(other, Assert.Single(await door.MayBeAsync(request)).Id);
        }
        // The log says that something was said of the two, and neither that they were kept apart nor any name of ours.
        await using (var door = sam.Door())
            (await sam.OpensAsync(FamilyLogModel.At((await door.OpenFamiliesOfAsync(one)).Single().Id))).Shows("two records taken for one person").ShowsNot("must").ShowsNot("[changes");
        (await sam.OpensAsync(SamePersonModel.At(one))).Shows("Adopted");
        await (await sam.OpensAsync(SamePersonModel.At(one))).SubmitsAsync(button: "They may meet again: Persephone Adeyemy");
        (await ben.OpensAsync(PersonModel.At(one))).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task A_restricted_record_is_proposed_beside_nobody(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        await ana.KnowsAsync("Persephone", "Adeyemy", "1998");
        var (one, other) = (await IdAsync(ana, "Persephone Adeyemi"), await IdAsync(ana, "Persephone Adeyemy"));
        await using (var door = ana.Door())
        {
            var family = (await door.OpenFamiliesOfAsync(other)).Single();
            door.Add(new Restriction(family.Id, [ana.Worker.Id], "She hides.", door.By));
            await door.SaveAsync();
        }

        (await ana.OpensAsync(SamePersonModel.At(one))).ShowsNot("Adeyemy");
        (await ana.OpensAsync(SamePersonModel.At(other))).ShowsNot("Adeyemi").Shows("Nobody whom you may see is like them.");
    }

    [Theory, BothEngines]
    public async Task The_organisation_says_how_sure_the_weights_must_be(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (ana, ada) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Ada Rowe", role: Role.Administrator));
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        foreach (var (given, family, year) in new[] { ("Persephone", "Adeyemi", "1998"), ("Persephone", "Adeyemy", "1998"), ("Persephone", "Adeyemi", "1971"), ("Persefone", "Adeyemi", null), ("Persephone", "Marlow", "1998"), ("Percy", "Adeyemi", null) }) await ana.KnowsAsync(given, family, year);
        var one = await IdAsync(ana, "Persephone Adeyemi");
        var possible = await ProposedAsync(ana, one);

        await (await ada.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { Name = "The hub", ProposesFrom = "NearlySure" });
        var sure = await ProposedAsync(ana, one);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", possible.Select(p => $"{p.Value:N1}")) + " / " + string.Join(", ", sure.Select(p => $"{p.Value:N1}")));
        Assert.NotEmpty(sure);
        Assert.True(sure.Count < possible.Count && sure.Keys.All(possible.ContainsKey), string.Join(", ", possible.Select(p => $"{p.Value:N1}")));
    }

    private static async Task<Dictionary<Id<Person>, double>> ProposedAsync(Someone who, Id<Person> one)
    {
        await using var door = who.Door();
        return (await door.MayBeSameAsync(await door.OpenAsync(one))).ToDictionary(p => p.Id, p => p.Reasons.Sum(r => r.Bits));
    }

    [Sweep, Theory, BothEngines]
    public async Task Random_records_joined_and_taken_apart_leave_every_row_as_it_was(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var people = new List<Id<Person>>();
        for (var i = 0; i < 4; i++) people.AddRange((await ARichFamily.HeldByAsync(i % 2 == 0 ? ana : ben)).Skip(1).Take(2).Select(id => Id<Person>.Parse(id, null)));
        // Somebody who belongs to two families, and is somebody's helper.
        await using (var door = ana.Door())
        {
            var family = (await door.OpenFamiliesOfAsync(people[2])).Single();
            await door.OpenAsync(people[0]);
            family.Join(people[0], door.Today, door.By);
            door.Add(new Helper(family.Id, "Leanne", null, false, null, false, false, null, null, null, null, people[0], Audience.OnlyMe, door.By));
            await door.SaveAsync();
        }
        var luck = new Random(7);
        var before = await HashAsync(place);

        for (var joinings = 0; joinings < Joinings;)
        {
            var (alive, stack) = (people.ToList(), new Stack<(SamePerson Said, string Hash)>());
            for (var depth = 1 + luck.Next(3); depth > 0 && alive.Count > 1; depth--, joinings++)
            {
                var goes = alive[luck.Next(alive.Count)];
                alive.Remove(goes);
                var stays = alive[luck.Next(alive.Count)];
                stack.Push((await JoinedAsync(place, ana, ben, stays, goes), Joinings > 1_000 ? before : await HashAsync(place)));
            }
            while (stack.TryPop(out var last))
            {
                place.Clock.Moves(TimeSpan.FromMilliseconds(1));
                await using var door = (luck.Next(2) == 0 ? ana : ben).Door();
                await door.OpenAsync(last.Said.StaysId);
                await door.TakeApartAsync((await door.SaidSameAsync(last.Said.StaysId)).Single(s => s.Id == last.Said.Id), "They are two.");
                await door.SaveAsync();
                if (stack.TryPeek(out var earlier) && Joinings <= 1_000) Assert.Equal(earlier.Hash, await HashAsync(place));
            }
            Assert.Equal(before, await HashAsync(place));
        }
    }

    private static async Task<SamePerson> JoinedAsync(Place place, Someone one, Someone other, Id<Person> stays, Id<Person> goes)
    {
        place.Clock.Moves(TimeSpan.FromMilliseconds(1));
        await using (var says = one.Door())
        {
            await says.OpenAsync(stays);
            await says.OpenAsync(goes);
            says.Add(new SamePerson(stays, goes, "A guess.", [], says.By));
            await says.SaveAsync();
        }
        await using var door = other.Door();
        await door.OpenAsync(stays);
        await door.OpenAsync(goes);
        var said = (await door.SaidSameAsync(stays)).Single(s => s.Waits);
        await door.JoinAsync(said);
        await door.SaveAsync();
        return said;
    }

    /// <summary>Every row of the record but those that say what was done, as one number.</summary>
    private static async Task<string> HashAsync(Place place)
    {
        var rows = new List<string>();
        await place.Engine.WriteAsync(AtTheWall.Program("test"), async (connection, transaction) =>
        {
            foreach (var table in Record.ModelOf(place.Engine).GetRelationalModel().Tables.Select(t => t.Name).Where(t => !Around.Contains(t)))
            {
                await using var ask = connection.CreateCommand();
                (ask.Transaction, ask.CommandText) = (transaction, $"SELECT * FROM {table}");
                await using var reader = await ask.ExecuteReaderAsync();
                while (await reader.ReadAsync()) rows.Add(table + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Told(reader, i))));
            }
        });
        rows.Sort(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }

    private static string Told(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static async Task<Id<Person>> IdAsync(Someone who, string name)
    {
        await using var door = who.Door();
        return (await door.FindAsync(name)).People.First(p => p.Name == name || p.Before == name).Id;
    }
}
