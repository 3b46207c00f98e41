using Alongside.Domain.People;

namespace Alongside.Domain.Encounters;

/// <summary>One person at one encounter; a child is also seen or not, and spoken with alone or not.</summary>
public sealed class Attendance : IOfFamily
{
    private Attendance() { }

    internal Attendance(Id<Encounter> encounter, Id<Family>? family, Id<Person>? person, string? name, Presence presence, DateTimeOffset at) =>
        (Id, EncounterId, FamilyId, PersonId, Name, Presence) = (Id<Attendance>.At(at), encounter, family, person, name, presence);

    public Id<Attendance> Id { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Person>? PersonId { get; private set; }

    /// <summary>Somebody who is not a person of this record: "the man from housing".</summary>
    public string? Name { get; private set; }

    public Presence Presence { get; private set; }

    /// <summary>A child was seen; null where nobody noted it. Missing is not "no".</summary>
    public bool? Seen { get; private set; }

    /// <summary>A child was spoken with alone; null where nobody noted it.</summary>
    public bool? SpokenWithAlone { get; private set; }

    public void Was(Presence presence) => Presence = presence;

    public void ChildWas(bool? seen, bool? spokenWithAlone) => (Seen, SpokenWithAlone) = (seen, spokenWithAlone);
}
