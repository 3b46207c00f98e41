using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Who led in the family that stands open, and which goodbyes were said together.</summary>
/// <param name="Leads">One lead worker after another, over every relationship of the family.</param>
/// <param name="Handovers">Every change of lead worker, the first one first.</param>
/// <param name="Ended">The last day of the last relationship; null while one goes on.</param>
internal sealed record FamilyLeads(LeadHistory Leads, IReadOnlyList<LeadHandover> Handovers, DateOnly? Ended)
{
    public static async Task<FamilyLeads> OfAsync(Record record) => await OfAsync(record, await record.Of<Relationship>().ToListAsync());

    /// <param name="record">The door; the family stands open.</param>
    /// <param name="relationships">All of the family's relationships.</param>
    public static async Task<FamilyLeads> OfAsync(Record record, IReadOnlyCollection<Relationship> relationships)
    {
        var leads = new LeadHistory(relationships.SelectMany(r => r.Holdings).Where(h => h.LedFrom is not null).Select(h => new Lead(h.WorkerId, h.LedFrom!.Value, h.LedUntil)));
        var together = await record.Of<Handover>().Where(h => h.JointVisitId != null && h.FromId != null)
            .Join(record.Of<Encounter>().Where(e => e.State == EncounterState.Happened), h => h.JointVisitId, e => e.Id, (h, e) => new { e.Day, From = h.FromId!.Value, To = h.ToId })
            .ToListAsync();
        return new(leads,
            leads.Handovers(together.Select(v => (v.Day, (IReadOnlyCollection<Id<Worker>>)[v.From, v.To]))),
            relationships.Any(r => r.IsLive) ? null : relationships.Max(r => r.EndedOn));
    }
}
