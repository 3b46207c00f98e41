using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// How teams work with other teams and with other agencies. Whoever works in one of the two teams, or supervises it, reaches
/// it; no family is in it, and nobody comes to a family by it.
/// </summary>
public sealed partial class Record
{
    /// <summary>Opens how the reader's own teams work with others today.</summary>
    public async Task<IReadOnlyList<Relationship>> OpenWithOthersAsync()
    {
        if (!Permissions.Allows(caller.Role, May.WorkWithOthers)) throw new NotReached();
        var mine = await db.Set<Relationship>().AsNoTracking().Where(r => r.EndedOn == null && r.TeamId != null).Where(OfTheirTeams()).ToListAsync();
        if (mine.Count > 0) WriteDown(null, Why.OneOfTwo, null);
        foreach (var one in mine) between.Add(one.Id);
        return mine;
    }

    /// <summary>On which side the reader stands: of two teams of theirs, the one that they work in, and then the one that holds it.</summary>
    public Whose SideIn(Relationship with)
    {
        var viewer = caller.Viewer;
        return with.One.Team is not { } other || viewer.WorksIn.Contains(with.TeamId!.Value) ? Whose.Ours
            : viewer.WorksIn.Contains(other) || !viewer.Supervises.Contains(with.TeamId.Value) ? Whose.Theirs : Whose.Ours;
    }

    /// <summary>What both sides are called: first the reader's own, then the other.</summary>
    /// <param name="with">Relationships that stand open.</param>
    public async Task<IReadOnlyDictionary<Id<Relationship>, (string Own, string Other)>> NamesOfSidesAsync(IReadOnlyCollection<Relationship> with)
    {
        var teams = with.SelectMany(r => new[] { r.TeamId, r.One.Team }).OfType<Id<Team>>().Distinct().ToArray();
        var names = await Teams().Where(t => teams.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name);
        var ids = with.Where(r => r.One.Kind == SideKind.Agency).Select(r => r.Id).ToArray();
        var agencies = ids.Length == 0 ? new Dictionary<Id<Relationship>, string?>() : await db.Set<NamedContact>().Where(c => ids.Contains(c.RelationshipId)).ToDictionaryAsync(c => c.RelationshipId, c => c.Agency);
        return with.ToDictionary(r => r.Id, r =>
        {
            var (ours, theirs) = (names[r.TeamId!.Value], r.One.Team is { } team ? names[team] : agencies.GetValueOrDefault(r.Id) ?? "");
            return SideIn(r) == Whose.Ours ? (ours, theirs) : (theirs, ours);
        });
    }

    /// <summary>Whom the reader's own teams ring at an agency that something else names; null where nobody keeps that, and for whoever is in no team.</summary>
    /// <param name="agency">As it was written down there.</param>
    public async Task<NamedContact?> WhomToRingAtAsync(string? agency)
    {
        if (agency is null || caller.Viewer.Teams.Count == 0 || !Permissions.Allows(caller.Role, May.WorkWithOthers)) return null;
        var kept = await db.Set<Relationship>().IgnoreAutoIncludes().Where(r => r.EndedOn == null && r.One.Kind == SideKind.Agency).Where(OfTheirTeams())
            .Join(db.Set<NamedContact>().AsNoTracking(), r => r.Id, c => c.RelationshipId, (_, c) => c).Where(c => c.Who != null || c.Reach != null).OrderBy(c => c.Id).ToListAsync();
        var found = kept.Find(c => c.IsOf(agency));
        if (found is not null) WriteDown(null, Why.OneOfTwo, null);
        return found;
    }

    /// <summary>What belongs to the reader's teams and to no family: their circles, and how they work with others.</summary>
    private Expression<Func<Relationship, bool>> OfTheirTeams()
    {
        var (sides, ours) = (caller.Viewer.Teams.Select(t => t.Value).ToArray(), caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray());
        return r => r.FamilyId == null && ((r.One.Kind == SideKind.Team && sides.Contains(r.One.Who))
            || ((r.One.Kind == SideKind.Team || r.One.Kind == SideKind.Agency) && r.TeamId != null && ours.Contains(r.TeamId)));
    }
}
