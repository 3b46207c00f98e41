using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;
using Alongside.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>How somebody of a family comes in, comes back, and leaves.</summary>
[Sweep]
public sealed class OwnWayInTests
{
    private const string Canary = "Xanthippe";

    private static async Task<(Someone Worker, Person Person)> KnownAsync(Place place, string name = "Leanne")
    {
        var worker = await place.WorkerAsync("Ottoline Quarrie", await place.TeamAsync());
        return (worker, (await ARelationship.HeldByAsync(worker, name)).Person);
    }

    private static async Task<bool> IsInAsync(Someone phone) => (await phone.OpensAsync(AccountModel.At())).Address == AccountModel.At();

    [Theory, BothEngines]
    public async Task A_card_is_asked_about_first(string engine)
    {
        var (worker, leanne) = await KnownAsync(await Place.On(engine));

        var asked = await (await worker.OpensAsync(CardModel.At(leanne.Id))).SubmitsAsync(new { WhoElse = "" }, "Make the card");

        asked.Answers(HttpStatusCode.UnprocessableEntity).Shows("Is it safe for you to have this on your phone?").Shows("Ask first, and write what they said.");
        Assert.Null(asked.Document.QuerySelector(".card"));
    }

    [Theory, BothEngines]
    public async Task Not_now_is_written_down_and_leaves_no_card(string engine)
    {
        var (worker, leanne) = await KnownAsync(await Place.On(engine));

        var person = await (await worker.OpensAsync(CardModel.At(leanne.Id))).SubmitsAsync(new { WhoElse = "He looks at it" }, "Not now");

        person.Shows("Not now, Leanne said on");
    }

    [Theory, BothEngines]
    public async Task A_card_carries_no_name_and_no_word_of_ours(string engine)
    {
        var place = await Place.On(engine);
        var (worker, person) = await KnownAsync(place, Canary);

        var card = await worker.MakesACardAsync(person.Id);

        foreach (var word in new[] { Canary, "Ottoline", "Quarrie", worker.Team!.Name, "Alongside", "alongside", "family", "Family", "support", "worker", "mark.svg" }) card.ShowsNot(word);
        Assert.Equal("Notes", card.Document.Title);
        Assert.Contains("plain.svg", card.Raw, StringComparison.Ordinal);
        Assert.Contains("<path fill=\"#000\"", card.Raw, StringComparison.Ordinal);
        card.Shows("Notes").Shows("It works once").Shows("https://localhost/come");
    }

    [Theory, BothEngines]
    public async Task The_square_on_a_card_is_read_by_a_phone_and_opens_what_the_letters_open(string engine)
    {
        var place = await Place.On(engine);
        var (worker, person) = await KnownAsync(place);
        foreach (var tongue in new[] { "English", "Polish" })
        {
            var card = await (await worker.OpensAsync(CardModel.At(person.Id))).SubmitsAsync(new { WhoElse = "Only me.", Tongue = tongue }, "Make the card");
            var square = card.Document.QuerySelector("svg.qr")!;

            var read = QrReader.Read(square.QuerySelector("path")!.GetAttribute("d")!, int.Parse(square.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture));

            Assert.StartsWith($"https://localhost{ComeModel.At(card.Code())}", read, StringComparison.Ordinal);
            var opened = await place.Stranger().OpensAsync(read["https://localhost".Length..]);
            Assert.NotNull(opened.Document.QuerySelector("#Pin"));
            Assert.Equal(tongue == "Polish" ? "pl" : "en", opened.Document.DocumentElement.GetAttribute("lang"));
        }
    }

