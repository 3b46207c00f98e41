using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Asked;
using Alongside.Web.Features.Attachments;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Releasing;
using Alongside.Web.Features.Staff;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>Choosing who reads what, on the staff's side; and what a partner reaches.</summary>
public sealed class WhoReadsTests
{
    [Theory, BothEngines]
    public async Task One_tap_lets_somebody_read_and_another_ends_it_and_both_stand_in_plain_words(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine);
        var lea = await ana.Place.FamilyMemberAsync(family.Person);
        var page = await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value));
        page.Shows($"{family.Team}.");

        page = (await page.SubmitsAsync(button: "Let Lea read this")).Shows($"{family.Team} and Lea.");
        Assert.Equal([entry.Id], await ReadsAsync(lea));
        (await ana.OpensAsync(EncounterModel.At(entry.EncounterId!.Value))).Shows($"{family.Team} and Lea");
        page = await page.SubmitsAsync(button: "End it for Lea");

        page.ShowsNot("and Lea.");
        Assert.Empty(await ReadsAsync(lea));
    }

    [Theory, BothEngines]
    public async Task Kept_from_somebody_it_is_not_there_and_the_page_says_so_to_others(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine, "Lea", "Marek");
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var readers = await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value));

        readers = await readers.SubmitsAsync(new { From = $"worker:{ben.Worker.Id}", Why = "He is her cousin." }, "Keep it from them");

        readers.Shows("not Ben");
        (await ben.OpensAsync(EncounterModel.At(entry.EncounterId!.Value))).ShowsNot(entry.Text);
        (await ben.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value))).Answers(HttpStatusCode.NotFound);
        (await ben.OpensAsync(WhoReadsModel.At(family.Family))).ShowsNot("cousin").ShowsNot(entry.Text);
        await readers.SubmitsAsync(button: "Do not keep it from Ben any more");
        (await ben.OpensAsync(EncounterModel.At(entry.EncounterId!.Value))).Shows(entry.Text);
    }

    [Theory, BothEngines]
    public async Task Without_a_reason_nothing_is_kept_from_anybody(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine, "Lea", "Marek");
        var readers = await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value));

        (await readers.SubmitsAsync(new { From = $"person:{family.People[1].Id}", Why = " " }, "Keep it from them")).Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task What_is_kept_apart_never_goes_to_somebody_said_to_harm(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine, "Lea", "Marek");
        var marek = await ana.Place.FamilyMemberAsync(family.People[1]);
        var address = ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value);
        await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Marek read this");
        Assert.Equal([entry.Id], await ReadsAsync(marek));

        await (await ana.OpensAsync(WhoReadsModel.At(family.Family))).SubmitsAsync(button: "Somebody says Marek harms somebody here");
        await (await ana.OpensAsync(address)).SubmitsAsync(button: "Keep it apart");
        Assert.Empty(await ReadsAsync(marek));
        await (await ana.OpensAsync(address)).SubmitsAsync(button: "End it for Marek");

        (await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Marek read this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("kept apart");
        await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Lea read this");
    }

    [Theory, BothEngines]
    public async Task A_protected_way_goes_to_nobody_but_its_owner(string engine)
    {
        var (family, ana, _) = await WrittenAsync(engine, "Lea", "Marek");
        await (await ana.OpensAsync(ReachModel.At(family.Person.Id))).SubmitsAsync(new { Kind = ContactKind.Call, Value = "07700 900123", IsSafe = "True", Protected = "true" }, "Keep it");
        ContactPoint point;
        await using (var door = ana.Door())
        {
            await door.OpenAsync(family.Family);
            point = await door.About<ContactPoint>().SingleAsync();
        }
        var address = ReadersModel.At(family.Family, nameof(ContactPoint), point.Id.Value);

        (await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Marek read this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("must not become known");
        (await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Lea read this")).Answers(HttpStatusCode.OK);
    }

    /// <summary>A note gives an address away as surely as the address itself: as it is released, in one tap at saving, and when it is changed later.</summary>
    [Theory, BothEngines]
    public async Task What_names_an_address_that_must_not_become_known_goes_to_nobody_it_is_kept_from(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine, "Lea", "Marek");
        // Before anybody had to protect it, he came to read of it.
        var before = await family.Relationship.WithAsync((relationship, by) => new Step(relationship, null, "Meet outside Alder Court", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        await (await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Step), before.Id.Value))).SubmitsAsync(button: "Let Marek read this");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(family.Family);
            var home = new Home(family.Person.Id, "Flat 3, 12 Alder Court, Thornbeck", null, null, null, door.By);
            home.Protect(true);
            door.Add(home);
            await door.SaveAsync();
        }
        (await ana.OpensAsync(WhoReadsModel.At(family.Family))).Shows("It names “12 Alder Court”, which must not become known. Look at who reads it.");
        await (await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Step), before.Id.Value))).SubmitsAsync(button: "End it for Marek");
        (await ana.OpensAsync(WhoReadsModel.At(family.Family))).ShowsNot("Alder");
        var named = await family.Relationship.WithAsync((relationship, by) => new Step(relationship, null, "Parcel to alder court on Friday", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        var address = ReadersModel.At(family.Family, nameof(Step), named.Id.Value);

        (await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Marek read this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("It names “12 Alder Court”, which must not become known.");
        (await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Lea read this")).Answers(HttpStatusCode.OK);

        // What says nothing of it goes, and stays as it was when somebody would have it say so.
        await (await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value))).SubmitsAsync(button: "Let Marek read this");
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(entry.Id)).Reword("We found the school together, near 12 Alder Court.");
            Assert.Equal("release-names-protected", (await Assert.ThrowsAsync<Refused>(() => door.SaveAsync())).Problems[0].Code);
        }
        var marek = await ana.Place.FamilyMemberAsync(family.People[1]);
        await ana.MakesACardAsync(family.People[1].Id);
        var note = await ana.OpensAsync(QuickNoteModel.At(family.Relationship.Id));
        (await note.SubmitsAsync(new { Line = "Met outside Alder Court.", LetRead = family.People[1].Id.ToString() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("It names “12 Alder Court”");
        Assert.Equal([entry.Id], await ReadsAsync(marek));
    }

    /// <summary>Said to harm in one family and not in another: each keeps apart what is its own.</summary>
    [Theory, BothEngines]
    public async Task What_is_kept_apart_is_kept_from_whoever_is_said_to_harm_there_and_from_nobody_elsewhere(string engine)
    {
        var (here, ana, entry) = await WrittenAsync(engine, "Marek", "Lea");
        var there = await ARelationship.HeldByAsync(ana, "Theo");
        await there.JoinsAsync(here.Person);
        var met = await there.MetAsync(ana.Place.Clock.Today);
        var theirs = await there.WithAsync((_, by) => new Entry(met, EntryKind.Line, "Theo rode the bus alone.", Source.Seen, null, Audience.MyTeam, by));
        await (await ana.OpensAsync(WhoReadsModel.At(here.Family))).SubmitsAsync(button: "Somebody says Marek harms somebody here");
        foreach (var (family, written) in new[] { (here.Family, entry), (there.Family, theirs) })
        {
            var address = ReadersModel.At(family, nameof(Entry), written.Id.Value);
            await (await ana.OpensAsync(address)).SubmitsAsync(button: "Let Marek read this");
            await (await ana.OpensAsync(address)).SubmitsAsync(button: "Keep it apart");
        }
        var marek = await ana.Place.FamilyMemberAsync(here.Person);

        Assert.Equal([theirs.Id], await ReadsAsync(marek));
        await (await ana.OpensAsync(WhoReadsModel.At(there.Family))).SubmitsAsync(button: "Somebody says Marek harms somebody here");
        Assert.Empty(await ReadsAsync(marek));
    }

    [Theory, BothEngines]
    public async Task A_restricted_record_takes_two_to_set_and_two_to_lift(string engine)
    {
        var (family, ana, _) = await WrittenAsync(engine);
        var (ben, cyd) = (await ana.Place.WorkerAsync("Ben Cole", ana.Team), await ana.Place.WorkerAsync("Cyd Marsh", ana.Team));
        var at = RestrictionModel.At(family.Family);
        (await (await ana.OpensAsync(at)).SubmitsAsync(new { Why = "Her brother works here." }, "Only for these")).Answers(HttpStatusCode.UnprocessableEntity);

        var set = await (await ana.OpensAsync(at)).SubmitsAsync(new { Why = "Her brother works here.", Who = ben.Worker.Id.ToString() }, "Only for these");

        set.Shows("Somebody else has to confirm it.");
        Assert.DoesNotContain("Yes, it has to be so", set.Text, StringComparison.Ordinal);
        (await cyd.OpensAsync(at)).Answers(HttpStatusCode.NotFound);
        (await (await ben.OpensAsync(at)).SubmitsAsync(button: "Yes, it has to be so")).Shows("Confirmed by Ben Cole.");
        await (await ana.OpensAsync(at)).SubmitsAsync(button: "It need not be any more");
        (await cyd.OpensAsync(at)).Answers(HttpStatusCode.NotFound);
        await (await ben.OpensAsync(at)).SubmitsAsync(button: "Yes, lift it");
        (await cyd.OpensAsync(at)).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Whoever_speaks_for_a_child_reads_what_the_decision_names_under_the_childs_name_until_sixteen(string engine)
    {
        var (family, ana, lea, entry, line) = await SpokenForAsync(engine);
        var her = await ana.Place.FamilyMemberAsync(lea);
        var kit = family.People[1];
        (await her.OpensAsync(OurModel.At())).ShowsNot("For Kit");
        (await her.OpensAsync(InPlaceModel.At())).Answers(HttpStatusCode.NotFound);

        var decide = await ana.OpensAsync(WhoDecidesModel.At(kit.Id));
        decide.Shows(entry.Text).Shows(line.Text);
        (await decide.SubmitsAsync(new { About = "The school", Kind = DecidingKind.SpokenFor, SpeakerId = lea.Id.ToString(), Things = $"Entry:{entry.Id.Value}", Why = "Kit asked for it." }, "Keep it")).Answers(HttpStatusCode.OK).Shows("Lea reads this in place of Kit");

        // For Kit, and not among her own; the one decision opens what it names.
        var read = await (await her.OpensAsync(OurModel.At())).FollowsAsync("For Kit");
        read.Shows("Kit: The school").Shows(entry.Text).ShowsNot(line.Text);
        (await her.OpensAsync(WrittenModel.At())).ShowsNot(entry.Text);
        Assert.Empty(await ReadsAsync(her));
        (await (await ana.Place.FamilyMemberAsync(family.People[2])).OpensAsync(InPlaceModel.At())).Answers(HttpStatusCode.NotFound);
        (await ana.OpensAsync(ReadersModel.At(family.Family, nameof(Entry), entry.Id.Value))).Shows("Lea reads it in place of Kit");

        await (await ana.OpensAsync(WhoDecidesModel.At(kit.Id))).SubmitsAsync(new { About = "The dog", Kind = DecidingKind.SpokenFor, SpeakerId = lea.Id.ToString(), Things = $"AboutLine:{line.Id.Value}", Why = "Kit asked for it." }, "Keep it");
        (await her.OpensAsync(InPlaceModel.At())).Shows(entry.Text).Shows(line.Text);
        ana.Place.Clock.Moves(TimeSpan.FromDays(10));
        (await her.OnANewDevice().OpensAsync(InPlaceModel.At())).Answers(HttpStatusCode.NotFound);
        (await her.OnANewDevice().OpensAsync(OurModel.At())).Answers(HttpStatusCode.OK).ShowsNot("For Kit");
    }

    [Theory, BothEngines]
    public async Task What_a_child_keeps_off_their_phone_nobody_reads_for_them(string engine)
    {
        var (family, ana, lea, entry, line) = await SpokenForAsync(engine);
        var (her, kits) = (await ana.Place.FamilyMemberAsync(lea), await ana.Place.FamilyMemberAsync(family.People[1]));
        await SpeaksAsync(family, ana, lea, entry, line);
        (await her.OpensAsync(InPlaceModel.At())).Shows(entry.Text).Shows(line.Text);

        await using (var door = kits.Door())
        {
            await door.OpenOursAsync();
            await door.KeepOffAsync(entry.Id.Value);
            await door.SaveAsync();
        }

        (await her.OpensAsync(InPlaceModel.At())).Shows(line.Text).ShowsNot(entry.Text);
        // Nor is it there where it is asked for by itself, nor named anew.
        await using (var door = her.Door())
        {
            await door.OpenOursAsync();
            await Assert.ThrowsAsync<NotReached>(() => door.OpenAsync(entry.Id));
        }
        (await ana.OpensAsync(WhoDecidesModel.At(family.People[1].Id))).ShowsNot(entry.Text);
        // What was let to her by her own name is hers.
        await family.Relationship.WithAsync((_, by) => Release.To(entry.Id, family.Family, lea.Id, by));
        (await her.OpensAsync(WrittenModel.At())).Shows(entry.Text);
    }

    [Theory, BothEngines]
    public async Task Who_is_kept_from_a_child_reads_nothing_for_them_and_a_photo_goes_with_what_is_known_of_it(string engine)
    {
        var (family, ana, lea, entry, line) = await SpokenForAsync(engine);
        var her = await ana.Place.FamilyMemberAsync(lea);
        var met = await family.Relationship.MetAsync(ana.Place.Clock.Today);
        var photo = await family.Relationship.WithAsync((_, by) => Attachment.With(met, 0, "Kit drew the boat.", new("image/jpeg", 3, 2), Audience.MyTeam, by));
        await family.Relationship.WithAsync((_, _) => new AttachmentPicture(photo, [1]));
        await family.Relationship.WithAsync((_, by) => Release.To(photo.Id, family.Family, family.People[1].Id, by));
        (await her.OpensAsync(OurPictureModel.At(photo.Id))).Answers(HttpStatusCode.NotFound);
        var deciding = await SpeaksAsync(family, ana, lea, entry, line, (photo.Id.Value, nameof(Attachment)));
        (await her.OpensAsync(InPlaceModel.At())).Shows("Kit drew the boat.");
        (await her.OpensAsync(OurPictureModel.At(photo.Id))).Answers(HttpStatusCode.OK);

        // That Kit belongs is hidden from her: hidden beats what was decided.
        var belongs = await family.Relationship.WithAsync((_, by) => Hiding.From(family.Belongs(1).Value, family.Family, lea.Id, "Until the court has met.", by));
        (await her.OpensAsync(InPlaceModel.At())).Answers(HttpStatusCode.NotFound);
        (await her.OpensAsync(OurPictureModel.At(photo.Id))).Answers(HttpStatusCode.NotFound);
        await using (var door = ana.Door())
        {
            await door.OpenAsync(family.Family);
            door.Follow(await door.Of<Hiding>().SingleAsync(h => h.Id == belongs.Id)).End(door.By);
            await door.SaveAsync();
        }
        (await her.OpensAsync(OurPictureModel.At(photo.Id))).Answers(HttpStatusCode.OK);

        await using (var door = ana.Door())
        {
            await door.OpenFamiliesOfAsync(family.People[1].Id);
            (await door.OpenAboutAsync(family.People[1].Id, deciding)).End(door.By);
            await door.SaveAsync();
        }
        (await her.OpensAsync(OurPictureModel.At(photo.Id))).Answers(HttpStatusCode.NotFound);
    }

    /// <summary>Lea, Kit who is nearly sixteen, and Marek; a line about a visit and a line about Kit, both released to Kit.</summary>
    private static async Task<(Spoken Family, Someone Ana, Person Lea, Entry Entry, AboutLine Line)> SpokenForAsync(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(ana, "Lea", "Kit", "Marek");
        var (kit, met) = (family.People[1], await family.MetAsync(place.Clock.Today));
        var entry = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "Kit chose the blue room.", Source.Seen, null, Audience.MyTeam, by));
        IReadOnlyList<Member> members;
        await using var door = ana.Door();
        members = (await door.OpenAsync(family.Family)).Members;
        (await door.OpenAsync(kit.Id)).WasBorn(BirthDate.On(place.Clock.Today.AddYears(-16).AddDays(10), place.Clock.Today));
        var line = new AboutLine(kit.Id, AboutKind.Remember, "The dog is called Pip.", Source.Said, Audience.MyTeam, door.By);
        door.Add(line);
        door.Add(Release.To(line.Id, family.Family, kit.Id, door.By));
        door.Add(Release.To(entry.Id, family.Family, kit.Id, door.By));
        await door.SaveAsync();
        return (new(family, members), ana, family.Person, entry, line);
    }

    private sealed record Spoken(ARelationship Relationship, IReadOnlyList<Member> Members)
    {
        public Id<Family> Family => Relationship.Family;
        public IReadOnlyList<Person> People => Relationship.People;

        public Id<Member> Belongs(int person) => Members.Single(m => m.PersonId == People[person].Id).Id;
    }

    private static async Task<Id<Deciding>> SpeaksAsync(Spoken family, Someone ana, Person speaker, Entry entry, AboutLine line, params (Guid, string)[] besides)
    {
        await using var door = ana.Door();
        await door.OpenAsync(family.Family);
        var kit = await door.OpenAsync(family.People[1].Id);
        var deciding = new Deciding(kit.Id, kit.Born, DecidingKind.SpokenFor, speaker.Id, "The school", [(entry.Id.Value, nameof(Entry)), (line.Id.Value, nameof(AboutLine)), .. besides], "Kit asked for it.", door.By);
        door.Add(deciding);
        await door.SaveAsync();
        return deciding.Id;
    }

    [Theory, BothEngines]
    public async Task A_partner_reaches_what_a_sharing_names_answers_once_and_nothing_after_it_ended(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine, "Lea", "Marek");
        var teacher = await ana.Place.WorkerAsync("Ife Amadi", role: Role.Partner);
        var form = await ana.OpensAsync(SharingsModel.At(family.Family));
        Dictionary<string, string?> decided = new()
        {
            ["PartnerId"] = teacher.Worker.Id.ToString(), ["Agency"] = "Northgate School", ["Purpose"] = "How is Kit at school?", ["Question"] = "Has anything changed this term?",
            ["Basis"] = nameof(SharingBasis.Consent), ["Because"] = "Lea asked us to on Monday.",
        };
        foreach (var check in Enum.GetValues<SharingCheck>()) decided[$"Checks[{check}]"] = "Yes, because.";
        (await form.SubmitsAsync(decided, "Share this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Tick what they may know");
        decided["Things"] = $"{nameof(Entry)}:{entry.Id}";
        var sharing = (await form.SubmitsAsync(decided, "Share this")).Shows("Northgate School");

        var asked = await (await teacher.OpensAsync(AskedModel.At())).FollowsAsync("How is Kit at school?");
        asked.Shows(entry.Text).ShowsNot("Marek");
        (await teacher.OpensAsync(FamilyModel.At(family.Family))).Answers(HttpStatusCode.NotFound);
        (await teacher.OpensAsync(EncounterModel.At(entry.EncounterId!.Value))).Answers(HttpStatusCode.NotFound);
        asked = (await asked.SubmitsAsync(new { Seen = "He laughs again.", Told = "His sister is calmer.", ToldBy = "" }, "Sign and send")).Answers(HttpStatusCode.UnprocessableEntity);
        asked = await asked.SubmitsAsync(new { ToldBy = "Her form teacher" }, "Sign and send");
        asked.Shows("He laughs again.").Shows("Nothing yet.").ShowsNot("Sign and send");
        sharing = (await ana.OpensAsync(sharing.Address)).Shows("He laughs again.").Shows("What Her form teacher told me");
        await sharing.SubmitsAsync(new { Became = "We keep the breakfast club." }, "Keep it");
        (await teacher.OpensAsync(asked.Address)).Shows("We keep the breakfast club.");

        await (await ana.OpensAsync(sharing.Address)).SubmitsAsync(button: "End this now");

        (await teacher.OpensAsync(asked.Address)).Answers(HttpStatusCode.NotFound);
        (await teacher.OpensAsync(AskedModel.At())).Shows("Nothing is asked of you now.");
    }

    /// <summary>A decision is with an agency: whoever goes to another takes nothing of it along.</summary>
    [Theory, BothEngines]
    public async Task What_is_shared_is_shared_with_the_partners_own_agency_and_ends_when_they_leave_it(string engine)
    {
        var (family, ana, entry) = await WrittenAsync(engine);
        var (teacher, ada) = (await ana.Place.WorkerAsync("Ife Amadi", role: Role.Partner), await ana.Place.WorkerAsync("Ada Rowe", role: Role.Administrator));
        await ComesFromAsync("Northgate School");
        Dictionary<string, string?> decided = new()
        {
            ["PartnerId"] = teacher.Worker.Id.ToString(), ["Agency"] = "Southgate School", ["Purpose"] = "How is Kit at school?", ["Question"] = "Has anything changed this term?",
            ["Basis"] = nameof(SharingBasis.Consent), ["Because"] = "Lea asked us to on Monday.", ["Things"] = $"{nameof(Entry)}:{entry.Id}",
        };
        foreach (var check in Enum.GetValues<SharingCheck>()) decided[$"Checks[{check}]"] = "Yes, because.";
        var form = (await ana.OpensAsync(SharingsModel.At(family.Family))).Shows("Ife Amadi, Northgate School");
        (await form.SubmitsAsync(decided, "Share this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("They come from Northgate School.");

        decided["Agency"] = "";
        var sharing = (await form.SubmitsAsync(decided, "Share this")).Shows("Ife Amadi, Northgate School");

        var asked = (await (await teacher.OpensAsync(AskedModel.At())).FollowsAsync("How is Kit at school?")).Shows(entry.Text);
        await ComesFromAsync("Eastgate School");
        (await teacher.OpensAsync(asked.Address)).Answers(HttpStatusCode.NotFound);
        (await teacher.OpensAsync(AskedModel.At())).Shows("Nothing is asked of you now.");
        (await ana.OpensAsync(sharing.Address)).Shows("Ife Amadi comes from Eastgate School now, and reads nothing of this any more.");

        decided["Purpose"] = "How is Kit at the new school?";
        await (await ana.OpensAsync(SharingsModel.At(family.Family))).SubmitsAsync(decided, "Share this");
        (await teacher.OpensAsync(AskedModel.At())).Shows("How is Kit at the new school?").ShowsNot("How is Kit at school?");
        (await teacher.OpensAsync(asked.Address)).Answers(HttpStatusCode.NotFound);

        async Task ComesFromAsync(string agency) => (await (await ada.OpensAsync(EditWorkerModel.At(teacher.Worker.Id))).SubmitsAsync(new { Agency = agency })).Answers(HttpStatusCode.OK);
    }

    private sealed record Written(ARelationship Relationship, string Team)
    {
        public Id<Family> Family => Relationship.Family;
        public Person Person => Relationship.Person;
        public IReadOnlyList<Person> People => Relationship.People;
    }

    private static async Task<(Written Family, Someone Ana, Entry Entry)> WrittenAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var family = await ARelationship.HeldByAsync(ana, names.Length == 0 ? ["Lea"] : names);
        var met = await family.MetAsync(place.Clock.Today);
        var entry = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We found the school together.", Source.Seen, null, Audience.MyTeam, by));
        return (new(family, team.Name), ana, entry);
    }

    private static async Task<List<Id<Entry>>> ReadsAsync(Someone person)
    {
        await using var door = person.Door();
        await door.OpenOursAsync();
        return await door.Of<Entry>().Select(e => e.Id).ToListAsync();
    }
}
