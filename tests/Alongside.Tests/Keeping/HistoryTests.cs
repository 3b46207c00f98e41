using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.People;

namespace Alongside.Tests.Keeping;

public sealed class HistoryTests
{
    [Theory, BothEngines]
    public async Task It_says_who_changed_what_with_the_words_before_and_after(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var met = await lea.MetAsync(ana.Place.Clock.Today);
        var entry = await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We walked to the letterbox.", Source.Seen, null, Audience.MyTeam, by));
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(entry.Id)).Reword("We walked to the post office.");
            await door.SaveAsync();
        }

        (await ana.OpensAsync(HistoryModel.At(lea.Family))).Answers(HttpStatusCode.OK)
            .Shows("Ana Petrov, 19 November, 09:30").Shows("Changed: something written about a meeting")
            .Shows("We walked to the letterbox. We walked to the post office.");
    }

    [Theory, BothEngines]
    public async Task What_they_brought_is_told_without_the_number_that_keeps_the_list_in_order(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var brought = await lea.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bins.", null, null, null, unprompted: true, hard: false, Audience.MyTeam, by));

        (await ana.OpensAsync(HistoryModel.At(lea.Family))).Shows("New: something to talk about").Shows("The bins.")
            .ShowsNot(brought.Place.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory, BothEngines]
    public async Task What_was_written_for_oneself_is_not_in_anybody_elses_history(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var met = await lea.MetAsync(ana.Place.Clock.Today);
        var before = (await ben.OpensAsync(HistoryModel.At(lea.Family))).Text;
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "I was afraid.", Source.Said, null, Audience.OnlyMe, by));

        var bens = await ben.OpensAsync(HistoryModel.At(lea.Family));

        bens.ShowsNot("I was afraid.");
        Assert.Equal(before, bens.Text);
        (await ana.OpensAsync(HistoryModel.At(lea.Family))).Shows("I was afraid.");
    }

    [Theory, BothEngines]
    public async Task Ties_conditions_and_choices_are_told_in_words(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine, "Leanne", "Kit");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(lea.Family);
            door.Add(Tie.Said(lea.Person.Id, TieWord.ParentOf, lea.People[1].Id, "Mum", null, door.By));
            var relationship = await door.OpenAsync(lea.Id);
            relationship.MoveTo(Phase.HardPatch);
            door.Add(new Condition(relationship, "Kit is at school by nine", "The court", null, "A text when he is late", Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        var page = await ana.OpensAsync(HistoryModel.At(lea.Family));

        page.Shows("New: who somebody is to another").Shows("Who Leanne").Shows("To whom Kit").Shows("Parent").Shows("Mum");
        page.Shows("New: something asked in return").Shows("Kit is at school by nine").Shows("The court").Shows("Where they are Starting A hard patch").ShowsNot("HardPatch");
    }

    [Theory, BothEngines]
    public async Task What_was_taken_away_says_why_also_where_everything_else_is_told(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var ids = await ARichFamily.HeldByAsync(ana);
        await using (var door = ana.Door())
        {
            await door.OpenAsync(new Id<Family>(Guid.Parse(ids[0])));
            (await door.OpenAsync(new Id<Helper>(Guid.Parse(ids[14])))).Void("She asked to be left out", door.By);
            await door.SaveAsync();
        }

        (await ana.OpensAsync(HistoryModel.At(new(Guid.Parse(ids[0]))))).Answers(HttpStatusCode.OK).Shows("Taken out of use because She asked to be left out").Shows("A new school").Shows("Parent");
    }

    [Theory, BothEngines]
    public async Task One_persons_history_has_what_is_about_them_and_nobody_else_also_when_they_have_left(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine, "Leanne", "Kit");
        var kit = lea.People[1];
        await using (var door = ana.Door())
        {
            var family = await door.OpenAsync(lea.Family);
            door.Add(new Home(kit.Id, "With Nan, Elm Road", null, null, null, door.By));
            door.Add(new Home(lea.Person.Id, "Larch Court", null, null, null, door.By));
            door.Add(Tie.Said(lea.Person.Id, TieWord.ParentOf, kit.Id, null, null, door.By));
            await door.SaveAsync();
            family.Leave(kit.Id, door.Today, door.Today);
            await door.SaveAsync();
        }
        await lea.MetAsync(ana.Place.Clock.Today);

        var page = await ana.OpensAsync(PersonHistoryModel.At(kit.Id));

        page.Answers(HttpStatusCode.OK).Shows("With Nan, Elm Road").Shows("Who Leanne").ShowsNot("Larch Court").ShowsNot("a meeting");
        var stranger = await ana.Place.WorkerAsync("Cleo Hart", await ana.Place.TeamAsync());
        (await stranger.OpensAsync(PersonHistoryModel.At(kit.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Kit");
    }

    [Theory, BothEngines]
    public async Task A_stranger_learns_nothing_from_it(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var stranger = await ana.Place.WorkerAsync("Cleo Hart", await ana.Place.TeamAsync());

        (await stranger.OpensAsync(HistoryModel.At(lea.Family))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
    }

    [Theory, BothEngines]
    public async Task When_an_opening_cannot_be_written_down_nothing_is_shown(string engine)
    {
        var database = await Databases.NewAsync(engine);
        var place = await Place.NewAsync(engine, at: database);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ARelationship.HeldByAsync(ana, "Leanne");
        (await ana.OpensAsync(FamilyModel.At(lea.Family))).Shows("Leanne");
        // As the owner: the login that serves cannot take the log away.
        await using var owner = Engine.At(database.Replace(PostgresServer.App, PostgresServer.Owner, StringComparison.Ordinal));
        await (engine == "sqlite" ? place.Engine : owner).WriteAsync(async (connection, transaction) =>
        {
            await using var without = connection.CreateCommand();
            (without.Transaction, without.CommandText) = (transaction, "ALTER TABLE readings RENAME TO readings_that_were");
            await without.ExecuteNonQueryAsync();
        });

        foreach (var address in new[] { FamilyModel.At(lea.Family), HistoryModel.At(lea.Family), "/families" })
        {
            string shown;
            try
            {
                shown = (await ana.OpensAsync(address)).Raw;
            }
            catch (Exception nothing) when (nothing is HttpRequestException or IOException or System.Data.Common.DbException)
            {
                continue;
            }
            Assert.DoesNotContain("Leanne", shown, StringComparison.Ordinal);
        }
    }

    private static async Task<(Someone Ana, ARelationship Lea)> TogetherAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana, names.Length == 0 ? ["Leanne"] : names));
    }
}
