using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>How somebody's team works with others.</summary>
internal static class WithOthers
{
    /// <summary>With a school, where one person is named.</summary>
    public static async Task<Id<Relationship>> SchoolAsync(Someone ours, string called = "Northgate School", string who = "Ife Amadi", string? purpose = null)
    {
        await using var door = ours.Door();
        var with = new Relationship(Side.AnAgency(door.By.At), null, ours.Worker.Id, ours.Team!.Id, purpose, door.Today, door.By);
        var there = new NamedContact(with, called, door.By);
        there.IsAt(called, who, "head of year", "01632 960 171, after three");
        door.Begin(with);
        door.Add(there);
        await door.SaveAsync();
        return with.Id;
    }

    /// <summary>With another team of the house, where nobody is named yet.</summary>
    public static async Task<Id<Relationship>> TeamAsync(Someone ours, Team other, string? purpose = null)
    {
        await using var door = ours.Door();
        var with = new Relationship(Side.Of(other.Id), null, ours.Worker.Id, ours.Team!.Id, purpose, door.Today, door.By);
        door.Begin(with);
        door.Add(new NamedContact(with, null, door.By));
        await door.SaveAsync();
        return with.Id;
    }
}
