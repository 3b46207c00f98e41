using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Features;

public sealed class RelationshipTests
{
    [Theory, BothEngines]
    public async Task Somebody_begins_alongside_one_person_with_a_purpose_and_whoever_introduced_them(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine, "Lea", "Kit");
        var kit = lea.People[1];

        var thread = await (await ana.OpensAsync(BeginRelationshipModel.At(lea.Family))).SubmitsAsync(new { With = kit.Id.ToString(), Purpose = "Swimming", IntroducedBy = "His teacher" });

        thread.Answers(HttpStatusCode.OK).Shows("Kit and Ana").Shows("Swimming").Shows("We have not met yet.");
        (await thread.FollowsAsync("How we began")).Shows("His teacher");
        (await ana.OpensAsync(FamilyRelationshipsModel.At(lea.Family))).Shows("Kit").Shows("Lea");
    }

    [Theory, BothEngines]
    public async Task Nobody_begins_twice_with_the_same_side_or_on_a_day_to_come(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var form = await ana.OpensAsync(BeginRelationshipModel.At(lea.Family));

        (await form.SubmitsAsync(new { With = lea.Person.Id.ToString() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("You are alongside them already.");
        (await form.SubmitsAsync(new { With = "everybody", StartedOn = Day(ana, 1) })).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has not come yet.");
        (await form.SubmitsAsync(new { With = "everybody", StartedOn = "2026-02-31" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("No calendar has that day.");
        (await form.SubmitsAsync(new { With = Guid.Empty.ToString() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
    }

    [Theory, BothEngines]
    public async Task Where_we_are_changes_in_one_tap_and_a_gentle_word_comes_with_it(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);

        var thread = await (await ana.OpensAsync(ThreadModel.At(lea.Id))).SubmitsAsync(button: "A hard patch");

        thread.Answers(HttpStatusCode.OK).Shows("Go closer, not further away. Ask Leanne what you have missed.");
        Assert.Equal("true", thread.Document.QuerySelector("button[value=HardPatch]")!.GetAttribute("aria-pressed"));
    }

    [Theory, BothEngines]
    public async Task Each_place_one_may_be_at_has_its_own_gentle_word(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        foreach (var (phase, word) in new[]
        {
            ("Coming to trust", "Trust first, the deep work later."), ("Working together", "The first hard conversation is where trust often breaks."),
            ("Ending", "Say the last day early. Ask Leanne what was worth keeping"), ("Starting", "First say who you are and why you are here."),
        })
        {
            (await (await ana.OpensAsync(ThreadModel.At(lea.Id))).SubmitsAsync(button: phase)).Answers(HttpStatusCode.OK);

            var thread = (await ana.OpensAsync(ThreadModel.At(lea.Id))).Shows(word);
            Assert.Equal(phase, Assert.Single(thread.Document.QuerySelectorAll("button[name=phase][aria-pressed=true]")).TextContent);
        }
    }

    [Theory, BothEngines]
    public async Task One_family_has_one_lead_worker(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine, "Lea", "Kit");
        await lea.WithAsync((_, by) => new Relationship(Side.Of(lea.People[1].Id), lea.Family, by.Who, by.Team, null, by.Day, by));
        (await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Leads = "True" })).Shows("Ana is the lead worker for this family.");
        (await ana.OpensAsync(FamilyRelationshipsModel.At(lea.Family))).Shows("Lead worker: since");

        await using var door = ana.Door();
        await door.OpenAsync(lea.Family);
        var other = door.Of<Relationship>().AsEnumerable().First(r => r.Id != lea.Id);
        var refused = await (await ana.OpensAsync(DescribeModel.At(other.Id))).SubmitsAsync(new { Leads = "True" });

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("This family has a lead worker already.");
    }

    [Theory, BothEngines]
    public async Task Whether_this_is_my_choice_is_answered_in_plain_words_and_so_is_what_is_asked_in_return(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var page = await ana.OpensAsync(ChoiceModel.At(lea.Id));
        page.Shows("Nobody has written this down yet.");

        (await page.SubmitsAsync(new { Basis = "Statutory", IfNo = "The meeting goes on without you." }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say who decided.");
        var said = await page.SubmitsAsync(new { Basis = "Statutory", WhoDecided = "A conference in May", IfNo = "The meeting goes on without you." }, "Keep it");
        said.Answers(HttpStatusCode.OK).Shows("No. But you can say how we do it.").Shows("A conference in May").Shows("The meeting goes on without you.");

        var asked = await said.SubmitsAsync(new { What = "Come every Tuesday", AskedBy = "The school", Instead = "A call counts too" }, "Write it down");
        asked.Answers(HttpStatusCode.OK).Shows("Come every Tuesday").Shows("The school asks for it.").Shows("This would do as well: A call counts too");
        var lifted = await asked.SubmitsAsync(button: "No longer asked");
        lifted.Shows("Not asked since");
        (await lifted.SubmitsAsync(new { What = "Come every Tuesday", AskedBy = "" }, "Write it down")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");
    }

    [Theory, BothEngines]
    public async Task The_page_left_behind_says_role_plan_powers_rights_and_who_covers(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);

        var sheet = await (await ana.OpensAsync(OpeningModel.At(lea.Id))).SubmitsAsync(new
        {
            Role = "I help with letters.", Plan = "We meet most weeks.", Expect = "I ring when I am late.", Powers = "I must pass on that somebody is hurt.",
            Rights = "Read all of it.", Reach = "Text me. Leon covers on Fridays.",
        });

        foreach (var words in new[] { "Ana and Leanne", "I help with letters.", "We meet most weeks.", "I must pass on that somebody is hurt.", "Read all of it.", "Leon covers on Fridays." })
            sheet.Shows(words);
    }

    [Theory, BothEngines]
    public async Task An_agreement_says_who_wrote_it_last_and_nobody_overwrites_anothers_words_unseen(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var (one, other) = (await ana.OpensAsync(AgreementModel.At(lea.Id)), await ben.OpensAsync(AgreementModel.At(lea.Id)));

        (await one.SubmitsAsync(new { Agreement = "Hers first.", Together = "True", LookAgain = Day(ana, 30) })).Answers(HttpStatusCode.OK)
            .Shows("Ana and Leanne wrote it together").Shows("We look at it again on");
        var stale = await other.SubmitsAsync(new { Agreement = "Mine first.", Together = "False" });

        stale.Answers(HttpStatusCode.Conflict).Shows("Hers first.").Shows("Ana Petrov changed this too, at 09:30.");
        Assert.Contains("Mine first.", stale.Raw, StringComparison.Ordinal);
        (await one.SubmitsAsync(new { Agreement = "x", Together = "True", LookAgain = Day(ana, -1) })).Answers(HttpStatusCode.Conflict);
        (await (await ana.OpensAsync(AgreementModel.At(lea.Id))).SubmitsAsync(new { Together = "True", LookAgain = Day(ana, -1) }))
            .Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has passed.");
    }

    [Theory, BothEngines]
    public async Task The_agreement_lists_who_does_what_until_it_is_done(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var letter = await lea.WithAsync((r, by) => new Step(r, null, "Bring the letter", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Step(r, null, "Ring the school", StepOwner.Me, null, null, null, Audience.MyTeam, by));
        var ring = await lea.WithAsync((r, by) => new Promise(r, null, "Ring about the lock", by.Day, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Step(r, null, "Mine alone", StepOwner.Them, null, null, null, Audience.OnlyMe, by));

        var page = await (await ana.Place.WorkerAsync("Ben Cole", ana.Team)).OpensAsync(AgreementModel.At(lea.Id));

        Assert.Equal([("What Leanne is doing", "Bring the letter"), ("What we said we would do", "Ring about the lock")],
            page.Document.QuerySelectorAll(".leaf section").Select(s => (s.QuerySelector("h2")!.TextContent, string.Join('|', s.QuerySelectorAll("li").Select(l => l.TextContent)))));
        await using (var door = ana.Door())
        {
            await door.OpenAsync(lea.Id);
            (await door.OpenAsync(letter.Id)).Done(door.Today);
            (await door.OpenAsync(ring.Id)).Kept(door.Today);
            await door.SaveAsync();
        }
        Assert.DoesNotContain((await ana.OpensAsync(AgreementModel.At(lea.Id))).Document.QuerySelectorAll(".leaf section li"), l => l.TextContent is "Bring the letter" or "Ring about the lock");
    }

    [Theory, BothEngines]
    public async Task A_stranger_learns_of_no_page_of_a_relationship(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var stranger = await ana.Place.WorkerAsync("Ben Cole", await ana.Place.TeamAsync());
        foreach (var address in new[] { ThreadModel.At(lea.Id), DescribeModel.At(lea.Id), ChoiceModel.At(lea.Id), OpeningModel.At(lea.Id), AgreementModel.At(lea.Id), HandoverModel.At(lea.Id), EndingModel.At(lea.Id), TakeUpAgainModel.At(lea.Id), BeginRelationshipModel.At(lea.Family), FamilyRelationshipsModel.At(lea.Family) })
            (await stranger.OpensAsync(address)).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
    }

    [Theory, BothEngines]
    public async Task They_say_how_often_we_meet_and_how_often_they_want_to_be_asked(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        await lea.MetAsync(ana.Place.Clock.Today.AddDays(-7));

        var thread = await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Often = "Every Tuesday", Rhythm = "WhenISay" });

        thread.Shows("We agreed to meet: Every Tuesday.");
        (await ana.OpensAsync(CheckInsModel.At(lea.Id))).ShowsNot("It may be time to ask");
        await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Rhythm = "AfterEveryTime" });
        (await ana.OpensAsync(CheckInsModel.At(lea.Id))).Shows("It may be time to ask");
    }

    private static async Task<(Someone Ana, ARelationship Lea)> TogetherAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana, names));
    }

    internal static string Day(Someone who, int ahead) =>
        Web.Access.Clock.DayOf(who.Place.Clock.GetUtcNow()).AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
