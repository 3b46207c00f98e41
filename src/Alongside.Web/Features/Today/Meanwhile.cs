using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Today;

/// <summary>What whoever takes over comes to do: the meetings that are planned and the promises that are open.</summary>
internal static class Meanwhile
{
    /// <param name="record">The door; the families are still to be shown.</param>
    /// <param name="of">The relationships.</param>
    /// <param name="last">The last day that is looked at.</param>
    /// <returns>For each relationship the day, and what was promised for it; null for a meeting.</returns>
    public static async Task<ILookup<Id<Relationship>, (DateOnly Day, string? Said)>> OfAsync(Record record, IReadOnlyCollection<Id<Relationship>> of, DateOnly last)
    {
        var today = record.Today;
        var planned = await record.Across<Encounter>().Where(e => of.Contains(e.RelationshipId) && e.State == EncounterState.Planned && e.Day >= today && e.Day <= last).Select(e => new { e.RelationshipId, e.Day }).ToListAsync();
        var promised = await record.Across<Promise>().Where(p => of.Contains(p.RelationshipId) && p.KeptOn == null && p.ExplainedOn == null && p.ByDay <= last).Select(p => new { p.RelationshipId, p.ByDay, p.Text }).ToListAsync();
        return planned.Select(e => (e.RelationshipId, e.Day, Said: (string?)null)).Concat(promised.Select(p => (p.RelationshipId, Day: p.ByDay, Said: (string?)p.Text)))
            .OrderBy(m => m.Day).ToLookup(m => m.RelationshipId, m => (m.Day, m.Said));
    }
}
