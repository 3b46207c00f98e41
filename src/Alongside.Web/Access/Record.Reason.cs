using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Opening one family out of reach: a typed reason, four hours, to be read only, and looked at by others.</summary>
public sealed partial class Record
{
    /// <summary>
    /// A service lead says why they need to open one family; it stands for <see cref="TypedReason.Hours"/> hours. The
    /// opening that follows is written down like any other, with this as its why.
    /// </summary>
    /// <exception cref="Refused">The reason says too little.</exception>
    /// <exception cref="NotReached">There is no such family, or it is restricted: the two are one answer.</exception>
    public async Task GiveReasonAsync(Id<Family> family, string field, string? text)
    {
        if (!Permissions.Allows(caller.Role, May.OpenWithReason)) throw new NotReached();
        var reason = TypedReason.From(field, text);
        await InsistOnFewTriesAsync();
        var opens = await MayReachRestrictedAsync(family) && await PastTheWallAsync("reason", () => db.Set<Family>().AnyAsync(f => f.Id == family));
        await KeepReasonAsync(opens ? family : null, reason);
        if (!opens) throw Refuses(family, null);
    }

    /// <summary>
    /// Somebody who helps, or answers for those who do, opens one family that is not theirs, named by the whole name and
    /// the birthday of somebody in it. Whatever does not open anything has one answer: nobody by that name, several of
    /// them, no birthday known here, a restricted record. Tries are kept and told like openings.
    /// </summary>
    /// <returns>The family that now stands open to them.</returns>
    /// <exception cref="Refused">Too little was said, too many tries, or nothing was opened.</exception>
    public async Task<Id<Family>> OpenInNeedAsync(string? name, DateOnly born, Words reason)
    {
        if (!Permissions.Allows(caller.Role, May.OpenInNeed)) throw new NotReached();
        await InsistOnFewTriesAsync();
        var named = await NamedExactlyAsync(name, born);
        Id<Family>? family = named.Count == 1 ? named[0] : null;
        if (family is { } mine && await AdmitsAsync(mine)) return mine;
        if (family is { } one && !await MayReachRestrictedAsync(one)) family = null;
        await KeepReasonAsync(family, reason);
        if (family is { } opened) return opened;
        WriteDown(named.Count == 1 ? named[0] : null, Why.None, null);
        throw new Refused("", "reason-nobody");
    }

    private async Task KeepReasonAsync(Id<Family>? family, Words reason)
    {
        db.Add(new Reason { Id = Guid.CreateVersion7(Now), WorkerId = caller.Worker, FamilyId = family, At = Now, Until = family is null ? Now : Now.AddHours(TypedReason.Hours), Words = reason.Text });
        await SaveAsync();
    }

    /// <summary>Whoever keeps trying is not in a hurry for one family.</summary>
    private async Task InsistOnFewTriesAsync()
    {
        var since = Now.AddDays(-1);
        if (await db.Set<Reason>().CountAsync(r => r.WorkerId == caller.Worker && r.FamilyId == null && r.At > since) >= TypedReason.MostTries)
            throw new Refused("", "reason-too-many");
    }

    /// <summary>The families of whoever has this whole name and was born that day. Somebody in several: the one that is helped now.</summary>
    private async Task<List<Id<Family>>> NamedExactlyAsync(string? name, DateOnly born)
    {
        var asked = NameKeys.Ask(name);
        if (asked.Count < 2) throw new Refused("Name", "reason-whole-name");
        var members = db.Set<Member>().AsNoTracking().Where(m => m.Until == null);
        foreach (var keys in asked.Select(word => db.Set<NameKeyRow>().Where(WholeKeysOf(word))).ToList()) members = members.Where(m => keys.Any(k => k.PersonId == m.PersonId));
        var rows = await PastTheWallAsync("reason", () => members
            .Join(db.Set<Person>().Where(p => p.Born != null && p.Born.Earliest == born && p.Born.Precision == DatePrecision.Exact), m => m.PersonId, p => p.Id, (m, p) => new
            {
                Family = m.FamilyId!.Value,
                Person = p.Id,
                Names = p.Names.ToList(),
                Helped = db.Set<Relationship>().Any(r => r.FamilyId == m.FamilyId && r.EndedOn == null),
            }).ToListAsync());
        var exactly = rows.Where(r => r.Names.Exists(n => NameKeys.Score(name, n.Name.Given, n.Name.Family, n.Name.KnownAs) >= 1)).ToList();
        if (exactly.Select(r => r.Person).Distinct().Count() > 1) return [];
        var families = exactly.Where(r => r.Helped).Select(r => r.Family).Distinct().ToList();
        return families.Count > 0 ? families : [.. exactly.Select(r => r.Family).Distinct()];
    }
}
