using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>Somebody who is held, a session with everything in it, the circle of their team, a group they led, a line of their own, and whom their team works with.</summary>
/// <param name="School">How their team works with an agency.</param>
/// <param name="Beside">How another team works with theirs.</param>
internal sealed record AnHourTogether(Id<Relationship> Relationship, Id<Encounter> Session, Id<AgendaItem> Item, Id<Talk> Talk, Id<Talk> Earlier, Id<Hypothesis> Guess, Id<Relationship> Circle, Id<Encounter> Sitting, Id<JournalLine> Journal, Id<Gathering> Group, Id<Relationship> School, Id<Relationship> Beside)
{
    /// <summary>Every id that stands in an address, always in the same order.</summary>
    public IReadOnlyList<string> Ids => [Relationship.ToString(), Session.ToString(), Circle.ToString(), Sitting.ToString(), Journal.ToString(), Group.ToString(), School.ToString(), Beside.ToString()];

    /// <summary>The same, by the words before them in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Things =>
        [new("supervision", Relationship.ToString()), new("supervision/sessions", Session.ToString()), new("circles", Circle.ToString()), new("circles/sessions", Sitting.ToString()), new("own/journal", Journal.ToString()), new("groups", Group.ToString()), new("together", School.ToString())];

    /// <summary>What a browser sends for the rows of a session and of a look back, with these ids where a row needs one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Rows =>
        [new("Talks[0].Item", Item.ToString()), new("Earlier[0].Talk", Earlier.ToString()), new("Guesses[0].Id", Guess.ToString()), new("Lines[0].Talk", Talk.ToString())];

    public static async Task<AnHourTogether> OfAsync(Someone held)
    {
        var holder = await held.Place.WorkerAsync("Maureen Oka", held.Team!, Role.Supervisor);
        await using var door = holder.Door();
        var by = door.By;
        var relationship = new Relationship(Side.Of(held.Worker.Id), null, holder.Worker.Id, null, "A steady hour", door.Today.AddMonths(-6), by);
        door.Begin(relationship);
        var (before, session) = (Encounter.Record(relationship, EncounterKind.Supervision, new(door.Today.AddDays(-14), null, null), null, by), Encounter.Record(relationship, EncounterKind.Supervision, new(door.Today, null, null), null, by));
        var (first, second) = (Item("The car before the bell"), Item("He went quiet."));
        first.Reached(before.Id);
        second.Reached(session.Id);
        var (earlier, talk) = (new Talk(first, before, by), new Talk(second, session, by));
        earlier.Say("I sat there.", null, null, "Ring first", TalkEnd.Action, "Ring first", null);
        talk.Say("I asked four times.", "Hurry", null, null, null, null, null);
        var guess = new Hypothesis(earlier, "He fears the next goodbye.", "He asks who comes next.", by);
        foreach (var thing in new object[] { before, session, first, second, earlier, talk, guess, Item("The rota") }) door.Add(thing);
        await door.SaveAsync();

        await using var own = held.Door();
        var circle = await own.OpenMyCirclesAsync() is [var begun, ..] ? begun : null;
        if (circle is null) own.Begin(circle = new Relationship(Side.Of(held.Team!.Id), null, null, null, null, own.Today, own.By));
        var sitting = Encounter.Record(circle, EncounterKind.Circle, new(own.Today, null, null), null, own.By);
        var laid = new AgendaItem(circle, Whose.Theirs, "The stairs", null, null, null, true, false, Audience.MyTeam, own.By);
        laid.Reached(sitting.Id);
        var sits = new Circle(sitting, own.By);
        sits.LookAt(laid);
        sits.Sits(held.Worker.Id, guest: false, own.By);
        var line = new JournalLine(JournalKind.Dread, "The bell", Feeling.None, Feeling.None, own.By);
        var group = new Gathering("Thursday kitchen", own.Today, "The mill", "We made soup.", null, own.By);
        foreach (var thing in new object[] { sitting, laid, sits, new GroupThought(sits, "He came twice.", own.By), line, group }) own.Add(thing);
        await own.SaveAsync();
        var beside = await held.Place.WorkerAsync("Saira Malik", await held.Place.TeamAsync("Elm Road"));
        return new(relationship.Id, session.Id, second.Id, talk.Id, earlier.Id, guess.Id, circle.Id, sitting.Id, line.Id, group.Id, await WithOthers.SchoolAsync(held), await WithOthers.TeamAsync(beside, held.Team!));

        AgendaItem Item(string text) => new(relationship, Whose.Theirs, text, null, null, null, true, false, Audience.MyTeam, by);
    }
}
