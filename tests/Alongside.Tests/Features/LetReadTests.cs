using System.Globalization;
using System.Net;
using Alongside.Domain;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Photos;

namespace Alongside.Tests.Features;

/// <summary>
/// Whatever a family is meant to read is let to them by clicks, where it is written or where it stands, and kept from
/// them there too. Nothing is, before somebody says so.
/// </summary>
public sealed class LetReadTests
{
    [Theory, BothEngines]
    public async Task A_visit_that_is_planned_stands_in_their_week_once_it_is_ticked(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await PlansAsync(space, "The library", letRead: null);
        (await space.Lea.OpensAsync(WeekModel.At())).ShowsNot("The library");

        var planned = await PlansAsync(space, "The café", letRead: LeaIn(space));

        (await space.Lea.OpensAsync(WeekModel.At())).Shows("Leon comes to see you: The café").Shows("What for: To fill in the school form").ShowsNot("The library");
        (await space.Lea.OpensAsync(OurModel.At())).Shows("Leon comes to see you: The café");
        (await marek.OpensAsync(WeekModel.At())).ShowsNot("The café");
        await IsKeptFromAsync(space, planned.Shows("Everybody who opens this family and Lea"), nameof(Encounter), WeekModel.At(), "The café");
    }

    [Theory, BothEngines]
    public async Task A_visit_planned_before_is_let_read_where_it_stands(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        var planned = await PlansAsync(space, "The library", letRead: null);

        await LetsLeaReadAsync(planned, nameof(Encounter));

        (await space.Lea.OpensAsync(WeekModel.At())).Shows("Leon comes to see you: The library");
    }

    [Theory, BothEngines]
    public async Task The_visit_together_at_a_handover_stands_in_their_week(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        var today = space.Place.Clock.Today;

        await (await space.Leon.OpensAsync(HandoverModel.At(space.Family.Id))).SubmitsAsync(new
        {
            Next = space.Ana.Worker.Id.ToString(), On = Typed(today), Why = "Leon moves to another town.", JointDay = Typed(today.AddDays(2)), JointPlace = "The bandstand", LetRead = LeaIn(space),
        });

        (await space.Lea.OpensAsync(WeekModel.At())).Shows("Ana comes to see you: The bandstand");
        (await marek.OpensAsync(WeekModel.At())).ShowsNot("The bandstand");
    }

