using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;
using Alongside.Web.Access;

namespace Alongside.Tests.Given;

/// <summary>A family of one or more, and somebody who holds a relationship with the first of them since half a year.</summary>
internal sealed class ARelationship
{
    private readonly Someone holder;

    private ARelationship(Someone holder, Id<Family> family, Relationship relationship, IReadOnlyList<Person> people) =>
        (this.holder, Family, Relationship, People) = (holder, family, relationship, people);

    public Id<Family> Family { get; }
    public Relationship Relationship { get; }
    public Id<Relationship> Id => Relationship.Id;
    public IReadOnlyList<Person> People { get; }
    public Person Person => People[0];

    /// <summary>The worker who holds it.</summary>
    public Someone Holder => holder;

    public static async Task<ARelationship> HeldByAsync(Someone holder, params string[] names)
    {
        await using var door = holder.Door();
        var by = door.By;
        var family = new Family(null, "Larch Court", by);
        door.Begin(family);
        var people = (names.Length == 0 ? ["Leanne"] : names).Select(n => new Person(PersonName.From(n, null), by)).ToList();
        foreach (var person in people)
        {
            door.Begin(person);
            family.Join(person.Id, door.Today.AddMonths(-6), by);
        }
        var relationship = new Relationship(Side.Of(people[0].Id), family.Id, by.Who, by.Team, null, door.Today.AddMonths(-6), by);
        door.Add(relationship);
        await door.SaveAsync();
        return new(holder, family.Id, relationship, people);
    }

    /// <summary>Saves what <paramref name="make"/> makes in this family, by whoever holds it or <paramref name="author"/>.</summary>
    public async Task<T> WithAsync<T>(Func<Relationship, By, T> make, Someone? author = null) where T : class
    {
        await using var door = (author ?? holder).Door();
        var relationship = await door.OpenAsync(Id);
        var made = make(relationship, door.By);
        door.Add(made);
        await door.SaveAsync();
        return made;
    }

    /// <summary>Somebody whom its holder knows already is of this family too.</summary>
    public async Task JoinsAsync(Person person)
    {
        await using var door = holder.Door();
        await door.OpenAsync(person.Id);
        (await door.OpenAsync(Family)).Join(person.Id, door.Today, door.By);
        await door.SaveAsync();
    }

    /// <summary>One of them speaks for another, a child of ten, in one thing: a line about them that is released to the child.</summary>
    public async Task<Entry> SpeaksForAsync(Person speaker, Person child, string text)
    {
        var met = await MetAsync(holder.Place.Clock.Today);
        var entry = await WithAsync((_, by) => new Entry(met, EntryKind.Line, text, Source.Seen, null, Audience.MyTeam, by));
        await WithAsync((_, by) => Release.To(entry.Id, Family, child.Id, by));
        await using var door = holder.Door();
        await door.OpenAsync(Family);
        var born = BirthDate.On(door.Today.AddYears(-10), door.Today);
        (await door.OpenAsync(child.Id)).WasBorn(born);
        door.Add(new Deciding(child.Id, born, DecidingKind.SpokenFor, speaker.Id, "The school", [(entry.Id.Value, nameof(Entry))], "They asked for it.", door.By));
        await door.SaveAsync();
        return entry;
    }

    /// <summary>They met on this day.</summary>
    public Task<Encounter> MetAsync(DateOnly day) =>
        WithAsync((relationship, by) => Encounter.Record(relationship, EncounterKind.Visit, new(day, null, null), null, by));

    /// <summary>Every check-in of this relationship that its holder may read.</summary>
    public async Task<List<CheckIn>> CheckInsAsync(Someone? reader = null)
    {
        await using var door = (reader ?? holder).Door();
        await door.OpenAsync(Id);
        return [.. door.Of<CheckIn>().Where(c => c.RelationshipId == Id).OrderBy(c => c.WrittenAt)];
    }
}
