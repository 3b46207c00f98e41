using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;

namespace Alongside.Web.Features.CheckIns;

/// <summary>Whether it is time to ask somebody how we are doing, for a page on which their relationship stands open.</summary>
internal static class Asking
{
    private static readonly Query<Id<Relationship>, DateOnly, DateOnly?> Met = Query.Of((Record door, Id<Relationship> id, DateOnly today) => door.Of<Encounter>()
        .Where(e => e.RelationshipId == id && e.State == EncounterState.Happened && e.Day <= today).OrderByDescending(e => e.Day).Take(1).Select(e => (DateOnly?)e.Day));

    private static readonly Query<Id<Relationship>, int, DateOnly?> Asked = Query.Of((Record door, Id<Relationship> id) => door.Of<CheckIn>()
        .Where(c => c.RelationshipId == id && c.Side == Whose.Theirs).OrderByDescending(c => c.Day).Take(1).Select(c => (DateOnly?)c.Day));

    public static async Task<bool> IsDueAsync(Record record, Relationship relationship)
    {
        var today = record.Today;
        var met = (await record.AskAsync(Met, relationship.Id, today)).FirstOrDefault();
        var asked = (await record.AskAsync(Asked, relationship.Id)).FirstOrDefault();
        return WhenToAsk.IsDue(relationship.Rhythm, met, asked, today);
    }
}
