using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>What the service sees of how everybody is held: many at once, and never somebody.</summary>
public sealed partial class Record
{
    /// <summary>How everybody was held on the last day of the month before this one.</summary>
    public async Task<HeldPicture> HowEverybodyIsHeldAsync()
    {
        if (!Permissions.Allows(caller.Role, May.SeeHowHeld)) throw new NotReached();
        return new(await HeldOnAsync(HeldPicture.AsOf(Today)));
    }

    /// <summary>How everybody was held on a day, by the policy as it is now.</summary>
    private async Task<IReadOnlyList<HeldOne>> HeldOnAsync(DateOnly until)
    {
        var policy = await HowOftenHeldAsync();
        var people = await db.Set<Worker>().AsNoTracking().Where(w => w.JoinedOn <= until && (w.LeftOn == null || w.LeftOn > until) && (w.Role == Role.Worker || w.Role == Role.Supervisor || w.Role == Role.ServiceLead))
            .Select(w => new { w.Id, w.Role, Since = w.QualifiedOn ?? w.JoinedOn }).ToListAsync();
        var teams = (await db.Set<Membership>().AsNoTracking().LivingOn(until).Select(m => new { m.WorkerId, m.TeamId }).ToListAsync()).ToLookup(m => m.WorkerId, m => m.TeamId);
        var held = await PastTheWallAsync("count", () => (from r in db.Set<Relationship>().IgnoreAutoIncludes()
                                                          where r.FamilyId == null && r.One.Kind == SideKind.Worker && r.StartedOn <= until
                                                          join h in db.Set<Holding>() on r.Id equals h.RelationshipId
                                                          join w in db.Set<Worker>() on h.WorkerId equals w.Id
                                                          select new { r.Id, r.One.Who, r.StartedOn, w.Role, Lives = (r.EndedOn == null || r.EndedOn > until) && h.From <= until && (h.Until == null || h.Until >= until) && (w.LeftOn == null || w.LeftOn > until) }).ToListAsync());
        var met = (await PastTheWallAsync("count", () => db.Set<Encounter>().Where(e => e.FamilyId == null && e.Kind == EncounterKind.Supervision && e.State == EncounterState.Happened && e.Voided == null && e.Day <= until).Select(e => new { e.RelationshipId, e.Day }).ToListAsync()))
            .ToLookup(e => e.RelationshipId, e => e.Day);
        var said = (await PastTheWallAsync("count", () => db.Set<CheckIn>().Where(c => c.FamilyId == null && c.Side == Whose.Theirs && !c.NotNow && c.Voided == null && c.Day <= until).OrderBy(c => c.WrittenAt).Select(c => new { c.RelationshipId, c.Height }).ToListAsync()))
            .ToLookup(c => c.RelationshipId, c => c.Height);
        return [.. people.Select(p =>
        {
            var theirs = held.Where(h => h.Who == p.Id.Value).ToList();
            var days = theirs.SelectMany(h => met[h.Id]).Distinct().OrderDescending().Take(2).ToList();
            var now = theirs.Where(h => h.Lives).OrderByDescending(h => met[h.Id].Select(d => (DateOnly?)d).Max() ?? h.StartedOn).FirstOrDefault();
            var last = now is null ? null : met[now.Id].Select(d => (DateOnly?)d).Max();
            return new HeldOne(teams[p.Id].Select(t => (Id<Team>?)t).FirstOrDefault(),
                BeingHeld.Judge(now is not null, now?.StartedOn ?? until, last, policy.First(o => o.Role == p.Role).DaysFor(p.Since, until), until),
                now?.Role, now is null ? HowItIs.NotAsked : HeightInWords.Say(said[now.Id].LastOrDefault()), days.Count < 2 ? null : days[0].DayNumber - days[1].DayNumber);
        })];
    }

    /// <summary>
    /// Keeps an answer about working here that has no name to it: no history row, no form, nothing that says whose it was.
    /// That the reader answered this month is kept beside it, and nothing leads from the one to the other; nor to what
    /// they wrote, if they wrote anything.
    /// </summary>
    /// <exception cref="Refused">The reader has answered this month.</exception>
    public async Task KeepPulseAsync(PulseAnswer answer, PulseWords? words = null)
    {
        if (!Permissions.Allows(caller.Role, May.BeHeld)) throw new NotReached();
        if (await MyPulse().SingleOrDefaultAsync() is { } given) given.Again(Today);
        else db.Add(new PulseGiven(caller.Worker, Today));
        db.Add(answer);
        if (words is not null) db.Add(words);
        try
        {
            await engine.SaveAsync(db, null);
        }
        catch (DbUpdateException)
        {
            // Two sendings at once: one of them is kept, and this is the other.
            db.ChangeTracker.Clear();
            if (await AnsweredPulseAsync()) throw new Refused("Supported", "pulse-answered");
            throw;
        }
    }

    /// <summary>Whether the reader has answered this month how it is to work here. Of nobody else can it be asked.</summary>
    public async Task<bool> AnsweredPulseAsync() => await MyPulse().AsNoTracking().SingleOrDefaultAsync() is { } given && given.In(Today);

    /// <summary>Answers about working here that may be read now, of months from this one on.</summary>
    public async Task<IReadOnlyList<PulseAnswer>> PulseAsync(DateOnly since) =>
        Permissions.Allows(caller.Role, May.BeHeld) ? PulseAnswer.Heard(await db.Set<PulseAnswer>().AsNoTracking().Where(a => a.Month >= since).ToListAsync(), Today) : throw new NotReached();

    /// <summary>
    /// What should change here, in words that may be read now: none of whom, of which month, or in the order in which they
    /// came. Those that came to be read before this month are left out.
    /// </summary>
    public async Task<IReadOnlyList<string>> PulseWordsAsync(DateOnly since)
    {
        if (!Permissions.Allows(caller.Role, May.BeHeld)) throw new NotReached();
        var written = await db.Set<PulseWords>().AsNoTracking().GroupBy(w => w.Month).Select(g => new { Month = g.Key, Words = g.Count() }).ToListAsync();
        if (PulseWords.Heard(written.Select(w => (w.Month, w.Words)), Today, since) is not { } months) return [];
        var (after, upTo) = months;
        return await db.Set<PulseWords>().AsNoTracking().Where(w => w.Month > after && w.Month <= upTo).OrderBy(w => w.Id).Select(w => w.Text).ToListAsync();
    }

    private IQueryable<PulseGiven> MyPulse()
    {
        var me = caller.Worker;
        return db.Set<PulseGiven>().Where(g => g.WorkerId == me);
    }
}
