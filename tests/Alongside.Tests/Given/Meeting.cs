using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>Families that somebody has met, made through the door as the pages make them.</summary>
internal static class Meeting
{
    /// <summary>A first hello: a family of one, and a relationship that <paramref name="someone"/> holds.</summary>
    public static async Task<(Id<Family> Family, Id<Person> Person)> MeetsSomebodyAsync(this Someone someone, string given, string? surname = null, BirthDate? born = null, string? home = null)
    {
        await using var door = someone.Door();
        var person = new Person(PersonName.From(given, surname), door.By);
        person.WasBorn(born);
        var family = new Family(null, home, door.By);
        door.Begin(family);
        door.Begin(person);
        family.Join(person.Id, door.Today, door.By);
        door.Add(new Relationship(Side.Of(person.Id), family.Id, someone.Worker.Id, door.By.Team, null, door.Today, door.By));
        await door.SaveAsync();
        return (family.Id, person.Id);
    }

    /// <summary>One more person in a family that <paramref name="someone"/> reaches.</summary>
    public static async Task<Id<Person>> AddsAsync(this Someone someone, Id<Family> to, string given, string? surname = null, BirthDate? born = null)
    {
        await using var door = someone.Door();
        var family = await door.OpenAsync(to);
        var person = new Person(PersonName.From(given, surname), door.By);
        person.WasBorn(born);
        door.Begin(person);
        family.Join(person.Id, door.Today, door.By);
        await door.SaveAsync();
        return person.Id;
    }
}
