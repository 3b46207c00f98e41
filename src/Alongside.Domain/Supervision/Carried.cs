using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Supervision;

/// <summary>
/// The way back from something on the agenda to where it comes from. It shows nothing of that: whoever may not read it
/// there reads only the line on the agenda.
/// </summary>
public sealed class Carried : IOfFamily
{
    private Carried() { }

    public Carried(AgendaItem item, CarriedFrom from, Guid thing, By by)
    {
        if (!Enum.IsDefined(from)) throw new Refused("From", "choose-one");
        (Id, ItemId, RelationshipId, FamilyId, From, ThingId) = (Id<Carried>.At(by.At), item.Id, item.RelationshipId, item.FamilyId, from, thing);
    }

    public Id<Carried> Id { get; private set; }
    public Id<AgendaItem> ItemId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public CarriedFrom From { get; private set; }

    /// <summary>The id of the encounter, the rupture, the line or the exercise.</summary>
    public Guid ThingId { get; private set; }
}
