using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>A person of a family behind the one door: what was released to them, what they wrote, and nothing else.</summary>
public sealed class OurSpaceTests
{
    [Theory, BothEngines]
    public async Task A_family_member_reads_what_was_released_to_them_and_nothing_else(string engine)
    {
        var (family, lea) = await LeaAsync(engine);
        var (released, kept) = (await SaysAsync(family, "We found the school together."), await SaysAsync(family, "Worried about Friday."));

        (await lea.OpensAsync(OurModel.At())).Shows("Nothing has been shared with you yet.");
        (await lea.OpensAsync(WrittenModel.At())).ShowsNot(released.Text);
        await family.WithAsync((_, by) => Release.To(released.Id, family.Family, family.Person.Id, by));

        (await lea.OpensAsync(WrittenModel.At())).Shows(released.Text).ShowsNot(kept.Text);
    }

    [Theory, BothEngines]
    public async Task What_is_hidden_from_somebody_is_not_there_whatever_was_released(string engine)
    {
        var (family, lea) = await LeaAsync(engine);
        var entry = await SaysAsync(family, "Staying at Rowan House.");
        await family.WithAsync((_, by) => Release.To(entry.Id, family.Family, family.Person.Id, by));
        await family.WithAsync((_, by) => Hiding.From(entry.Id, family.Family, family.Person.Id, "Her phone is looked through.", by));

        (await lea.OpensAsync(WrittenModel.At())).ShowsNot("Rowan House");
    }

    [Theory, BothEngines]
    public async Task A_release_that_ended_releases_nothing_and_one_to_somebody_else_neither(string engine)
    {
        var (family, lea) = await LeaAsync(engine, "Lea", "Marek");
        var (ended, his) = (await SaysAsync(family, "We found the school together."), await SaysAsync(family, "Marek found work."));
        var release = await family.WithAsync((_, by) => Release.To(ended.Id, family.Family, family.Person.Id, by));
        await family.WithAsync((_, by) => Release.To(his.Id, family.Family, family.People[1].Id, by));
        (await lea.OpensAsync(WrittenModel.At())).Shows(ended.Text);
        await using (var door = family.Holder.Door())
        {
            (await door.OpenAsync(release.Id)).End(door.By);
            await door.SaveAsync();
        }

        (await lea.OpensAsync(WrittenModel.At())).ShowsNot(ended.Text).ShowsNot(his.Text);
    }

