using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>
/// Relationships between colleagues, one of whom holds the other. They are in no family: its two sides alone reach one,
/// whatever else anybody is here for.
/// </summary>
public sealed partial class Record
{
    /// <summary>The relationships between colleagues that stand open in this request.</summary>
    private readonly HashSet<Id<Relationship>> between = [];

    /// <summary>A relationship between colleagues begins; whoever begins it is one of the two, or in the team whose circle it is or that works with another.</summary>
    /// <exception cref="NotReached">They are not.</exception>
    public void Begin(Relationship relationship)
    {
        var isTheirs = relationship.IsWithOthers ? caller.Viewer.Teams.Contains(relationship.TeamId!.Value)
            : relationship.One.Team is { } team ? caller.Viewer.Teams.Contains(team) : relationship.One.Worker == caller.Worker || relationship.HeldOn(Today) == caller.Worker;
        if (relationship.FamilyId is not null || !Permissions.Allows(caller.Role, relationship.IsWithOthers ? May.WorkWithOthers : May.BeHeld) || !isTheirs) throw new NotReached();
        between.Add(relationship.Id);
        db.Add(relationship);
    }

    /// <summary>
    /// Opens a relationship to write in it. A family's record may stand open to be read only; what is between colleagues or
    /// teams is all of theirs to write until it has ended, and stays as it was then.
    /// </summary>
    /// <exception cref="NotReached">It is not theirs, or only to read.</exception>
    public async Task<Relationship> OpenToWriteAsync(Id<Relationship> id)
    {
        var relationship = await OpenAsync(id);
        return MayWriteIn(relationship) ? relationship : throw new NotReached();
    }

    /// <summary>Opens a relationship with a family. What is between colleagues, or between teams, has pages of its own.</summary>
    /// <exception cref="NotReached">It is not theirs, or no family's.</exception>
    public async Task<Relationship> OpenOfFamilyAsync(Id<Relationship> id) => await OpenAsync(id) is { FamilyId: not null } relationship ? relationship : throw new NotReached();

    /// <summary>Whether something can be written in a relationship that stands open.</summary>
    public bool MayWriteIn(Relationship relationship) => MayWrite && (relationship.FamilyId is not null || relationship.IsLive);

    /// <summary>Relationships between colleagues in which the reader is held, or holds, today.</summary>
    public IQueryable<Relationship> MyHolding()
    {
        if (!Permissions.Allows(caller.Role, May.BeHeld)) return db.Set<Relationship>().Where(_ => false);
        var seen = HereAsWorker();
        return db.Set<Relationship>().AsNoTracking().Where(r => r.FamilyId == null && r.EndedOn == null && r.One.Kind == SideKind.Worker && (r.One.Who == seen.Id
            || db.Set<Holding>().Any(h => h.RelationshipId == r.Id && h.WorkerId == seen.Me && h.From <= seen.Today && (h.Until == null || h.Until >= seen.Today))));
    }

    /// <summary>Opens every relationship between colleagues in which the reader is one of the two today.</summary>
    public async Task<IReadOnlyList<Relationship>> OpenMyHoldingAsync()
    {
        var mine = await MyHolding().ToListAsync();
        if (mine.Count > 0) WriteDown(null, Why.OneOfTwo, null);
        foreach (var one in mine) between.Add(one.Id);
        return mine;
    }

    private async Task<bool> AdmitsBetweenAsync<T>(Id<T> id) where T : class, IThing<T>, IOfFamily
    {
        if (caller.Viewer.Worker is null) return false;
        if (typeof(T) == typeof(Relationship)) return await AdmitsBetweenAsync(new Id<Relationship>(id.Value));
        if (typeof(T).GetProperty(OfRelationship)?.PropertyType != typeof(Id<Relationship>)) return false;
        var relationship = await db.Set<T>().Where(x => x.Id == id && x.FamilyId == null).Select(x => (Id<Relationship>?)EF.Property<Id<Relationship>>(x, OfRelationship)).FirstOrDefaultAsync();
        return relationship is { } of && await AdmitsBetweenAsync(of);
    }

    private async Task<bool> AdmitsBetweenAsync(Id<Relationship> id)
    {
        if (between.Contains(id)) return true;
        var seen = HereAsWorker();
        // After its end it is read by those two who were the last in it.
        var isOneOfTwo = await db.Set<Relationship>().AnyAsync(r => r.Id == id && r.FamilyId == null && r.One.Kind == SideKind.Worker && (r.One.Who == seen.Id
            || db.Set<Holding>().Any(h => h.RelationshipId == id && h.WorkerId == seen.Me && h.From <= seen.Today && (h.Until == null || h.Until >= seen.Today || h.Until == r.EndedOn))));
        var ofTheirTeams = isOneOfTwo || caller.Viewer.Teams.Count == 0 ? null
            : await db.Set<Relationship>().Where(r => r.Id == id).Where(OfTheirTeams()).Select(r => new { IsCircle = r.TeamId == null }).FirstOrDefaultAsync();
        var ruling = Decision.Decide(caller.Viewer, Act.Open, new() { OneOfTwo = isOneOfTwo, InTheCircle = ofTheirTeams is { IsCircle: true }, BetweenTeams = ofTheirTeams is { IsCircle: false } }, Asked);
        if (!ruling.Allowed) return false;
        between.Add(id);
        WriteDown(null, ruling.Why, null);
        return true;
    }

    /// <summary>Rows of the families and of the relationships between colleagues that stand open.</summary>
    private Expression<Func<T, bool>> OfWhatIsOpen<T>() where T : class, IOfFamily
    {
        var ofThese = Expressions.OfRelationships<T>(between);
        if (opened.Count == 0 && ofThese is not null) return ofThese;
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        Expression<Func<T, bool>> ofFamilies = x => x.FamilyId != null && families.Contains(x.FamilyId);
        return ofThese is null ? ofFamilies : Expressions.Or(ofFamilies, ofThese);
    }

    private Why WhyOpenBetween(EntityEntry entry) => (RelationshipOf(entry) is { } id && between.Contains(id)) || IsInTheirCircle(entry) ? Why.OneOfTwo : Why.None;

    private Id<Relationship>? RelationshipOf(EntityEntry entry) => entry.Entity switch
    {
        Relationship relationship => relationship.Id,
        Repair repair => db.ChangeTracker.Entries<Rupture>().FirstOrDefault(r => r.Entity.Id == repair.RuptureId)?.Entity.RelationshipId,
        Attendance attendance => db.ChangeTracker.Entries<Encounter>().FirstOrDefault(e => e.Entity.Id == attendance.EncounterId)?.Entity.RelationshipId,
        _ => entry.Metadata.FindProperty(OfRelationship) is not null ? entry.Property(OfRelationship).CurrentValue as Id<Relationship>? : null,
    };

    /// <summary>What to call the other of the two, the team whose circle it is, or whom a team works with.</summary>
    private async Task<string> OtherNameAsync(Relationship relationship)
    {
        if (relationship.IsWithOthers) return (await NamesOfSidesAsync([relationship]))[relationship.Id].Other;
        if (relationship.One.Team is { } team) return await Teams().Where(t => t.Id == team).Select(t => t.Name).SingleAsync();
        var other = relationship.One.Worker == caller.Viewer.Worker ? relationship.Holdings.MaxBy(h => (h.From, h.Id))?.WorkerId : relationship.One.Worker;
        return other is { } known ? (await NamesOfAsync([known]))[known].Split(' ', 2)[0] : "";
    }
}
