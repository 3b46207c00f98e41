using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>A family of one with a whole name, a birthday and a street, and the relationship that helps them.</summary>
internal sealed record Named(Id<Family> Family, Id<Person> Person, Id<Relationship> Relationship)
{
    public static readonly DateOnly Birthday = new(1994, 5, 3);

    public static async Task<Named> MetByAsync(Someone worker, string given, string surname, string home = "Larch Court", DateOnly? born = null)
    {
        await using var door = worker.Door();
        var (by, person) = (door.By, new Person(PersonName.From(given, surname), door.By));
        person.WasBorn(BirthDate.On(born ?? Birthday, door.Today));
        var family = new Family(null, home, by);
        door.Begin(family);
        door.Begin(person);
        family.Join(person.Id, door.Today, by);
        var relationship = new Relationship(Side.Of(person.Id), family.Id, by.Who, by.Team, null, door.Today, by);
        door.Add(relationship);
        await door.SaveAsync();
        return new(family.Id, person.Id, relationship.Id);
    }
}
