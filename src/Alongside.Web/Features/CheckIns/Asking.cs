using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>Whether it is time to ask somebody how we are doing, for a page on which their relationship stands open.</summary>
internal static class Asking
{
    public static async Task<bool> IsDueAsync(Record record, Relationship relationship)
    {
        var today = record.Today;
        var met = await record.Of<Encounter>().Where(e => e.RelationshipId == relationship.Id && e.State == EncounterState.Happened && e.Day <= today)
            .OrderByDescending(e => e.Day).Select(e => (DateOnly?)e.Day).FirstOrDefaultAsync();
        var asked = await record.Of<CheckIn>().Where(c => c.RelationshipId == relationship.Id && c.Side == Whose.Theirs)
            .OrderByDescending(c => c.Day).Select(c => (DateOnly?)c.Day).FirstOrDefaultAsync();
        return WhenToAsk.IsDue(relationship.Rhythm, met, asked, today);
    }
}
