using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// What became of something that was meant to help, for an evaluation: the whole service, and nobody in it. Records that are
/// restricted, and what somebody kept for themselves, are not counted.
/// </summary>
public sealed partial class Record
{
    /// <summary>What is compared with, the newest first.</summary>
    public IQueryable<TurningPoint> TurningPoints() =>
        Permissions.Allows(caller.Role, May.SeeHowHeld) ? db.Set<TurningPoint>().Where(p => p.LaidDownOn == null).OrderByDescending(p => p.Day).ThenByDescending(p => p.Id) : throw new NotReached();

    /// <summary>Every outcome, before and since.</summary>
    public async Task<IReadOnlyList<(Outcome Outcome, Share Before, Share Since)>> CompareAsync(BeforeAndSince times)
    {
        if (!Permissions.Allows(caller.Role, May.SeeHowHeld)) throw new NotReached();
        var (before, since) = (await OutcomesAsync(times.BeforeFrom, times.BeforeUntil), await OutcomesAsync(times.SinceFrom, times.SinceUntil));
        return [.. Enum.GetValues<Outcome>().Select(o => (o, before[o], since[o]))];
    }

    private async Task<Dictionary<Outcome, Share>> OutcomesAsync(DateOnly from, DateOnly until)
    {
        var people = await HeldOnAsync(until);
        var said = people.Where(p => p.Feels != HowItIs.NotAsked).ToList();
        var closed = db.Set<Restriction>().Where(r => r.EndedAt == null).Select(r => r.FamilyId);
        var workers = await PastTheWallAsync("count", () => db.Set<Relationship>().IgnoreAutoIncludes().Where(r => r.FamilyId != null && !closed.Contains(r.FamilyId) && r.StartedOn <= from && (r.EndedOn == null || r.EndedOn > until))
            .Select(r => new { r.FamilyId, Number = db.Set<Holding>().Where(h => h.RelationshipId == r.Id && h.From <= until && (h.Until == null || h.Until >= from)).Select(h => h.WorkerId).Distinct().Count() }).ToListAsync());
        var open = await PastTheWallAsync("count", () => db.Set<Rupture>().IgnoreAutoIncludes().Where(r => r.FamilyId != null && !closed.Contains(r.FamilyId) && r.Audience == Audience.MyTeam && r.Voided == null && r.Day >= from && r.Day <= until)
            .GroupBy(r => r.FamilyId).Select(g => g.Count(r => r.RepairedOn == null || r.RepairedOn > until)).ToListAsync());
        var heights = await PastTheWallAsync("count", () => db.Set<CheckIn>().Where(c => c.FamilyId != null && !closed.Contains(c.FamilyId) && c.Side == Whose.Theirs && !c.NotNow && c.Height != null && c.Audience == Audience.MyTeam && c.Voided == null && c.Day >= from && c.Day <= until)
            .GroupBy(c => c.FamilyId).Select(g => g.Average(c => c.Height)).ToListAsync());
        var alongside = workers.GroupBy(w => w.FamilyId).ToList();
        return new()
        {
            [Outcome.Held] = new(people.Count(p => p.How == HowHeld.Well), people.Count),
            [Outcome.FeelsGood] = new(said.Count(p => p.Feels is HowItIs.Good or HowItIs.VeryGood), said.Count),
            [Outcome.SameWorker] = new(alongside.Count(g => g.All(w => w.Number == 1)), alongside.Count),
            [Outcome.Mended] = new(open.Count(left => left == 0), open.Count),
            [Outcome.FamiliesSayGood] = new(heights.Count(h => h >= ThreadSentence.GoodFrom), heights.Count),
        };
    }
}