    /// <summary>What was planned and is written up goes along with what was written, and so one is asked how it was.</summary>
    [Theory, BothEngines]
    public async Task After_a_meeting_that_was_planned_they_are_asked_how_it_was(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        var planned = await space.Family.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(by.Day, null, null), "The canal", true, null, by));
        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("/our/after");

        await (await space.Leon.OpensAsync(WriteUpModel.At(space.Family.Id, planned.Id))).SubmitsAsync(new { Line = "We walked to the lock.", LetRead = LeaIn(space) }, "Save it");

        (await (await space.Lea.OpensAsync(OurModel.At())).FollowsAsync("Were you treated with respect?")).Shows("Were you treated with respect? On");
        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("The canal").Shows("We walked to the lock.");
        (await marek.OpensAsync(OurModel.At())).ShowsNot("/our/after");
    }

    [Theory, BothEngines]
    public async Task A_quick_note_lets_the_plan_it_joins_be_read_too(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        await space.Family.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(by.Day, null, null), "The canal", true, null, by));

        await (await space.Leon.OpensAsync(QuickNoteModel.At(space.Family.Id))).SubmitsAsync(new { Line = "We fed the geese.", LetRead = LeaIn(space) }, "Keep it");

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("The canal").Shows("We fed the geese.");
    }

    [Theory, BothEngines]
    public async Task What_we_need_to_bring_up_stands_after_their_own_with_its_reason(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await AddsAsync("The bus pass.", letRead: null);
        (await space.Lea.OpensAsync(FirstModel.At())).ShowsNot("The bus pass.");

        var agenda = await AddsAsync("The school form.", LeaIn(space));

        (await space.Lea.OpensAsync(FirstModel.At())).Shows("Leon: The school form. Why: So that Kit keeps the place.").ShowsNot("The bus pass.");
        (await marek.OpensAsync(FirstModel.At())).ShowsNot("The school form.");
        await IsKeptFromAsync(space, agenda, nameof(AgendaItem), FirstModel.At(), "The school form.", of: 1);

        async Task<SeenPage> AddsAsync(string what, string? letRead) =>
            await (await space.Leon.OpensAsync(AgendaModel.At(space.Family.Id))).SubmitsAsync(new { Needed = what, Because = "So that Kit keeps the place.", LetRead = letRead }, "Keep it");
    }

    /// <summary>For me alone and let somebody read it at once: the safer of the two holds.</summary>
    [Theory, BothEngines]
    public async Task What_I_keep_for_myself_goes_to_nobody_whatever_I_tick(string engine)
    {
        var (space, _) = await InvitedAsync(engine);

        var agenda = await (await space.Leon.OpensAsync(AgendaModel.At(space.Family.Id))).SubmitsAsync(
            new { Needed = "The school form.", Because = "I am not sure yet.", Audience = nameof(Audience.OnlyMe), LetRead = LeaIn(space) }, "Keep it");

        agenda.Shows("The school form.");
        (await space.Lea.OpensAsync(FirstModel.At())).ShowsNot("The school form.");
    }

    [Theory, BothEngines]
    public async Task What_is_asked_of_them_stands_with_what_is_their_choice(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await AsksAsync("No dogs on visits", letRead: null);

        var choice = await AsksAsync("Come to the group on Mondays", LeaIn(space));

        (await space.Lea.OpensAsync(OurChoiceModel.At())).Shows("Come to the group on Mondays The school asks for this.").ShowsNot("No dogs on visits");
        (await marek.OpensAsync(OurChoiceModel.At())).ShowsNot("Come to the group");
        await IsKeptFromAsync(space, choice, nameof(Condition), OurChoiceModel.At(), "Come to the group", of: 1);

        async Task<SeenPage> AsksAsync(string what, string? letRead) =>
            await (await space.Leon.OpensAsync(ChoiceModel.At(space.Family.Id))).SubmitsAsync(new { What = what, AskedBy = "The school", Because = "They worry about the mornings.", LetRead = letRead }, "Write it down");
    }

    [Theory, BothEngines]
    public async Task A_step_from_the_list_together_stands_among_what_we_agreed(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await AddsAsync("Ring the council", letRead: null);

        var together = await AddsAsync("Ring the debt adviser", LeaIn(space));

        (await space.Lea.OpensAsync(AgreedModel.At())).Shows("Me: Ring the debt adviser").ShowsNot("Ring the council");
        (await marek.OpensAsync(AgreedModel.At())).ShowsNot("Ring the debt adviser");
        await IsKeptFromAsync(space, together, nameof(Step), AgreedModel.At(), "Ring the debt adviser", of: 1);

        async Task<SeenPage> AddsAsync(string what, string? letRead) => await (await space.Leon.OpensAsync(TogetherModel.At(space.Family.Id))).SubmitsAsync(
            new Dictionary<string, string?> { ["Line.Text"] = what, ["Line.Owner"] = nameof(StepOwner.Them), ["LetRead"] = letRead }.Where(f => f.Value is not null).ToDictionary(), "Keep this step");
    }

    [Theory, BothEngines]
    public async Task What_we_both_want_stands_above_what_we_agreed(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);

        var together = await (await space.Leon.OpensAsync(TogetherModel.At(space.Family.Id))).SubmitsAsync(
            new { Want = "A morning without shouting", Why = "Kit goes to school calm.", HowWeKnow = "Breakfast together twice.", LetRead = LeaIn(space) }, "Keep it");

        (await space.Lea.OpensAsync(AgreedModel.At())).Shows("What we both want A morning without shouting").Shows("Kit goes to school calm.").Shows("How we will know: Breakfast together twice.");
        (await marek.OpensAsync(AgreedModel.At())).ShowsNot("A morning without shouting");
        await IsKeptFromAsync(space, together, nameof(Aim), AgreedModel.At(), "A morning without shouting");
    }

    [Theory, BothEngines]
    public async Task Promises_and_comings_back_are_let_read_from_the_list_together(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        await space.Family.WithAsync((r, by) => new Promise(r, null, "Bring the uniform form", by.Day.AddDays(3), Audience.MyTeam, by));
        await space.Family.WithAsync((r, by) => new ComingBack(r, null, "The night she told me about", by.Who, by.Day.AddDays(5), null, Audience.MyTeam, by));
        (await space.Lea.OpensAsync(AgreedModel.At())).ShowsNot("Bring the uniform form").ShowsNot("The night she told me about");

        await LetsLeaReadAsync(await space.Leon.OpensAsync(TogetherModel.At(space.Family.Id)), nameof(Promise));
        await LetsLeaReadAsync(await space.Leon.OpensAsync(TogetherModel.At(space.Family.Id)), nameof(ComingBack));

        var agreed = (await space.Lea.OpensAsync(AgreedModel.At())).Shows("Leon: Bring the uniform form").Shows("Leon: Comes back to this: The night she told me about");
        (await agreed.SubmitsAsync(button: "Too much just now: Comes back to this: The night she told me about")).Shows("Too much just now: The night she told me about");
    }

    [Theory, BothEngines]
    public async Task Somebody_who_helps_stands_among_their_people_and_who_helped_before(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await AddsAsync("Nia Roper", null, letRead: null);

        await AddsAsync("Wanda Pryce", null, LeaIn(space));
        var helpers = await AddsAsync("Owen Tarn", space.Place.Clock.Today.AddDays(-30), LeaIn(space));

        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("Wanda Pryce").Shows("Who helped before Owen Tarn").ShowsNot("Nia Roper");
        (await marek.OpensAsync(OurPeopleModel.At())).ShowsNot("Wanda Pryce").ShowsNot("Owen Tarn");
        await IsKeptFromAsync(space, helpers, nameof(Helper), OurPeopleModel.At(), "Wanda Pryce", of: 1);

        async Task<SeenPage> AddsAsync(string name, DateOnly? until, string? letRead) => await (await space.Leon.OpensAsync(EditHelperModel.At(space.Family.Family))).SubmitsAsync(
            new { Name = name, Does = "Drives to the clinic", Until = until is { } last ? Typed(last) : "", LetRead = letRead }, "Keep it");
    }

    [Theory, BothEngines]
    public async Task A_line_about_them_stands_with_how_they_like_to_be_helped(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        await AddsAsync(0, "Careful on Sundays.", letRead: null);

        var person = await AddsAsync(0, "Tea first, then talk.", LeaIn(space));
        await AddsAsync(1, "Likes to be asked.", LeaIn(space));

        (await space.Lea.OpensAsync(OurStoryModel.At())).Shows("Tea first, then talk.").ShowsNot("Careful on Sundays.").ShowsNot("Likes to be asked.");
        (await space.Lea.OpensAsync(WrittenModel.At())).ShowsNot("Likes to be asked."); // That Marek belongs here she may not know yet.
        await LetsLeaReadAsync(await space.Leon.OpensAsync(Web.Features.Releasing.WhoReadsModel.At(space.Family.Family)), nameof(Member), of: 1);
        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("About Marek Likes to be asked.");
        await IsKeptFromAsync(space, person, nameof(AboutLine), OurStoryModel.At(), "Tea first, then talk.", of: 1);

        async Task<SeenPage> AddsAsync(int who, string text, string? letRead) =>
            await (await space.Leon.OpensAsync(AddLineModel.At(space.Family.People[who].Id))).SubmitsAsync(new { Text = text, LetRead = letRead });
    }

    [Theory, BothEngines]
    public async Task Where_they_live_is_theirs_to_read_and_an_address_that_must_not_become_known_nobody_elses(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await space.Leon.MakesACardAsync(space.Family.People[1].Id);

        var person = await (await space.Leon.OpensAsync(AddHomeModel.At(space.Family.Person.Id))).SubmitsAsync(new { Where = "4 Heron Quay", LetRead = LeaIn(space) });

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("Where I live 4 Heron Quay");
        (await marek.OpensAsync(WrittenModel.At())).ShowsNot("Heron Quay");
        await (await space.Leon.OpensAsync(ReachModel.At(space.Family.Person.Id))).SubmitsAsync(button: "This must not become known: 4 Heron Quay");
        var readers = await ReadersOfAsync(await space.Leon.OpensAsync(ReachModel.At(space.Family.Person.Id)), nameof(Home));
        (await readers.SubmitsAsync(button: "Let Marek read this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("must not become known");
        await IsKeptFromAsync(space, person, nameof(Home), WrittenModel.At(), "Heron Quay");
    }

    /// <summary>One tap at saving reads as carefully as choosing one by one.</summary>
    [Theory, BothEngines]
    public async Task A_way_to_reach_them_is_theirs_to_read_and_a_tick_lets_no_protected_one_out(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await space.Leon.MakesACardAsync(space.Family.People[1].Id);
        var his = space.Family.People[1].Id.ToString();

        (await AddsAsync("07700 900155", his, "true")).Answers(HttpStatusCode.UnprocessableEntity).Shows("It goes to nobody but the person it belongs to.");
        var reach = await AddsAsync("07700 900123", LeaIn(space), "true");

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("How to reach me 07700 900123 Ring twice.");
        (await marek.OpensAsync(WrittenModel.At())).ShowsNot("07700");
        await IsKeptFromAsync(space, reach, nameof(ContactPoint), WrittenModel.At(), "07700 900123");

        async Task<SeenPage> AddsAsync(string number, string letRead, string isProtected) => await (await space.Leon.OpensAsync(ReachModel.At(space.Family.Person.Id))).SubmitsAsync(
            new { Kind = ContactKind.Call, Value = number, How = "Ring twice.", IsSafe = "True", Protected = isProtected, LetRead = letRead }, "Keep it");
    }

    [Theory, BothEngines]
    public async Task What_came_between_us_is_told_in_its_one_line_and_never_what_I_wrote_of_my_part(string engine)
    {
        var (space, marek) = await InvitedAsync(engine);
        await NoticesAsync("She looked away.", letRead: null);

        var rupture = await NoticesAsync("I was late twice.", LeaIn(space));

        (await space.Lea.OpensAsync(HowModel.At())).Shows("What came between us What Leon noticed I was late twice.").ShowsNot("I had double-booked.").ShowsNot("She looked away.");
        (await marek.OpensAsync(HowModel.At())).ShowsNot("I was late twice.");
        await IsKeptFromAsync(space, rupture, nameof(Rupture), HowModel.At(), "I was late twice.");

        async Task<SeenPage> NoticesAsync(string what, string? letRead) =>
            await (await space.Leon.OpensAsync(NoticeRuptureModel.At(space.Family.Id))).SubmitsAsync(new { What = what, MyPart = "I had double-booked.", LetRead = letRead });
    }

    /// <summary>From each page, one link; and it comes back when a worker is asked for it.</summary>
    [Theory, BothEngines]
    public async Task Everything_that_was_let_read_may_be_kept_off_ones_phone_where_it_stands(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        var family = space.Family;
        var step = await family.WithAsync((r, by) => new Step(r, null, "Ring the debt adviser", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        var promise = await family.WithAsync((r, by) => new Promise(r, null, "Bring the uniform form", by.Day.AddDays(3), Audience.MyTeam, by));
        var decided = await family.WithAsync((r, by) => new Decided(r, "The plan ends in May.", "You asked for that.", "The meeting", null, null, Audience.MyTeam, by));
        var condition = await family.WithAsync((r, by) => new Condition(r, "Come to the group", "The school", "They worry.", null, Audience.MyTeam, by));
        var item = await family.WithAsync((r, by) => new AgendaItem(r, Whose.Ours, "The school form.", "It runs out.", null, null, false, false, Audience.MyTeam, by));
        await space.ReleaseAsync(step.Id);
        await space.ReleaseAsync(promise.Id);
        await space.ReleaseAsync(decided.Id);
        await space.ReleaseAsync(condition.Id);
        await space.ReleaseAsync(item.Id);
        await space.PlansAsync(1);
        var places = new List<(string At, string What)>
        {
            (AgreedModel.At(), step.Text), (AgreedModel.At(), promise.Text), (OurChoiceModel.At(), decided.What), (OurChoiceModel.At(), condition.What),
            (FirstModel.At(), item.Text), (WeekModel.At(), "Leon comes to see you: The café"),
        };
        if (DrawsAnew.IsHere)
        {
            var met = await family.MetAsync(space.Place.Clock.Today);
            await space.Leon.BringsAsync(Web.Features.Attachments.AddPictureModel.At(met.Id), Photos.Png(), shows: "The path by the weir", letsRead: LeaIn(space));
            places.Add((OurDrawingsModel.At(), "The path by the weir"));
        }

        foreach (var (at, what) in places)
        {
            var asked = await (await space.Lea.OpensAsync(at)).Shows(what).FollowsAsync($"Keep this off my phone: {what}");
            await asked.SubmitsAsync(button: "Keep it off");
            (await space.Lea.OpensAsync(at)).ShowsNot(what);
        }

        await (await space.Leon.OpensAsync(CardModel.At(family.Person.Id))).Shows("off the phone").SubmitsAsync(button: "Put back what Lea asks for");
        foreach (var (at, what) in places) (await space.Lea.OpensAsync(at)).Shows(what);
    }

    /// <summary>What one wrote or drew oneself is taken back, not kept off: nobody released it.</summary>
    [Theory, BothEngines]
    public async Task What_is_mine_has_no_link_to_keep_it_off(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        var page = await (await space.Lea.OpensAsync(OurStoryModel.At())).SubmitsAsync(new { Kind = "HowToHelp", Line = "Tea first, then talk." }, "Add it");

        page.Shows("Take it back: Tea first, then talk.").ShowsNot("Keep this off my phone");
    }

    [Theory, BothEngines]
    public async Task Who_has_seen_my_lines_is_told_beside_each(string engine)
    {
        var (space, _) = await InvitedAsync(engine);
        (await (await space.Lea.OpensAsync(OurStoryModel.At())).SubmitsAsync(new { Kind = "HowToHelp", Line = "Tea first, then talk." }, "Add it")).Shows("Tea first, then talk. Nobody has seen this yet.");

        await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id));
        (await space.Lea.OpensAsync(OurStoryModel.At())).Shows("Tea first, then talk. Leon saw this today.");
        await space.Ana.OpensAsync(PersonModel.At(space.Family.Person.Id));

        (await space.Lea.OpensAsync(OurStoryModel.At())).Shows("Leon saw this today.").Shows("Ana saw this today.");
    }

    [Theory, BothEngines]
    public async Task Who_has_seen_my_drawings_is_told_beside_each_also_where_nobody_told_a_story(string engine)
    {
        Assert.SkipUnless(DrawsAnew.IsHere, "vipsthumbnail is not here: sudo apt-get install libvips-tools.");
        var (space, _) = await InvitedAsync(engine);
        (await space.Lea.BringsAsync(OurDrawingsModel.At(), Photos.Png(), shows: "Me and the dog")).Shows("Nobody has seen this yet.");

        (await space.Leon.OpensAsync(PersonModel.At(space.Family.Person.Id))).Shows("Me and the dog");

        (await space.Lea.OpensAsync(OurDrawingsModel.At())).Shows("Leon saw this today.");
    }

    /// <summary>Lea is invited to her pages, Marek is not; he comes in all the same, and reads what was let to him.</summary>
    private static async Task<(AnOurSpace Space, Someone Marek)> InvitedAsync(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        await space.Leon.MakesACardAsync(space.Family.Person.Id);
        return (space, await space.Place.FamilyMemberAsync(space.Family.People[1]));
    }

    private static string LeaIn(AnOurSpace space) => space.Family.Person.Id.ToString();

    private static string Typed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<SeenPage> PlansAsync(AnOurSpace space, string place, string? letRead) => await (await space.Leon.OpensAsync(PlanMeetingModel.At(space.Family.Id))).SubmitsAsync(
        new { Day = Typed(space.Place.Clock.Today.AddDays(2)), Place = place, Purpose = "To fill in the school form", LetRead = letRead }, "Keep this plan");

    /// <summary>Follows the words beside a thing of this kind to where its readers are chosen.</summary>
    private static Task<SeenPage> ReadersOfAsync(SeenPage page, string kind, int of = 0) =>
        page.GoesToAsync(page.Document.QuerySelectorAll($"a[href*='/who-reads/{kind}/']")[of].GetAttribute("href")!);

    private static async Task LetsLeaReadAsync(SeenPage page, string kind, int of = 0) =>
        (await (await ReadersOfAsync(page, kind, of)).SubmitsAsync(button: "Let Lea read this")).Answers(HttpStatusCode.OK);

    /// <summary>From the words beside it, it is kept from Lea, whatever was let read before.</summary>
    private static async Task IsKeptFromAsync(AnOurSpace space, SeenPage page, string kind, string ours, string words, int of = 0)
    {
        (await space.Lea.OpensAsync(ours)).Shows(words);
        var readers = await ReadersOfAsync(page, kind, of);

        (await readers.SubmitsAsync(new { From = $"person:{LeaIn(space)}", Why = "Her phone is looked through." }, "Keep it from them")).Answers(HttpStatusCode.OK);

        (await space.Lea.OpensAsync(ours)).ShowsNot(words);
    }
}
