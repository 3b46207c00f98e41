using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Access;

/// <summary>What decides whether it is time to ask how we are doing.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Rhythm">What the person chose.</param>
/// <param name="Met">The newest day they met.</param>
/// <param name="Asked">The newest day they answered or said "not now".</param>
public sealed record LastAsked(Id<Relationship> Relationship, Rhythm Rhythm, DateOnly? Met, DateOnly? Asked)
{
    public bool IsDue(DateOnly today) => WhenToAsk.IsDue(Rhythm, Met, Asked, today);
}
