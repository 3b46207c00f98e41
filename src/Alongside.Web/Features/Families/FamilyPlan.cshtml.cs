using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>
/// One family, one plan: what is wanted, and who does what next, over every relationship that goes on. Nothing is kept
/// here; each line stands where two people agreed it. What somebody wrote for themselves alone is not on it.
/// </summary>
[Needs(May.OpenFamily)]
internal sealed class FamilyPlanModel(Record record, Phrases t) : HousePage(record)
{
    /// <summary>What two sides want and do together.</summary>
    /// <param name="Id">Their relationship.</param>
    /// <param name="Sides">Both by name.</param>
    /// <param name="Them">The side that is helped.</param>
    /// <param name="Aims">What both want.</param>
    /// <param name="Doing">Whose it is, what it is, and by when where somebody said so.</param>
    public sealed record Part(Id<Relationship> Id, string Sides, string Them, IReadOnlyList<Aim> Aims, IReadOnlyList<(string Whose, string What, DateOnly? By)> Doing)
    {
        public bool IsEmpty => Aims.Count + Doing.Count == 0;
    }

    [FromRoute] public Id<Family> Id { get; set; }

    public string Names { get; private set; } = "";

    /// <summary>Whoever coordinates; null where nobody does.</summary>
    public string? Lead { get; private set; }

    /// <summary>The lead worker's first, then the longest.</summary>
    public IReadOnlyList<Part> Parts { get; private set; } = [];

    public bool MayWrite => Record.MayWrite;

    public static string At(Id<Family> family) => $"/families/{family}/plan";

    public async Task OnGetAsync()
    {
        var family = await Record.OpenAsync(Id);
        var people = await Record.People().OrderBy(p => p.Id).ToListAsync();
        var here = family.Now.Where(m => !m.KeptOut).Select(m => m.PersonId).ToHashSet();
        Names = t.Family(family.Called, [.. people.Where(p => p.IsAlive && here.Contains(p.Id)).Select(p => p.Called)]);
        var live = await Record.Of<Relationship>().Where(r => r.EndedOn == null).OrderByDescending(r => r.Leads).ThenBy(r => r.StartedOn).ThenBy(r => r.Id).ToListAsync();
        var aims = await Record.Of<Aim>().Where(a => a.ReachedOn == null && a.LaidDownOn == null && a.Audience != Audience.OnlyMe).OrderBy(a => a.Id).ToListAsync();
        var steps = await Record.Of<Step>().Where(s => s.State == StepState.Open && s.Audience != Audience.OnlyMe).OrderBy(s => s.Id).ToListAsync();
        var promises = await Record.Of<Promise>().Where(p => p.KeptOn == null && p.ExplainedOn == null && p.Audience != Audience.OnlyMe).OrderBy(p => p.ByDay).ThenBy(p => p.Id).ToListAsync();
        var names = await Record.NamesOfAsync(live.Select(r => r.HeldOn(Today)).OfType<Id<Worker>>().Concat(promises.Select(p => p.WorkerId)));
        string? HolderOf(Relationship relationship) => relationship.HeldOn(Today) is { } held ? names[held] : null;
        Lead = live.Find(r => r.Leads) is { } leads ? HolderOf(leads) : null;
        Parts = [.. live.Select(r =>
        {
            var them = people.Find(p => p.Id == r.One.Person)?.Called ?? Names;
            // What the worker does is said by name: on one page “the worker” might be any of them.
            string Whose(Step step) => step.Owner == StepOwner.Me && HolderOf(r) is { } holder ? holder : StepWords.Owner(t, step, them);
            return new Part(r.Id, HolderOf(r) is { } with ? t["family-plan-sides", ("worker", with), ("who", them)] : them, them, [.. aims.Where(a => a.RelationshipId == r.Id)],
            [
                .. steps.Where(s => s.RelationshipId == r.Id).Select(s => (Whose(s), s.How is { } how ? $"{s.Text} {how}" : s.Text, (DateOnly?)null)),
                .. promises.Where(p => p.RelationshipId == r.Id).Select(p => (names[p.WorkerId], p.Text, (DateOnly?)p.ByDay)),
            ]);
        })];
    }
}
