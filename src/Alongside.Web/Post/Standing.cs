using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Post;

/// <summary>What is true at this moment about somebody to whom a message would go: asked anew each time.</summary>
internal sealed class Standing(PostDb db)
{
    /// <summary>What waits for them, and was not told yet.</summary>
    public Task<List<Waiting>> WaitingForAsync(Message message)
    {
        var (person, worker) = (message.PersonId, message.WorkerId);
        return db.Set<Waiting>().Where(w => w.EndedAt == null && (person != null ? w.PersonId == person : w.WorkerId == worker)).OrderBy(w => w.Id).ToListAsync();
    }

    public async Task<ForPerson> OfAsync(Id<Person> who, IReadOnlyCollection<Waiting> waiting)
    {
        var wish = await db.Set<Wish>().AsNoTracking().FirstOrDefaultAsync(w => w.OwnerId == who);
        var point = wish?.PointId is { } chosen ? await db.Set<ContactPoint>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == chosen) : null;
        var alike = point is null ? [] : await AlikeAsync(point.Value);
        var homes = await db.Set<Member>().Where(m => m.PersonId == who && m.Until == null && !m.KeptOut).Select(m => m.FamilyId).ToListAsync();
        var devices = await db.Set<OwnDevice>().Where(d => d.PersonId == who && d.EndedAt == null).Select(d => d.SeenAt).ToListAsync();
        var alive = await db.Set<Person>().AnyAsync(p => p.Id == who && p.DiedOn == null);
        var comesIn = alive && homes.Count > 0 && devices.Count > 0;
        var waits = comesIn && (await StandAsync(who, homes, [.. waiting.Where(w => w.At > devices.Max())])).Count > 0;
        return new(who, wish, point, alike, comesIn, waits, await ToldLastAsync(m => m.PersonId == who));
    }

    public async Task<ForWorker> OfAsync(Id<Worker> who, IReadOnlyCollection<Waiting> waiting, DateOnly today)
    {
        var mail = await db.Set<WorkMail>().AsNoTracking().FirstOrDefaultAsync(m => m.WorkerId == who);
        var here = await db.Set<Worker>().AnyAsync(w => w.Id == who && (w.LeftOn == null || w.LeftOn >= today));
        var standing = await StandAsync(who, waiting);
        return new(mail, here, standing.Count > 0, standing.Exists(w => w.AtOnce), await ToldLastAsync(m => m.WorkerId == who));
    }

    /// <summary>Everybody's points with this address in them: also "lea@example.org, but ask first".</summary>
    private Task<List<ContactPoint>> AlikeAsync(string address)
    {
        var asked = address.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // It is said in SQL, and an address is ASCII.
        return db.Set<ContactPoint>().AsNoTracking().Where(p => p.Value.ToLower().Contains(asked)).ToListAsync();
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>Released to them, or answered, and neither taken back nor hidden since; a meeting that is still to be.</summary>
    private async Task<List<Waiting>> StandAsync(Id<Person> who, List<Id<Family>?> homes, List<Waiting> waiting)
    {
        if (waiting.Count == 0) return [];
        var things = waiting.Select(w => w.ThingId).Distinct().ToArray();
        var hidden = await db.Set<Hiding>().Where(h => h.PersonId == who && h.EndedAt == null && things.Contains(h.ThingId)).Select(h => h.ThingId).ToListAsync();
        var released = await db.Set<Release>().Where(r => r.PersonId == who && r.EndedAt == null && things.Contains(r.ThingId) && homes.Contains(r.FamilyId)).Select(r => r.ThingId).ToListAsync();
        var asks = waiting.Where(w => w.Kind == WaitingKind.Answered).Select(w => new Id<Ask>(w.ThingId)).ToArray();
        var answered = asks.Length == 0 ? [] : (await db.Set<Ask>().AsNoTracking().Where(a => asks.Contains(a.Id) && a.AnsweredAt != null && homes.Contains(a.FamilyId)).ToListAsync()).Where(a => a.Voided is null).Select(a => a.Id.Value).ToList();
        var meetings = waiting.Where(w => w.Kind == WaitingKind.DayBefore).Select(w => new Id<Encounter>(w.ThingId)).ToArray();
        var planned = meetings.Length == 0 ? [] : await db.Set<Encounter>().AsNoTracking().Where(e => meetings.Contains(e.Id) && e.State == EncounterState.Planned).ToListAsync();
        return [.. waiting.Where(w => !hidden.Contains(w.ThingId) && w.Kind switch
        {
            WaitingKind.Answered => answered.Contains(w.ThingId),
            WaitingKind.DayBefore => released.Contains(w.ThingId) && planned.Exists(e => e.Id.Value == w.ThingId && e.Day == w.Day && e.Voided is null),
            _ => released.Contains(w.ThingId),
        })];
    }

    private async Task<List<Waiting>> StandAsync(Id<Worker> who, IReadOnlyCollection<Waiting> waiting)
    {
        if (waiting.Count == 0) return [];
        var things = waiting.Select(w => w.ThingId).Distinct().ToArray();
        var seen = await db.Set<Sighting>().Where(s => s.WorkerId == who && things.Contains(s.ThingId)).Select(s => s.ThingId).ToListAsync();
        var hidden = await db.Set<Hiding>().Where(h => h.WorkerId == who && h.EndedAt == null && things.Contains(h.ThingId)).Select(h => h.ThingId).ToListAsync();
        var asks = waiting.Select(w => new Id<Ask>(w.ThingId)).ToArray();
        var over = (await db.Set<Ask>().AsNoTracking().Where(a => asks.Contains(a.Id)).ToListAsync()).Where(a => !a.Waits).Select(a => a.Id.Value).ToList();
        return [.. waiting.Where(w => !seen.Contains(w.ThingId) && !hidden.Contains(w.ThingId) && !over.Contains(w.ThingId))];
    }

    private Task<DateTimeOffset?> ToldLastAsync(System.Linq.Expressions.Expression<Func<Message, bool>> theirs) =>
        db.Set<Message>().Where(theirs).Where(m => m.State == MessageState.Carried || m.State == MessageState.Perhaps).OrderByDescending(m => m.EndedAt).Select(m => m.EndedAt).FirstOrDefaultAsync();
}