    /// <summary>The card is in their language; whoever hands it over reads the rest of the page in their own.</summary>
    [Theory, BothEngines]
    public async Task A_card_speaks_the_language_they_said_and_so_does_the_page_it_opens(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        foreach (var (tongue, language, opens, works) in new[] { ("Polish", "pl ltr", "i wpisz:", "Działa raz, do"), ("Arabic", "ar rtl", "ويُكتب فيها:", "تعمل مرة واحدة، حتى") })
        {
            var made = await (await space.Leon.OpensAsync(CardModel.At(space.Family.Person.Id))).SubmitsAsync(new { WhoElse = "Only me.", Tongue = tongue }, "Make the card");

            var card = made.Document.QuerySelector("article.card")!;
            Assert.Equal(language, $"{card.GetAttribute("lang")} {card.GetAttribute("dir")}");
            Assert.Contains(opens, card.TextContent, StringComparison.Ordinal);
            Assert.Contains(works, card.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("It works once", card.TextContent, StringComparison.Ordinal);
            var page = await space.Place.Stranger().OpensAsync($"{ComeModel.At(made.Code())}?in={language[..2]}");
            Assert.Equal(language, $"{page.Document.DocumentElement.GetAttribute("lang")} {page.Document.DocumentElement.GetAttribute("dir")}");
        }
    }

    [Theory, BothEngines]
    public async Task Nothing_before_the_digits_says_whose_it_is_or_what_for(string engine)
    {
        var place = await Place.On(engine);
        var (worker, person) = await KnownAsync(place, Canary);
        var code = (await worker.MakesACardAsync(person.Id)).Code();
        var phone = place.Stranger();

        foreach (var address in new[] { ComeModel.At(), ComeModel.At(code), OurSignInModel.At(), NotesModel.At(), "/our/nothing", "/come/nothing/here" })
        {
            var page = await phone.OpensAsync(address);
            foreach (var word in new[] { Canary, "Quarrie", "Alongside", "mark.svg", "family", "Family" }) page.ShowsNot(word);
            Assert.Equal("Notes", page.Document.Title);
        }
    }

    [Theory, BothEngines]
    public async Task Looking_at_a_card_uses_nothing_up_and_beginning_does(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var code = (await worker.MakesACardAsync(leanne.Id)).Code();
        var (phone, other) = (place.Stranger(), place.Stranger());

        (await other.OpensAsync(ComeModel.At(code))).Answers(HttpStatusCode.OK).Shows("Choose six digits");
        await phone.BeginsAsync(code);

        Assert.True(await IsInAsync(phone));
        (await other.OpensAsync(ComeModel.At(code))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_use_a_card_at_once_one_does(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var code = (await worker.MakesACardAsync(leanne.Id)).Code();
        var phones = Enumerable.Range(0, 4).Select(_ => place.Stranger()).ToList();
        var forms = await Task.WhenAll(phones.Select(p => p.OpensAsync(ComeModel.At(code))));

        await Task.WhenAll(forms.Select(f => f.SubmitsAsync(new { Pin = OwnWayIn.Digits, Again = OwnWayIn.Digits }, "Begin")));

        Assert.Single(await Task.WhenAll(phones.Select(IsInAsync)), isIn => isIn);
    }

    [Theory, BothEngines]
    public async Task Used_over_taken_back_and_made_up_are_one_answer(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var used = (await worker.MakesACardAsync(leanne.Id)).Code();
        await place.Stranger().BeginsAsync(used);
        var takenBack = (await worker.MakesACardAsync(leanne.Id)).Code();
        var over = (await worker.MakesACardAsync(leanne.Id)).Code();
        place.Clock.Moves(Invitation.Lasts);

        var answers = await Task.WhenAll(new[] { used, takenBack, over, "CCCCCCCC", "nothing" }.Select(async code => (await place.Stranger().OpensAsync(ComeModel.At(code))).Answers(HttpStatusCode.NotFound).Raw));
        var typed = await Task.WhenAll(new[] { used, takenBack, over, "CCCCCCCC", "nothing", "" }.Select(async code =>
            (await (await place.Stranger().OpensAsync(ComeModel.At())).SubmitsAsync(new { Typed = code })).Answers(HttpStatusCode.UnprocessableEntity).Shows("That does not work.").Document.QuerySelector(".govuk-error-summary")!.TextContent));

        Assert.Single(answers.Distinct());
        Assert.Single(typed.Distinct());
    }

    [Theory, BothEngines]
    public async Task The_letters_are_read_as_people_type_them(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var code = (await worker.MakesACardAsync(leanne.Id)).Code();

        var begins = await (await place.Stranger().OpensAsync(ComeModel.At())).SubmitsAsync(new { Typed = $" {code[..4].ToLowerInvariant()} - {code[4..]} " });

        begins.Answers(HttpStatusCode.OK).Shows("Choose six digits");
    }

    [Theory, BothEngines]
    public async Task Digits_that_are_easily_guessed_are_refused_and_the_card_stays(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var code = (await worker.MakesACardAsync(leanne.Id)).Code();
        var phone = place.Stranger();
        var form = await phone.OpensAsync(ComeModel.At(code));

        foreach (var (digits, again, says) in new[] { ("447799", "447799", "That pattern is easy to guess"), ("140988", "140988", "That looks like a birthday"), ("8049", "8049", "Write 6 digits"), ("804917", "804918", "The two are not the same") })
            (await form.SubmitsAsync(new { Pin = digits, Again = again }, "Begin")).Answers(HttpStatusCode.UnprocessableEntity).Shows(says).ShowsNot($"value=\"{digits}\"");

        await phone.BeginsAsync(code);
        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task They_come_back_with_six_digits_on_this_device_and_on_no_other(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        await phone.OpensAsync(ExitModel.At());
        Assert.False(await IsInAsync(phone));

        await phone.TriesAsync(OwnWayIn.Digits);

        Assert.True(await IsInAsync(phone));
        (await place.Stranger().OpensAsync(OurSignInModel.At())).Shows("This device is not known here");
    }

    [Theory, BothEngines]
    public async Task Wrong_digits_wait_longer_each_time_and_the_right_ones_wait_with_them(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        await phone.OpensAsync(ExitModel.At());

        foreach (var _ in Enumerable.Range(0, 2)) (await phone.TriesAsync("271828")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Those are not your six digits.");
        (await phone.TriesAsync("271828")).Shows("Wait one minute");
        (await phone.TriesAsync(OwnWayIn.Digits)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Wait one minute");
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        (await phone.TriesAsync("271828")).Shows("Wait 5 minutes");
        place.Clock.Moves(TimeSpan.FromMinutes(5));
        await phone.TriesAsync(OwnWayIn.Digits);

        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task After_ten_wrong_tries_only_a_new_card_helps(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        await phone.OpensAsync(ExitModel.At());
        for (var tries = 0; tries < WrongTries.Most; tries++)
        {
            await phone.TriesAsync("271828");
            place.Clock.Moves(TimeSpan.FromHours(12));
        }

        (await phone.TriesAsync(OwnWayIn.Digits)).Answers(HttpStatusCode.UnprocessableEntity).Shows("This device stays shut.");
        await phone.BeginsAsync((await worker.OnANewDevice().MakesACardAsync(leanne.Id)).Code());

        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task Of_guesses_sent_side_by_side_each_one_that_is_judged_counts(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        await phone.OpensAsync(ExitModel.At());
        var form = await phone.OpensAsync(OurSignInModel.At());

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => form.SubmitsAsync(new { Pin = $"27182{n % 10}" }, "Open")));

        Assert.All(answers, a => a.Answers(HttpStatusCode.UnprocessableEntity));
        await using var db = SignInDb.Of(place.Engine);
        var device = await db.Set<OwnDevice>().SingleAsync(d => d.PersonId == leanne.Id);
        Assert.True(device.Wrong > 0 && device.Tries <= 12);
    }

    [Theory, BothEngines]
    public async Task A_visit_rests_twenty_minutes_and_then_asks_for_the_digits(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);

        place.Clock.Moves(TimeSpan.FromMinutes(19));
        Assert.True(await IsInAsync(phone));
        place.Clock.Moves(TimeSpan.FromMinutes(19));
        Assert.True(await IsInAsync(phone));
        place.Clock.Moves(TimeSpan.FromMinutes(20));

        Assert.Equal(OurSignInModel.At(AccountModel.At()), (await phone.OpensAsync(AccountModel.At())).Address);
    }

    [Theory, BothEngines]
    public async Task Leaving_ends_the_visit_clears_the_browser_and_going_back_says_nothing(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        var kept = await phone.CookiesAsync();

        var left = await phone.SendAsync(new(HttpMethod.Post, ExitModel.At()) { Content = new FormUrlEncodedContent([]) }, follow: false);

        Assert.Equal(NotesModel.At(), left.Headers.Location!.OriginalString);
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(left.Headers.GetValues("Clear-Site-Data")));
        Assert.Contains(left.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-visit=;", StringComparison.Ordinal));
        Assert.Equal(NotesModel.At(), (await phone.OpensAsync(AccountModel.At())).Shows("Nothing here yet.").Address);
        (await place.Stranger().OpensWithAsync(kept, AccountModel.At())).ShowsNot("My phone and I");
    }

    [Theory, BothEngines]
    public async Task An_organisation_chooses_where_leaving_ends_and_what_the_pages_are_called(string engine)
    {
        var place = await Place.NewAsync(engine);
        var keeper = await place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        var form = await keeper.OpensAsync("/house/organisation");
        (await form.SubmitsAsync(new { Name = "Hub", NeutralName = "Recipes", ExitTo = "weather" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("begins with https://");
        await form.SubmitsAsync(new { Name = "Hub", NeutralName = "Recipes", ExitTo = "https://weather.example/today" });

        var left = await place.Stranger().OpensAsync(ExitModel.At());

        Assert.Equal("Recipes", left.Document.Title);
        Assert.Equal("0; url=https://weather.example/today", Assert.Single(left.Headers.GetValues("Refresh")));
        Assert.False((await place.Stranger().OpensAsync(NotesModel.At())).Headers.Contains("Refresh"));
    }

    [Theory, BothEngines]
    public async Task A_new_device_is_told_inside_on_the_others_until_they_know(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        (await phone.OpensAsync(HowLeavingWorksModel.At())).ShowsNot("Another device opens your pages");
        place.Clock.Moves(TimeSpan.FromMinutes(1));

        var tablet = await worker.ComesInAsync(leanne.Id, "271830");
        (await tablet.OpensAsync(HowLeavingWorksModel.At())).ShowsNot("Another device opens your pages");
        await (await phone.OpensAsync(HowLeavingWorksModel.At())).Shows("Another device opens your pages").SubmitsAsync(button: "Yes, that was me");

        (await phone.OpensAsync(HowLeavingWorksModel.At())).ShowsNot("Another device opens your pages");
        Assert.True(await IsInAsync(tablet));
    }

    [Theory, BothEngines]
    public async Task A_device_that_was_not_theirs_ends_at_once(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        var other = await worker.ComesInAsync(leanne.Id, "271830");

        await (await phone.OpensAsync(HowLeavingWorksModel.At())).SubmitsAsync(button: "No, end it");

        Assert.False(await IsInAsync(other));
        (await other.OpensAsync(OurSignInModel.At())).Shows("This device is not known here");
        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task Signing_out_everywhere_closes_every_device_and_ends_none(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var (phone, tablet) = (await worker.ComesInAsync(leanne.Id), await worker.ComesInAsync(leanne.Id, "271830"));

        Assert.Equal(NotesModel.At(), (await (await phone.OpensAsync(AccountModel.At())).SubmitsAsync(button: "Sign out everywhere")).Address);

        Assert.False(await IsInAsync(tablet));
        await tablet.TriesAsync("271830");
        Assert.True(await IsInAsync(tablet));
    }

    [Theory, BothEngines]
    public async Task Digits_are_changed_by_whoever_knows_the_old_ones(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        var account = await phone.OpensAsync(AccountModel.At());

        (await account.SubmitsAsync(new { Old = "271830", Pin = "602914", Again = "602914" }, "Change them")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Those are not your six digits.");
        (await account.SubmitsAsync(new { Old = OwnWayIn.Digits, Pin = "602914", Again = "602914" }, "Change them")).Shows("Your six digits are changed.");
        await phone.OpensAsync(ExitModel.At());
        await phone.TriesAsync("602914");

        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task For_a_lost_phone_any_worker_they_trust_makes_a_card_that_ends_it_and_it_is_written_down(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var lost = await worker.ComesInAsync(leanne.Id);
        var colleague = await place.WorkerAsync("Ben Cole", worker.Team);

        var code = (await colleague.MakesACardAsync(leanne.Id, endsDevices: true)).Code();

        Assert.False(await IsInAsync(lost));
        await using var db = SignInDb.Of(place.Engine);
        Assert.Equal(colleague.Worker.Id, (await db.Set<OwnDevice>().SingleAsync(d => d.PersonId == leanne.Id)).EndedBy);
        var phone = place.Stranger();
        await phone.BeginsAsync(code);
        Assert.True(await IsInAsync(phone));
    }

    [Theory, BothEngines]
    public async Task A_worker_ends_every_way_in_without_a_new_card(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);
        var waiting = (await worker.MakesACardAsync(leanne.Id)).Code();

        (await (await worker.OpensAsync(CardModel.At(leanne.Id))).SubmitsAsync(button: "End every way in now")).Shows("Leanne has no way in yet.");

        Assert.False(await IsInAsync(phone));
        (await place.Stranger().OpensAsync(ComeModel.At(waiting))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Nobody_has_more_than_five_devices(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        for (var devices = 0; devices < OwnDevice.Most; devices++) await worker.ComesInAsync(leanne.Id);

        var sixth = await place.Stranger().BeginsAsync((await worker.MakesACardAsync(leanne.Id)).Code());

        sixth.Answers(HttpStatusCode.UnprocessableEntity).Shows("You have 5 devices already.");
    }

    [Theory, BothEngines]
    public async Task Under_sixteen_it_is_written_who_decided(string engine)
    {
        var place = await Place.On(engine);
        var (worker, kit) = await KnownAsync(place, "Kit");
        await using (var door = worker.Door())
        {
            (await door.OpenAsync(kit.Id)).WasBorn(BirthDate.On(door.Today.AddYears(-15), door.Today));
            await door.SaveAsync();
        }

        var page = await worker.OpensAsync(CardModel.At(kit.Id));
        var asked = await page.SubmitsAsync(new { WhoElse = "Only me" }, "Make the card");
        var made = await page.SubmitsAsync(new { WhoElse = "Only me", Decided = "Kit and I. He understands what others could see." }, "Make the card");

        asked.Answers(HttpStatusCode.UnprocessableEntity).Shows("Under 16, write who decided and why.");
        Assert.NotNull(made.Answers(HttpStatusCode.OK).Document.QuerySelector(".card__code"));
    }

    [Theory, BothEngines]
    public async Task Nobody_of_the_staff_comes_in_here_and_nobody_of_a_family_there(string engine)
    {
        var place = await Place.On(engine);
        var (worker, leanne) = await KnownAsync(place);
        var phone = await worker.ComesInAsync(leanne.Id);

        (await worker.OpensAsync(AccountModel.At())).Answers(HttpStatusCode.NotFound);
        (await phone.OpensAsync("/today")).Answers(HttpStatusCode.NotFound).ShowsNot("Alongside");
        (await phone.OpensAsync(PersonModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
        (await phone.OpensAsync(CardModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Out_of_reach_nobody_makes_a_card(string engine)
    {
        var place = await Place.On(engine);
        var (_, leanne) = await KnownAsync(place);
        var elsewhere = await place.WorkerAsync("Cyd Marsh", await place.TeamAsync());

        (await elsewhere.OpensAsync(CardModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Anything_may_be_kept_off_ones_phone_until_one_asks_for_it(string engine)
    {
        var place = await Place.On(engine);
        var worker = await place.WorkerAsync("Ottoline Quarrie", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(worker, "Leanne", "Marek");
        var met = await family.MetAsync(place.Clock.Today);
        var entry = await family.WithAsync((_, by) => new Entry(met, EntryKind.Said, "We found the school together.", Source.Said, null, Audience.MyTeam, by));
        foreach (var person in family.People) await family.WithAsync((_, by) => Release.To(entry.Id, family.Family, person.Id, by));
        var (phone, marek) = (await worker.ComesInAsync(family.Person.Id), await worker.ComesInAsync(family.People[1].Id));
        var written = (await phone.OpensAsync(WrittenModel.At())).Shows(entry.Text!);

        await (await phone.OpensAsync(written.Document.QuerySelector("a[href^='/our/keep-off/']")!.GetAttribute("href")!)).SubmitsAsync(button: "Keep it off");

        (await phone.OpensAsync(WrittenModel.At())).ShowsNot(entry.Text!);
        (await phone.OpensAsync(KeepOffModel.At(entry.Id.Value))).Answers(HttpStatusCode.NotFound);
        (await marek.OpensAsync(WrittenModel.At())).Shows(entry.Text!);
        await (await worker.OpensAsync(CardModel.At(family.Person.Id))).Shows("Leanne keeps one thing off the phone.").SubmitsAsync(button: "Put back what Leanne asks for");
        (await phone.OpensAsync(WrittenModel.At())).Shows(entry.Text!);
    }

    [Theory, BothEngines]
    public async Task What_was_not_released_to_somebody_cannot_be_kept_off_and_so_is_not_there(string engine)
    {
        var place = await Place.On(engine);
        var worker = await place.WorkerAsync("Ottoline Quarrie", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(worker, "Leanne");
        var met = await family.MetAsync(place.Clock.Today);
        var entry = await family.WithAsync((_, by) => new Entry(met, EntryKind.Said, "Not for her.", Source.Said, null, Audience.MyTeam, by));
        var phone = await worker.ComesInAsync(family.Person.Id);

        var (unreleased, unknown) = (await phone.OpensAsync(KeepOffModel.At(entry.Id.Value)), await phone.OpensAsync(KeepOffModel.At(Guid.Parse("019aa0f0000070008000000000000000"))));

        Assert.Equal(unknown.Answers(HttpStatusCode.NotFound).Raw, unreleased.Answers(HttpStatusCode.NotFound).Raw);
    }
}
