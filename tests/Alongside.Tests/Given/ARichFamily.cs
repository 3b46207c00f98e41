using Alongside.Domain;
using Alongside.Domain.Attachments;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>A family of whom something of every kind is written down, so that every page about one has something to show.</summary>
internal static class ARichFamily
{
    /// <summary>Makes it, held by <paramref name="holder"/>.</summary>
    /// <returns>Every id that stands in an address, always in the same order.</returns>
    public static async Task<IReadOnlyList<string>> HeldByAsync(Someone holder)
    {
        var lea = await ARelationship.HeldByAsync(holder, "Leanne", "Kit");
        await using var door = holder.Door();
        await door.OpenAsync(lea.Family);
        var relationship = await door.OpenAsync(lea.Id);
        var (by, today, one, kit) = (door.By, door.Today, lea.Person.Id, lea.People[1].Id);
        (await door.OpenAsync(kit)).WasBorn(BirthDate.On(today.AddYears(-8), today));
        var met = Encounter.Record(relationship, EncounterKind.Visit, new(today.AddDays(-7), null, null), "At home", by);
        var planned = Encounter.Plan(relationship, EncounterKind.Walk, new(today, 600, null), "The canal", true, "To talk about the letter", by);
        var aim = new Aim(relationship, "A quiet morning", "So that nobody shouts", "We leave on time", today.AddDays(30), Audience.MyTeam, by);
        var step = new Step(relationship, met.Id, "Clothes out the evening before", StepOwner.Together, null, null, aim.Id, Audience.MyTeam, by);
        var promise = new Promise(relationship, met.Id, "Ring about the lock", today, Audience.MyTeam, by);
        var back = new ComingBack(relationship, met.Id, "The letters", holder.Worker.Id, today, null, Audience.MyTeam, by);
        var torn = new Rupture(relationship, null, today.AddDays(-9), Whose.Theirs, RuptureKind.PulledBack, "I was late twice.", null, Audience.MyTeam, by);
        var wanted = new AgendaItem(relationship, Whose.Theirs, "The bin store", null, null, null, true, false, Audience.MyTeam, by);
        var needed = new AgendaItem(relationship, Whose.Ours, "The school trip", "Kit has told everyone", "School", today.AddDays(9), false, false, Audience.MyTeam, by);
        var home = new Home(kit, "Larch Court", null, null, null, by);
        var tie = Tie.Said(one, TieWord.ParentOf, kit, null, null, by);
        var line = new AboutLine(one, AboutKind.HowToHelp, "Tea first.", Source.Said, Audience.MyTeam, by);
        var helper = new Helper(lea.Family, "Nan", "has a key", false, Closeness.Close, false, true, null, null, null, null, null, Audience.MyTeam, by);
        var photo = Attachment.With(met, 0, "Kit drew the canal", new("image/jpeg", 3, 2), Audience.MyTeam, by);
        door.Add(photo, [0xFF, 0xD8, 0xFF]);
        object[] things =
        [
            met, planned, aim, step, promise, back, torn, home, tie, line, helper,
            new Entry(met, EntryKind.Line, "We walked.", Source.Seen, null, Audience.MyTeam, by),
            wanted, needed,
            new Condition(relationship, "At school by nine", "The court", null, null, Audience.MyTeam, by),
            new SpecialDay(one, ImportantDate.From("3", "5", null, "The day Dad died"), by),
            new LifeEvent(kit, LifeEventKind.NewSchool, null, today.AddDays(-60), null, Source.Said, by),
            new StoryVersion(one, 1, "It began in Hull.", false, Audience.MyTeam, by),
            CheckIn.FromThem(relationship, met.Id, one, CheckInForm.Adult, 9, 7, 9, 9, false, null, Audience.MyTeam, by),
        ];
        foreach (var thing in things) door.Add(thing);
        await door.SaveAsync();
        return
        [
            lea.Family.ToString(), one.ToString(), kit.ToString(), lea.Id.ToString(), met.Id.ToString(), planned.Id.ToString(), aim.Id.ToString(), step.Id.ToString(),
            promise.Id.ToString(), back.Id.ToString(), torn.Id.ToString(), home.Id.ToString(), tie.Id.ToString(), line.Id.ToString(), helper.Id.ToString(), photo.Id.ToString(),
            wanted.Id.ToString(), needed.Id.ToString(),
        ];
    }
}