    [Theory, BothEngines]
    public async Task Staff_pages_are_not_there_for_a_family_member_and_their_space_is_not_there_for_staff(string engine)
    {
        var (family, lea) = await LeaAsync(engine);

        (await lea.OpensAsync(FamilyModel.At(family.Family))).Answers(HttpStatusCode.NotFound);
        (await lea.OpensAsync(TodayModel.At())).Answers(HttpStatusCode.NotFound);
        (await family.Holder.OpensAsync(OurModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Whoever_must_stay_away_has_no_space_in_the_family(string engine)
    {
        var (family, _) = await LeaAsync(engine, "Lea", "Marek");
        await using (var door = family.Holder.Door())
        {
            (await door.OpenAsync(family.Family)).KeepOut(family.People[1].Id, true);
            await door.SaveAsync();
        }
        var marek = await family.Holder.Place.FamilyMemberAsync(family.People[1]);

        (await marek.OpensAsync(OurModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Of_the_others_in_the_family_only_those_released_are_there(string engine)
    {
        var (family, lea) = await LeaAsync(engine, "Lea", "Marek", "Kit");
        await using (var arranging = family.Holder.Door())
        {
            var members = (await arranging.OpenAsync(family.Family)).Members;
            arranging.Add(Release.To(members.Single(m => m.PersonId == family.People[2].Id).Id, family.Family, family.Person.Id, arranging.By));
            await arranging.SaveAsync();
        }

        await using var door = lea.Door();
        var ours = Assert.Single(await door.OpenOursAsync());

        Assert.Equal([family.People[0].Id, family.People[2].Id], ours.Members.Select(m => m.PersonId).Order());
        Assert.Equal(["Kit", "Lea"], (await door.People().ToListAsync()).Select(p => p.Called).Order());
        Assert.Null(ours.Home);
        Assert.Empty(await door.Of<Domain.Relationships.Relationship>().ToListAsync());
        Assert.Empty(await door.Of<Encounter>().ToListAsync());
    }

    [Theory, BothEngines]
    public async Task What_a_family_member_writes_is_theirs_and_the_team_reads_it(string engine)
    {
        var (family, lea) = await LeaAsync(engine);
        await using (var door = lea.Door())
        {
            await door.OpenOursAsync();
            door.Add(new AgendaItem(family.Relationship, Whose.Theirs, "Someone parks in my space.", null, null, null, true, false, Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        await using var again = lea.Door();
        await again.OpenOursAsync();
        await using var staff = family.Holder.Door();
        await staff.OpenAsync(family.Id);
        var (theirs, ours) = (await again.Of<AgendaItem>().SingleAsync(), await staff.Of<AgendaItem>().SingleAsync());

        Assert.Equal((theirs.Id, family.Person.Id, (Id<Domain.Organisations.Worker>?)null), (ours.Id, ours.AuthorPersonId!.Value, ours.AuthorId));
    }

    /// <summary>Being somebody's parent lets nobody speak or read for them, and being fifteen takes nothing away.</summary>
    [Theory, BothEngines]
    public async Task A_fifteen_year_old_mother_reads_what_is_hers_and_her_own_mother_does_not(string engine)
    {
        var (family, tia) = await LeaAsync(engine, "Tia", "Donna", "Ellis");
        var donna = await tia.Place.FamilyMemberAsync(family.People[1]);
        var hers = await SaysAsync(family, "You spoke for nine minutes.");
        await using (var door = family.Holder.Door())
        {
            await door.OpenAsync(family.Family);
            (await door.OpenAsync(family.Person.Id)).WasBorn(BirthDate.On(door.Today.AddYears(-15), door.Today));
            door.Add(new Tie(family.People[1].Id, TieKind.Parent, family.Person.Id, null, null, door.By));
            door.Add(new Tie(family.Person.Id, TieKind.Parent, family.People[2].Id, null, null, door.By));
            var sons = new AboutLine(family.People[2].Id, AboutKind.Remember, "He likes the extractor fan.", Source.Said, Audience.MyTeam, door.By);
            foreach (var thing in new object[] { sons, Release.To(sons.Id, family.Family, family.People[2].Id, door.By), Release.To(hers.Id, family.Family, family.Person.Id, door.By) }) door.Add(thing);
            await door.SaveAsync();
        }

        Assert.Equal((1, 0), await OpenToAsync(tia));
        Assert.Equal((0, 0), await OpenToAsync(donna));

        static async Task<(int Written, int SpokenFor)> OpenToAsync(Someone who)
        {
            await using var door = who.Door();
            await door.OpenOursAsync();
            return (await door.Of<Entry>().CountAsync(), (await door.OpenInPlaceAsync()).Count);
        }
    }

    [Theory, BothEngines]
    public async Task A_family_member_cannot_change_what_a_worker_wrote_even_when_it_was_released(string engine)
    {
        var (family, lea) = await LeaAsync(engine);
        var item = await family.WithAsync((relationship, by) => new AgendaItem(relationship, Whose.Ours, "The school place.", "It is decided on Monday.", null, null, false, false, Audience.MyTeam, by));
        await family.WithAsync((_, by) => Release.To(item.Id, family.Family, family.Person.Id, by));
        await using var door = lea.Door();
        await door.OpenOursAsync();
        var read = await door.OpenAsync(item.Id);
        read.Void("Not mine.", new(family.Holder.Worker.Id, door.Now, null));

        await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
    }

    [Theory, BothEngines]
    public async Task A_worker_reads_what_was_released_to_them_by_name_and_not_what_is_hidden_from_them(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, leon) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Leon Dacre", team));
        var family = await ARelationship.HeldByAsync(ana, "Lea");
        var (mine, pods) = (await SaysAsync(family, "Only for me.", Audience.OnlyMe), await SaysAsync(family, "For the pod."));
        Assert.Equal([pods.Id], await ReadsAsync(leon, family));

        await family.WithAsync((_, by) => Release.To(mine.Id, family.Family, leon.Worker.Id, by));
        await family.WithAsync((_, by) => Hiding.From(pods.Id, family.Family, leon.Worker.Id, "She asked for it.", by));

        Assert.Equal([mine.Id], await ReadsAsync(leon, family));
        Assert.Equal(2, (await ReadsAsync(ana, family)).Count);
    }

    [Theory, BothEngines]
    public async Task A_restricted_record_is_reached_by_the_named_alone(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, leon) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Leon Dacre", team));
        var family = await ARelationship.HeldByAsync(ana, "Lea");
        (await leon.OpensAsync(FamilyModel.At(family.Family))).Answers(HttpStatusCode.OK);

        await family.WithAsync((_, by) => new Restriction(family.Family, [ana.Worker.Id], "Her brother works here.", by));

        (await leon.OpensAsync(FamilyModel.At(family.Family))).Answers(HttpStatusCode.NotFound);
        (await leon.OpensAsync("/families")).ShowsNot("Lea");
        (await ana.OpensAsync(FamilyModel.At(family.Family))).Answers(HttpStatusCode.OK);
    }

    private static async Task<(ARelationship Family, Someone Lea)> LeaAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var family = await ARelationship.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), names.Length == 0 ? ["Lea"] : names);
        return (family, await place.FamilyMemberAsync(family.Person));
    }

    private static async Task<Entry> SaysAsync(ARelationship family, string text, Audience audience = Audience.MyTeam)
    {
        var met = await family.MetAsync(family.Holder.Place.Clock.Today);
        return await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, text, Source.Seen, null, audience, by));
    }

    private static async Task<List<Id<Entry>>> ReadsAsync(Someone who, ARelationship family)
    {
        await using var door = who.Door();
        await door.OpenAsync(family.Id);
        return await door.Of<Entry>().Select(e => e.Id).ToListAsync();
    }
}
