using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Post;

/// <summary>What is true at this moment about somebody to whom a message would go: asked anew each time.</summary>
internal sealed class Standing(PostDb db, Engine engine, TimeProvider clock)
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
        var waits = comesIn && (await StandAsync(Viewer.OfPerson(who), [.. waiting.Where(w => w.At > devices.Max())])).Count > 0;
        return new(who, wish, point, alike, comesIn, waits, await ToldLastAsync(m => m.PersonId == who));
    }

    public async Task<ForWorker> OfAsync(Id<Worker> who, IReadOnlyCollection<Waiting> waiting, DateOnly today)
    {
        var mail = await db.Set<WorkMail>().AsNoTracking().FirstOrDefaultAsync(m => m.WorkerId == who);
        var worker = await db.Set<Worker>().AsNoTracking().HereOn(today).FirstOrDefaultAsync(w => w.Id == who);
        var standing = worker is null ? [] : await StandAsync(worker, waiting, today);
        return new(mail, worker is not null, standing.Count > 0, standing.Exists(w => w.AtOnce), await ToldLastAsync(m => m.WorkerId == who));
    }

    /// <summary>Everybody's points with this address in them: also "lea@example.org, but ask first".</summary>
    private Task<List<ContactPoint>> AlikeAsync(string address)
    {
        var asked = address.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // It is said in SQL, and an address is ASCII.
        return db.Set<ContactPoint>().AsNoTracking().Where(p => p.Value.ToLower().Contains(asked)).ToListAsync();
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>What they would find if they came in now, by the same decision as every page of theirs.</summary>
    private async Task<List<Waiting>> StandAsync(Viewer who, IReadOnlyCollection<Waiting> waiting)
    {
        if (waiting.Count == 0) return [];
        await using var door = new Record(engine, new(who, "", null), clock) { ForNobodysEyes = true };
        return await door.StillFindAsync(waiting);
    }

    private async Task<List<Waiting>> StandAsync(Worker worker, IReadOnlyCollection<Waiting> waiting, DateOnly today)
    {
        if (waiting.Count == 0) return [];
        var (who, things) = (worker.Id, waiting.Select(w => w.ThingId).Distinct().ToArray());
        var seen = await db.Set<Sighting>().Where(s => s.WorkerId == who && things.Contains(s.ThingId)).Select(s => s.ThingId).ToListAsync();
        var asks = waiting.Select(w => new Id<Ask>(w.ThingId)).ToArray();
        var over = (await db.Set<Ask>().AsNoTracking().Where(a => asks.Contains(a.Id)).ToListAsync()).Where(a => !a.Waits).Select(a => a.Id.Value).ToList();
        var teams = await db.Set<Membership>().AsNoTracking().LivingOn(today).Where(m => m.WorkerId == who).Select(m => new { m.TeamId, m.Role }).ToListAsync();
        var viewer = new Viewer(who, worker.Role, [.. teams.Where(t => t.Role == Role.Worker).Select(t => t.TeamId)], [.. teams.Where(t => t.Role == Role.Supervisor).Select(t => t.TeamId)]);
        viewer = viewer with { Covers = await db.Set<Cover>().TakenOverByAsync(who, viewer.Teams, today) };
        return await StandAsync(viewer, [.. waiting.Where(w => !seen.Contains(w.ThingId) && !over.Contains(w.ThingId))]);
    }

    private Task<DateTimeOffset?> ToldLastAsync(System.Linq.Expressions.Expression<Func<Message, bool>> theirs) =>
        db.Set<Message>().Where(theirs).Where(m => m.State == MessageState.Carried || m.State == MessageState.Perhaps).OrderByDescending(m => m.EndedAt).Select(m => m.EndedAt).FirstOrDefaultAsync();
}
