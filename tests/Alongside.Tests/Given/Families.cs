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

    /// <summary>Somebody this worker met, by their whole name and perhaps the year they were born.</summary>
    public static async Task KnowsAsync(this Someone worker, string? given, string? family, string? year)
    {
        await using var door = worker.Door();
        var (by, person) = (door.By, new Person(PersonName.From(given, family), door.By));
        if (year is not null) person.WasBorn(BirthDate.From(null, null, year, "year", door.Today));
        var home = new Family(null, null, by);
        door.Begin(home);
        door.Begin(person);
        home.Join(person.Id, door.Today, by);
        door.Add(new Relationship(Side.Of(person.Id), home.Id, by.Who, by.Team, null, door.Today, by));
        await door.SaveAsync();
    }
}
