using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Commands.Generate;

/// <summary>Tells one relationship, day by day: who held it, when they met, what was written, how it went for both.</summary>
internal sealed class Thread
{
    private readonly City city;
    private readonly Luck luck;
    private readonly Told told;
    private readonly Team team;
    private readonly Relationship relationship;
    private readonly List<Id<Person>> people;
    private readonly DateOnly started;
    private readonly bool known;
    private Post held;
    private double theirs;
    private double ours;

    public Thread(City city, Luck luck, Told told, Family family, Team team, DateOnly started, bool known)
    {
        (this.city, this.luck, this.told, this.team, this.started, this.known) = (city, luck, told, team, started, known);
        held = city.SomebodyOf(team, started, started.AddDays(60), luck);
        people = [.. family.Members.Select(m => m.PersonId)];
        var by = held.By(City.At(started, 9, luck.Between(0, 59)));
        var one = luck.Is(0.2) ? Side.Of(family.Id) : Side.Of(luck.Is(0.8) ? people[0] : luck.One(people));
        relationship = new(one, family.Id, held.Worker.Id, team.Id, InventedWords.Purpose(luck), started, by);
        relationship.SayWhoseChoice(luck.Is(0.75)
            ? Choice.From(Basis.Voluntary, "All of it", null, null, "Then we stop, and the door stays open.")
            : Choice.From(Basis.PartlyAChoice, "The walks and the drawing", "The review each half year", "The family court", "We go back and say so together."));
        relationship.Describe(relationship.Purpose, luck.One(["most Thursdays", "every other week", "when it suits", null]), (Rhythm)luck.Between(1, 4), (Phase)luck.Between(1, 4));
        (theirs, ours) = (luck.Between(5, 8), luck.Between(5, 8));
    }

    public void Tell(int encounters, double every, bool isLive)
    {
        told.Relationships.Add(relationship);
        var day = started.DayNumber + 0.0;
        var handOverAt = encounters >= 8 && luck.Is(0.4) ? luck.Between(4, encounters - 2) : -1;
        for (var n = 0; n < encounters; n++)
        {
            if (n == handOverAt || held.Until is { } left && left.DayNumber < day) HandOver((int)day);
            Meet(DateOnly.FromDayNumber(Math.Min((int)day, city.Today.DayNumber - 1)));
            day += every * (0.4 + (1.2 * luck.Random.NextDouble()));
        }
        if (isLive) GoOn();
        else End(DateOnly.FromDayNumber(Math.Min((int)day, city.Today.DayNumber - 1)));
    }

    private void HandOver(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(Math.Min(dayNumber, city.Today.DayNumber - 1));
        var next = city.SomebodyOf(team, day, day.AddDays(30), luck);
        if (next == held) return;
        var by = held.By(City.At(day, 8, luck.Between(0, 59)));
        told.Handovers.Add(new(relationship, held.Worker.Id, next.Worker.Id, day, luck.One(["I am moving to another team", "Maternity leave", "They asked for someone nearer"]), "We had cake and said it out loud.", "Keep Thursdays, and the walk.", null, Audience.MyTeam, by));
        relationship.HandTo(next.Worker.Id, team.Id, day, null, by);
        held = next;
    }

    private void Meet(DateOnly day)
    {
        var by = held.By(City.At(day, luck.Between(8, 16), luck.Between(0, 59)));
        var encounter = Encounter.Record(relationship, (EncounterKind)(1 + luck.Weighted([40, 10, 20, 8, 4, 5, 11, 2])), new(day, luck.Is(0.8) ? luck.Between(9 * 4, 17 * 4) * 15 : null, null), luck.Is(0.6) ? luck.One(InventedWords.Places) : null, by);
        told.Encounters.Add(encounter);
        if (!known && luck.Is(0.06))
        {
            encounter.DidNotMeet(InventedWords.ReOffer(luck), day);
            return;
        }
        encounter.HowItWent(luck.Is(0.85) ? luck.Is(0.7) : null, luck.Is(0.6) ? luck.Between(1, 8) * 15 : null, luck.Is(0.15));
        encounter.With(luck.Is(0.85) ? people[0] : luck.One(people), null, Presence.There, by.At);
        if (people.Count > 1 && luck.Is(0.25)) encounter.With(luck.One(people), null, luck.Is(0.9) ? Presence.There : Presence.Missed, by.At);
        Write(encounter, by);
        Talk(encounter, by);
        CheckIn(encounter, by);
        if (luck.Is(0.018)) Tear(encounter, day);
    }

