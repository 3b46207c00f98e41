using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Together;

/// <summary>Somebody's place in one circle.</summary>
public sealed class Seat : IOfFamily
{
    private Seat() { }

    internal Seat(Circle circle, Id<Worker> worker, bool guest, int place, By by) =>
        (Id, CircleId, EncounterId, RelationshipId, WorkerId, Guest, Place, Here) = (Id<Seat>.At(by.At), circle.Id, circle.EncounterId, circle.RelationshipId, worker, guest, place, true);

    public Id<Seat> Id { get; private set; }
    public Id<Circle> CircleId { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }

    /// <summary>Comes from outside of the team, on this day alone, and sees only what is brought to this circle.</summary>
    public bool Guest { get; private set; }

    /// <summary>Where in the round; smaller comes first.</summary>
    public int Place { get; private set; }

    public bool Here { get; private set; }

    internal void Is(bool here) => Here = here;
}
