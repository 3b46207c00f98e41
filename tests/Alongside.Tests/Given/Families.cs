using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>Families that a test needs and does not tell about.</summary>
internal static class Families
{
    /// <summary>A family of one, met by this worker a while ago, with a live relationship.</summary>
    public static async Task<Id<Family>> MeetsAsync(this Someone worker, string name = "Lea")
    {
        await using var door = worker.Door();
        var (by, person) = (door.By, new Person(PersonName.From(name, null), door.By));
        var family = new Family(null, "Larch Court", by);
        door.Begin(family);
        door.Begin(person);
        family.Join(person.Id, door.Today, by);
        door.Add(new Relationship(Side.Of(person.Id), family.Id, by.Who, by.Team, null, door.Today, by));
        await door.SaveAsync();
        return family.Id;
    }
}