    private void Write(Encounter encounter, By by)
    {
        var audience = luck.Is(0.03) ? Audience.OnlyMe : Audience.MyTeam;
        Entry(EntryKind.Line, InventedWords.Line(luck), Source.Seen, null);
        if (luck.Is(0.14)) Entry(EntryKind.Said, InventedWords.SaidWords(luck), Source.Said, people[0]);
        if (luck.Is(0.08)) Entry(EntryKind.Seen, InventedWords.SeenWords(luck), Source.Seen, null);
        if (luck.Is(0.08)) Entry(EntryKind.WentWell, InventedWords.WentWell(luck), Source.Seen, null);
        if (people.Count > 1 && luck.Is(0.06)) Entry(EntryKind.Voice, InventedWords.Voice(luck), Source.Said, people[^1]);
        if (luck.Is(0.05)) Entry(EntryKind.Worry, InventedWords.Worry(luck), Source.Said, luck.One(people)).Eased(by.Day);
        else if (luck.Is(0.012)) Entry(EntryKind.Worry, InventedWords.Worry(luck), Source.Said, luck.One(people));
        if (luck.Is(0.03))
        {
            var (learned, changed) = InventedWords.LearnedAndChanged(luck);
            Entry(EntryKind.WhatILearned, learned, Source.Thought, null);
            Entry(EntryKind.WhatIChanged, changed, Source.Thought, null);
        }
        if (luck.Is(0.06)) told.Reflections.Add(new(encounter, (Feeling)(1 << luck.Between(0, 9)), (Feeling)(1 << luck.Between(0, 9)), luck.Between(4, 9), luck.Between(2, 8), by));

        Entry Entry(EntryKind kind, string text, Source source, Id<Person>? about)
        {
            var entry = new Entry(encounter, kind, text, source, about, audience, by);
            told.Entries.Add(entry);
            return entry;
        }
    }

    private void Talk(Encounter encounter, By by)
    {
        if (luck.Is(0.28))
        {
            var item = new AgendaItem(relationship, Whose.Theirs, InventedWords.Theirs(luck), null, null, null, luck.Is(0.5), luck.Is(0.2), Audience.MyTeam, by);
            if (luck.Is(0.92)) item.Reached(encounter.Id);
            told.Agenda.Add(item);
        }
        if (luck.Is(0.14))
        {
            var (what, because) = InventedWords.OurItem(luck);
            var item = new AgendaItem(relationship, Whose.Ours, what, because, luck.Is(0.1) ? "The school" : null, null, false, luck.Is(0.3), Audience.MyTeam, by);
            if (luck.Is(0.9)) item.Reached(encounter.Id);
            told.Agenda.Add(item);
        }
        if (luck.Is(0.25))
        {
            var step = new Step(relationship, encounter.Id, InventedWords.Step(luck), (StepOwner)luck.Between(1, 3), null, luck.Is(0.4) ? InventedWords.How(luck) : null, null, Audience.MyTeam, by);
            if (luck.Is(0.88)) step.Done(by.Day);
            else if (luck.Is(0.3)) step.Rest();
            told.Steps.Add(step);
        }
        if (luck.Is(0.12))
        {
            var due = by.Day.AddDays(luck.Between(2, 14));
            var promise = new Promise(relationship, encounter.Id, InventedWords.Promise(luck), due, Audience.MyTeam, by);
            if (due < city.Today && luck.Is(0.96))
            {
                if (luck.Is(0.9)) promise.Kept(due);
                else promise.Explain("It took longer, and I rang to say so.", due);
            }
            told.Promises.Add(promise);
        }
        if (!luck.Is(0.015)) return;
        var back = new ComingBack(relationship, encounter.Id, "What they told me at the end", held.Worker.Id, by.Day.AddDays(luck.Between(1, 5)), "The supervisor", Audience.MyTeam, by);
        if (back.On < city.Today) back.Done(back.On);
        told.ComingsBack.Add(back);
    }

