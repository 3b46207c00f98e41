using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Who has been alongside this family, one after another, and how steady that was: in words only.</summary>
[Needs(May.OpenFamily)]
internal sealed class FamilyRelationshipsModel(Record record, Phrases t) : HousePage(record)
{
    public sealed record Line(Relationship Relationship, string With, IReadOnlyList<string> Holdings, IReadOnlyList<string> CalledOff);

    [FromRoute] public Id<Family> Id { get; set; }

    public string Names { get; private set; } = "";
    public IReadOnlyList<Line> Relationships { get; private set; } = [];
    public IReadOnlyList<string> Steady { get; private set; } = [];
    public string? Question { get; private set; }

    public bool MayWrite => Record.MayWrite;

    public static string At(Id<Family> family) => $"/families/{family}/relationships";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var family = await Record.OpenAsync(Id);
        var people = await Record.People().OrderBy(p => p.Id).ToListAsync();
        var here = family.Now.Where(m => !m.KeptOut).Select(m => m.PersonId).ToHashSet();
        Names = t.Family(family.Called, [.. people.Where(p => p.IsAlive && here.Contains(p.Id)).Select(p => p.Called)]);
        var relationships = await Record.Of<Relationship>().Include(r => r.CalledOff).OrderByDescending(r => r.EndedOn == null).ThenByDescending(r => r.StartedOn).ToListAsync();
        var since = Today.AddMonths(-ContinuityInWords<Id<Worker>>.Months);
        var year = await Record.Of<Encounter>().Where(e => e.State == EncounterState.Happened && e.Day > since && e.WorkerId != null)
            .Select(e => new { e.Day, WorkerId = e.WorkerId!.Value }).ToListAsync();
        var ids = relationships.SelectMany(r => r.Holdings).Select(h => h.WorkerId).Concat(relationships.SelectMany(r => r.CalledOff).SelectMany(s => new[] { s.WorkerId, s.Voided!.Who ?? s.WorkerId })).Concat(year.Select(m => m.WorkerId)).Distinct().ToArray();
        var workers = await Record.Workers().Where(w => ids.Contains(w.Id)).Select(w => new Colleague(w.Id, w.Name)).ToDictionaryAsync(w => w.Id);

        Relationships = [.. relationships.Select(r => new Line(r,
            people.FirstOrDefault(p => p.Id == r.One.Person)?.Called ?? Names,
            [.. r.Holdings.OrderBy(h => h.From).ThenBy(h => h.Id).Select(h => t["holding-line", ("worker", workers[h.WorkerId].Name), ("when", t.Between(h.From, h.Until, Today))]
                + (h.LedFrom is { } led ? " " + t["holding-led", ("when", t.Between(led, h.LedUntil, Today))] : ""))],
            [.. r.CalledOff.OrderBy(s => s.Id).Select(s => t["holding-called-off", ("worker", workers[s.WorkerId].Name), ("day", t.Day(s.From, Today)), ("who", workers[s.Voided!.Who ?? s.WorkerId].Name), ("on", t.Day(Clock.DayOf(s.Voided.At), Today)), ("why", s.Voided.Why)])]))];
        var met = Continuity.InWords(year.Select(m => (m.Day, m.WorkerId)), Today);
        Steady = [.. new[] { ThreadSaid.Continuity(t, met, workers.TryGetValue(met.MostOften, out var often) ? often.First : "") }
            .Concat(LeadsInWords(await FamilyLeads.OfAsync(Record, relationships))).OfType<string>()];
        Question = met.Workers >= Continuity.ManyWorkers ? t["question-many-workers", ("n", met.Workers), ("who", Names)] : null;
    }

    private IEnumerable<string?> LeadsInWords(FamilyLeads family)
    {
        var leads = family.Leads.LeadWorkersIn(ContinuityInWords<Id<Worker>>.Months, Today);
        yield return leads == 0 ? null : t["leads-this-year", ("n", leads)];
        var gap = family.Leads.GapDays(Today, family.Ended);
        yield return gap == 0 ? null : t["leads-gap", ("n", gap)];
        yield return family.Handovers.Count == 0 ? null : t["handovers-together", ("n", family.Handovers.Count), ("together", family.Handovers.Count(h => h.Together))];
    }
}
