using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Access;

/// <summary>Somebody in the family of a relationship, with one of their names: enough to say who, and no more.</summary>
public sealed record KnownPerson(
    Id<Relationship> Relationship, Id<Family> Family, string? FamilyCalled, SideKind OneKind, Guid OneWho,
    Id<Person> Id, string? Code, string? Given, string? Surname, string? KnownAs, DateTimeOffset? NameAt,
    DateOnly? BornEarliest, DatePrecision? BornPrecision, DateOnly? DiedOn)
{
    public BirthDate? Born => BornEarliest is { } earliest && BornPrecision is { } precision ? BirthDate.Kept(earliest, precision) : null;

    /// <summary>What to call them to their face.</summary>
    public string Called => KnownAs ?? Given ?? Surname ?? Code ?? "";
}