    private void CheckIn(Encounter encounter, By by)
    {
        theirs = Drift(theirs);
        ours = Drift(ours);
        if (luck.Is(0.32))
        {
            told.CheckIns.Add(luck.Is(0.08)
                ? Domain.CheckIns.CheckIn.SaidNotNow(relationship, encounter.Id, people[0], Audience.MyTeam, by)
                : Domain.CheckIns.CheckIn.FromThem(relationship, encounter.Id, people[0], CheckInForm.Adult, Around(theirs), Around(theirs), Around(theirs), luck.Is(0.9) ? Around(theirs + 1) : null,
                    luck.Is(0.2) ? luck.Is(0.4) : null, null, Audience.MyTeam, by));
        }
        if (luck.Is(0.2))
            told.CheckIns.Add(Domain.CheckIns.CheckIn.FromUs(relationship, encounter.Id, Around(ours), Around(ours), luck.Is(0.7) ? Around(ours) : null, null, null, Audience.MyTeam, by));
    }

    // Each side wanders, and is drawn back a little towards seven.
    private double Drift(double height) => Math.Clamp(height + (0.8 * luck.Bell()) + (0.06 * (7 - height)), 1, 10);

    private int Around(double height) => Math.Clamp((int)Math.Round(height + (0.7 * luck.Bell())), 0, Domain.CheckIns.CheckIn.Most);

    private void Tear(Encounter encounter, DateOnly day)
    {
        var (what, tried) = InventedWords.Rupture(luck);
        var by = held.By(City.At(day, 17, luck.Between(0, 59)));
        var rupture = new Rupture(relationship, encounter.Id, day, luck.Is(0.6) ? Whose.Ours : Whose.Theirs, (RuptureKind)luck.Between(1, 2), what, luck.Is(0.5) ? "I was in a hurry." : null, Audience.MyTeam, by);
        theirs = Math.Max(1, theirs - 2.5);
        var mended = day.AddDays(luck.Between(2, 25));
        if (mended < city.Today && luck.Is(0.85))
        {
            var after = luck.Is(0.75) ? RuptureState.Repaired : luck.Is(0.5) ? RuptureState.Mending : RuptureState.StillSore;
            rupture.Mend(mended, tried, "I am sorry I went past you.", luck.Is(0.6) ? InventedWords.SaidWords(luck) : null, luck.Is(0.5) ? "Better now." : null, after, held.By(City.At(mended, 17, luck.Between(0, 59))));
        }
        told.Ruptures.Add(rupture);
    }

    /// <summary>It is live: who holds it now is here, the next meeting is meant, and something waits to be talked about.</summary>
    private void GoOn()
    {
        if (held.Until is not null) HandOver(city.Today.DayNumber - 1);
        relationship.Lead(relationship.Holdings[^1].From, []);
        var by = held.By(City.At(city.Today.AddDays(-1), 17, luck.Between(0, 59)));
        foreach (var story in told.Stories) if (people.Contains(story.PersonId) && luck.Is(0.8)) told.Reads.Add(new(story, by));
        if (!known && luck.Is(0.7))
            told.Encounters.Add(Encounter.Plan(relationship, EncounterKind.Visit, new(city.Today.AddDays(luck.Between(0, 10)), luck.Is(0.7) ? luck.Between(9 * 4, 17 * 4) * 15 : null, luck.Is(0.3) ? "after school" : null), luck.One(InventedWords.Places), luck.Is(0.6), "To see how the week went", by));
        if (luck.Is(0.6)) told.Agenda.Add(new(relationship, Whose.Theirs, InventedWords.Theirs(luck), null, null, null, true, luck.Is(0.2), Audience.MyTeam, by));
        if (luck.Is(0.4)) told.Aims.Add(new(relationship, InventedWords.Theirs(luck), "Because the days are long", "We will both say so", city.Today.AddDays(luck.Between(10, 60)), Audience.MyTeam, by));
    }

    private void End(DateOnly day)
    {
        var by = held.By(City.At(day, 17, luck.Between(0, 59)));
        relationship.End(day, [], [], by);
        if (luck.Is(0.8)) told.Endings.Add(new(relationship, day, null, "Dear all, thank you for the tea and the plain words.", "We laughed more at the end.", null, "Ring the hub and say you know us.", Audience.MyTeam, by));
    }
}
