using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Ruptures;

/// <summary>One try at mending a rupture. Read by whoever reads the rupture.</summary>
public sealed class Repair : IOfFamily
{
    private Repair() { }

    internal Repair(Id<Rupture> rupture, Id<Family>? family, DateOnly day, string tried, string? apology, string? heard, string? theirView, RuptureState after, By by) =>
        (Id, RuptureId, FamilyId, Day, Tried, Apology, Heard, TheirView, After, AuthorId, WrittenAt) =
        (Id<Repair>.At(by.At), rupture, family, day, tried, apology, heard, theirView, after, by.Who, by.At);

    public Id<Repair> Id { get; private set; }
    public Id<Rupture> RuptureId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public DateOnly Day { get; private set; }
    public string Tried { get; private set; } = "";

    /// <summary>The apology, in own words.</summary>
    public string? Apology { get; private set; }

    public string? Heard { get; private set; }

    /// <summary>The person's own view afterwards.</summary>
    public string? TheirView { get; private set; }

    public RuptureState After { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
}
