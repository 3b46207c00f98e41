using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Looks whether something is the reader's to take to supervision.</summary>
    /// <exception cref="NotReached">There is no such thing, or they may not read it.</exception>
    public async Task<DateOnly> OpenToCarryAsync(CarriedFrom from, Guid thing) => from switch
    {
        CarriedFrom.Encounter => (await OpenAsync(new Id<Encounter>(thing))).Day,
        CarriedFrom.Rupture => (await OpenAsync(new Id<Rupture>(thing))).Day,
        CarriedFrom.Journal => (await OpenOwnAsync(new Id<JournalLine>(thing))).Day,
        CarriedFrom.Exercise => (await OpenOwnAsync(new Id<ExerciseRun>(thing))).Day,
        CarriedFrom.HowItGoes => await OpenAsync(new Id<Relationship>(thing)) is { FamilyId: not null } ? Today : throw new NotReached(),
        CarriedFrom.Fullness => (await OpenOwnAsync(new Id<Fullness>(thing))).Day,
        _ => throw new NotReached(),
    };

    /// <summary>Of what was carried in, what the reader may read where it comes from.</summary>
    public async Task<HashSet<Guid>> MayFollowAsync(IReadOnlyList<Carried> carried)
    {
        var may = new HashSet<Guid>();
        may.UnionWith(await InReachAsync<Encounter>([.. Of(CarriedFrom.Encounter).Select(x => new Id<Encounter>(x))]));
        may.UnionWith(await InReachAsync<Rupture>([.. Of(CarriedFrom.Rupture).Select(x => new Id<Rupture>(x))]));
        may.UnionWith(await InReachAsync<Relationship>([.. Of(CarriedFrom.HowItGoes).Select(x => new Id<Relationship>(x))]));
        var lines = Of(CarriedFrom.Journal).Select(x => new Id<JournalLine>(x)).ToArray();
        if (lines.Length > 0) may.UnionWith((await Own<JournalLine>().Where(l => lines.Contains(l.Id)).Select(l => l.Id).ToListAsync()).Select(l => l.Value));
        var runs = Of(CarriedFrom.Exercise).Select(x => new Id<ExerciseRun>(x)).ToArray();
        if (runs.Length > 0) may.UnionWith((await Own<ExerciseRun>().Concat(ShownToMe<ExerciseRun>()).Where(r => runs.Contains(r.Id)).Select(r => r.Id).ToListAsync()).Select(r => r.Value));
        return may;

        IEnumerable<Guid> Of(CarriedFrom from) => carried.Where(c => c.From == from).Select(c => c.ThingId);
    }

    private async Task<IEnumerable<Guid>> InReachAsync<T>(Id<T>[] ids) where T : class, IThing<T>, IOfFamily
    {
        if (ids.Length == 0) return [];
        var rows = await InUse(Readable(db.Set<T>().AsNoTracking().IgnoreAutoIncludes().Where(x => ids.Contains(x.Id)).Where(WithinReach<T>()))).Select(x => new { x.Id, x.FamilyId }).ToListAsync();
        Showed(rows.Select(r => r.FamilyId!.Value));
        return rows.Select(r => r.Id.Value);
    }
}
