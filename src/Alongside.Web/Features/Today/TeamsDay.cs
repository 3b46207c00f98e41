using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Today;

/// <summary>What waits in the teams a supervisor holds: put as questions, and never as a table of who is behind.</summary>
internal sealed record TeamsDay
{
    /// <summary>Lines of each kind at most; what is oldest comes first.</summary>
    public const int AtMost = 12;

    public static TeamsDay Empty { get; } = new();

    public IReadOnlyList<NotSafe> NotSafe { get; private init; } = [];

    /// <summary>What goes past the worker it is about, and whoever is not safe.</summary>
    public IReadOnlyList<Brought> Brought { get; private init; } = [];

    /// <summary>What has waited long; <see cref="Told.Words"/> is the worker who noticed it, and empty where they told it themselves.</summary>
    public IReadOnlyList<Told> ToMend { get; private init; } = [];

    /// <summary>Somebody opened up and nobody has come back yet; <see cref="Told.Words"/> is who said they would.</summary>
    public IReadOnlyList<Told> ComingBack { get; private init; } = [];

    /// <summary>Relationships that nobody holds just now.</summary>
    public IReadOnlyList<Told> HeldByNobody { get; private init; } = [];

    /// <summary>Nothing waits: a day for the people who hold families.</summary>
    public bool IsQuiet => NotSafe.Count + Brought.Count + ToMend.Count + ComingBack.Count + HeldByNobody.Count == 0;

    public IReadOnlyList<Id<Family>> Families { get; private init; } = [];

    public static async Task<TeamsDay> OfAsync(Record record)
    {
        var (today, longAgo) = (record.Today, record.Today.AddDays(-RepairTiming.OverdueAfterDays));
        // What only the worker it may be about has seen still waits here; and what may be about the reader waits for somebody else.
        var (me, threads) = (record.Caller.Worker, record.WithinReach());
        var notSafe = await record.Supervised<CheckIn>().Where(c => c.Safe <= LowSafety.AtMost && c.OtherLookedAt == null && c.AuthorId != me
                && !threads.Any(r => r.Id == c.RelationshipId && r.Holdings.Any(h => h.WorkerId == me && (h.Until == null || h.Until >= c.Day))))
            .OrderBy(c => c.WrittenAt).Take(AtMost)
            .Select(c => new NotSafe(c.Id, c.RelationshipId, "", c.Day)).ToListAsync();
        var mend = await (from rupture in record.Supervised<Rupture>().Where(r => r.State != RuptureState.Repaired && r.Day < longAgo).OrderBy(r => r.Day).Take(AtMost)
                          join worker in record.Workers() on rupture.AuthorId equals (Id<Worker>?)worker.Id into noticed
                          from worker in noticed.DefaultIfEmpty()
                          select new Told(rupture.Id.Value, rupture.RelationshipId, "", worker == null ? "" : worker.Name, rupture.Day)).ToListAsync();
        var comingBack = await record.Supervised<ComingBack>().Where(c => c.DoneOn == null && c.On < today).OrderBy(c => c.On).Take(AtMost)
            .Join(record.Workers(), c => c.WorkerId, w => w.Id, (c, w) => new Told(c.Id.Value, c.RelationshipId, "", w.Name, c.On)).ToListAsync();
        var nobody = await record.HeldByNobody().OrderBy(r => r.StartedOn).Take(AtMost).Select(r => new Told(r.Id.Value, r.Id, "", "", r.StartedOn)).ToListAsync();
        var brought = await record.Supervised<Ask>().Where(a => a.AnsweredAt == null && a.Kind != AskKind.MySide && a.Kind != AskKind.PutRight).OrderBy(a => a.WrittenAt).Take(AtMost)
            .Select(a => new Brought(a.Id.Value, a.RelationshipId, a.AuthorPersonId!.Value, a.Kind, a.Text, a.Quoted, a.WrittenAt)).ToListAsync();
        // What they told by name and past their worker; what the whole team may know is the worker's to mend.
        var told = await record.Supervised<Rupture>().Where(r => r.AuthorPersonId != null && r.Audience == Audience.OnlyMe && r.State == RuptureState.Open).OrderBy(r => r.WrittenAt).Take(AtMost)
            .Select(r => new Brought(r.Id.Value, r.RelationshipId, r.AuthorPersonId!.Value, null, r.What, null, r.WrittenAt) { IsRupture = true }).ToListAsync();
        brought.AddRange(told);
        var known = await WhoIsWho.InAsync(record, [.. notSafe.Select(n => n.Relationship), .. brought.Select(b => b.Relationship), .. mend.Select(m => m.Relationship), .. comingBack.Select(c => c.Relationship), .. nobody.Select(n => n.Relationship)]);
        return new()
        {
            NotSafe = [.. notSafe.Select(n => n with { Who = known.Of(n.Relationship) })],
            Brought = [.. brought.Select(b => b with { Who = known.Of(b.Person) })],
            ToMend = known.Named(mend.OrderBy(m => m.Day)),
            ComingBack = known.Named(comingBack.OrderBy(c => c.Day)),
            HeldByNobody = known.Named(nobody),
            Families = [.. known.Families],
        };
    }
}
