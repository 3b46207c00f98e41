using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>Who wants to be told outside that something waits, and what a save puts there to be told. Nothing is sent from here.</summary>
public sealed partial class Record
{
    /// <summary>One message that was not delivered, as a page may show it: to whom it was to go is not in it.</summary>
    public sealed record NotDelivered(Id<Message> Id, DateTimeOffset At, MessageState State, Trouble Trouble, bool ToFamily);

    /// <summary>How full the outbox is, in numbers.</summary>
    public sealed record OutboxNow(int Waiting, int CarriedThisWeek, DateTimeOffset? CarriedLast, IReadOnlyList<NotDelivered> NotDelivered);

    /// <summary>What the person who asks wants to be told, and where they said.</summary>
    public async Task<(Wish? Wish, ContactPoint? Point)> MyWishAsync()
    {
        var me = caller.Person;
        var wish = await db.Set<Wish>().FirstOrDefaultAsync(w => w.OwnerId == me);
        // Only a way that they wrote down themselves is shown again: somebody else may be reading over their shoulder.
        var point = wish?.PointId is { } chosen ? await db.Set<ContactPoint>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == chosen && p.ByPersonId == me) : null;
        return (wish, point);
    }

    /// <summary>The person who asks says what they want to be told from now on, and where.</summary>
    /// <exception cref="Refused">It is no address, or nobody said who else reads there.</exception>
    public async Task TellMeAsync(TellMe often, bool dayBefore, string? address, bool onlyI)
    {
        await OpenOursAsync();
        var (wish, known) = await MyWishAsync();
        var problems = new List<Problem>();
        var typed = often == TellMe.Never && string.IsNullOrWhiteSpace(address) ? null : MailAddress.From("Address", address, problems);
        if (often != TellMe.Never && !onlyI) problems.Add(new("OnlyI", "message-not-safe"));
        Refused.If(problems);
        var point = known?.Id;
        if (typed is not null && known?.Value != typed)
        {
            var other = new ContactPoint(caller.Person, ContactKind.Email, typed, true, null, null, WeekDays.None, null, null, false, By);
            db.Add(other);
            point = other.Id;
        }
        if (wish is null) db.Add(wish = new(caller.Person, Now));
        wish.Choose(often, dayBefore, point ?? wish.PointId, By);
    }

    /// <summary>What somebody of a family that stands open wants to be told, and whether the last message came through.</summary>
    public async Task<(Wish? Wish, DateTimeOffset? NotReachedAt)> WishOfAsync(Id<Person> person)
    {
        if (!people.Contains(person)) throw new NotReached();
        var wish = await db.Set<Wish>().AsNoTracking().FirstOrDefaultAsync(w => w.OwnerId == person);
        var last = await db.Set<Message>().AsNoTracking().Where(m => m.PersonId == person && (m.State == MessageState.Carried || m.State == MessageState.NotDelivered))
            .OrderByDescending(m => m.EndedAt).Select(m => new { m.State, m.EndedAt, m.PointId }).FirstOrDefaultAsync();
        return (wish, last is { State: MessageState.NotDelivered } && last.PointId == wish?.PointId ? last.EndedAt : null);
    }

    /// <summary>A worker writes down with somebody that they want to be told at this point; at none, that they do not.</summary>
    /// <exception cref="NotReached">It is not theirs, or nothing is carried there.</exception>
    public async Task TellThemAsync(Id<Person> person, Id<ContactPoint>? at)
    {
        if (!people.Contains(person) || !MayWrite) throw new NotReached();
        if (at is { } point && !await About<ContactPoint>().AnyAsync(p => p.Id == point && p.PersonId == person && p.Kind == ContactKind.Email && p.IsSafe && p.NotSafeSince == null)) throw new NotReached();
        var wish = await db.Set<Wish>().FirstOrDefaultAsync(w => w.OwnerId == person);
        if (wish is null) db.Add(wish = new(person, Now));
        wish.Choose(at is null ? TellMe.Never : TellMe.Soon, false, at, By);
    }

    /// <summary>Where the worker who asks wants to be told.</summary>
    public Task<WorkMail?> MyWorkMailAsync()
    {
        var me = caller.Worker;
        return db.Set<WorkMail>().FirstOrDefaultAsync(m => m.WorkerId == me);
    }

    public async Task TellMeAtWorkAsync(TellMe often, string? address)
    {
        var mail = await MyWorkMailAsync();
        if (mail is null) db.Add(mail = new(caller.Worker, Now));
        mail.Choose(often, address, Now);
    }

    /// <summary>The outbox for whoever keeps the house: numbers, and what was not delivered without saying to whom.</summary>
    public async Task<OutboxNow> OutboxAsync()
    {
        InsistOnTheHouse();
        var week = Now.AddDays(-7);
        var messages = db.Set<Message>().AsNoTracking();
        var troubled = await messages.Where(m => (m.State == MessageState.NotDelivered || m.State == MessageState.Perhaps) && m.SeenAt == null).OrderByDescending(m => m.EndedAt).Take(100)
            .Select(m => new { m.Id, m.EndedAt, m.State, m.Trouble, ToFamily = m.PersonId != null }).ToListAsync();
        return new(await messages.CountAsync(m => m.State == MessageState.Open), await messages.CountAsync(m => m.State == MessageState.Carried && m.EndedAt >= week),
            await messages.Where(m => m.State == MessageState.Carried).OrderByDescending(m => m.EndedAt).Select(m => m.EndedAt).FirstOrDefaultAsync(),
            [.. troubled.Select(m => new NotDelivered(m.Id, m.EndedAt!.Value, m.State, m.Trouble, m.ToFamily))]);
    }

    /// <summary>Whoever keeps the house has seen that a message did not arrive; what waited for it waits again, if they say so.</summary>
    public async Task LookAtAsync(Id<Message> id, bool again)
    {
        InsistOnTheHouse();
        var message = await db.Set<Message>().SingleOrDefaultAsync(m => m.Id == id && m.EndedAt != null) ?? throw new NotReached();
        message.Seen(Now);
        // What perhaps arrived is not told a second time.
        if (!again || message.State != MessageState.NotDelivered) return;
        foreach (var waiting in await db.Set<Waiting>().Where(w => w.MessageId == id).ToListAsync()) waiting.WaitAgain();
    }

    /// <summary>
    /// Of what was to be told to whoever asks, what they would find if they came in now. The door itself is asked, thing by
    /// thing, as for any page: what was taken out of use, hidden, kept apart or taken back meanwhile is not there.
    /// </summary>
    internal async Task<List<Waiting>> StillFindAsync(IEnumerable<Waiting> waiting)
    {
        var found = new List<Waiting>();
        try
        {
            if (caller.Viewer.Person is not null) await OpenOursAsync();
        }
        catch (NotReached)
        {
            return found;
        }
        foreach (var one in waiting)
            if (await IsThereAsync(one)) found.Add(one);
        return found;
    }

    private async Task<bool> IsThereAsync(Waiting one)
    {
        var (ask, item, meeting) = (new Id<Ask>(one.ThingId), new Id<AgendaItem>(one.ThingId), new Id<Encounter>(one.ThingId));
        return one.Kind switch
        {
            WaitingKind.OpenedWithReason => true, // They are told of the opening, not of the family.
            WaitingKind.Answered => await Of<Ask>().AnyAsync(a => a.Id == ask && a.AnsweredAt != null),
            WaitingKind.DayBefore => await ThereByNameAsync(one.ThingId) && await Of<Encounter>().AnyAsync(e => e.Id == meeting && e.State == EncounterState.Planned && e.Day == one.Day),
            WaitingKind.Released => await ThereByNameAsync(one.ThingId),
            _ => await ThereByNameAsync(one.ThingId) || await IsThereAsync(ask) || await IsThereAsync(item),
        };
    }

    /// <summary>It names them, in a family that opens to them, and is there for them to read.</summary>
    private async Task<bool> ThereByNameAsync(Guid thing)
    {
        var (person, worker) = (caller.Viewer.Person, caller.Viewer.Worker);
        var releases = await db.Set<Release>().AsNoTracking().Where(r => r.ThingId == thing && r.EndedAt == null && (person != null ? r.PersonId == person : r.WorkerId == worker)).Select(r => new { r.Kind, r.FamilyId }).ToListAsync();
        foreach (var release in releases)
            if (release.FamilyId is { } family && await AdmitsAsync(family) && await ThereAsync(release.Kind, family, thing) is not null) return true;
        return false;
    }

    private Task<Shareable?> ThereAsync(string kind, Id<Family> family, Guid id) => Kinds.TryGetValue(kind, out var open) ? open(this, family, id) : kind switch
    {
        // What a family brings names a worker and goes to nobody else from there.
        nameof(Ask) => OfFamilyAsync<Ask>(family, id, _ => ""),
        nameof(Felt) => OfFamilyAsync<Felt>(family, id, _ => ""),
        // Who comes while somebody is away is read by whoever walks with them, and released to nobody else from there.
        nameof(Cover) => OfFamilyAsync<Cover>(family, id, _ => ""),
        nameof(RespectAnswer) => OfFamilyAsync<RespectAnswer>(family, id, _ => ""),
        _ => Task.FromResult<Shareable?>(null),
    };

    private async Task<bool> IsThereAsync<T>(Id<T> id) where T : class, IThing<T>, IOfFamily
    {
        var family = await WhoseAsync(id);
        return family is { } known && await AdmitsAsync(known) && await Of<T>().AnyAsync(x => x.Id == id);
    }

    /// <summary>What of this save waits for somebody who wants to be told: put there in the same commit.</summary>
    private async Task TellAsync(List<EntityEntry> changed)
    {
        List<(Id<Person>? Person, Id<Worker>? Worker, WaitingKind Kind, Guid Thing)> told = [];
        foreach (var entry in changed)
        {
            switch (entry.Entity)
            {
                case Release { PersonId: { } person } release when entry.State == EntityState.Added && release.ByPersonId != person: told.Add((person, null, WaitingKind.Released, release.ThingId)); break;
                case Release { WorkerId: { } worker, ByPersonId: not null } release when entry.State == EntityState.Added: told.Add((null, worker, WaitingKind.FromThem, release.ThingId)); break;
                case Ask { AnsweredAt: not null, AuthorPersonId: { } asked } ask when entry.State == EntityState.Modified && entry.Property(nameof(Ask.AnsweredAt)).IsModified: told.Add((asked, null, WaitingKind.Answered, ask.Id.Value)); break;
                case Ask { Audience: Audience.MyTeam } ask when entry.State == EntityState.Added: await TellHoldersAsync(told, ask.RelationshipId, ask.TeamId, ask.Kind == AskKind.NotSafe ? WaitingKind.NotSafe : WaitingKind.FromThem, ask.Id.Value); break;
                case AgendaItem { Audience: Audience.MyTeam, AuthorPersonId: not null } item when entry.State == EntityState.Added: await TellHoldersAsync(told, item.RelationshipId, null, WaitingKind.FromThem, item.Id.Value); break;
                case Reason { FamilyId: not null } reason when entry.State == EntityState.Added: await TellWatchersAsync(told, reason); break;
            }
        }
        if (told.Count == 0) return;
        var (persons, workers) = (told.Select(t => t.Person).OfType<Id<Person>>().Distinct().ToArray(), told.Select(t => t.Worker).OfType<Id<Worker>>().Distinct().ToArray());
        // Whether somebody wants to be told, and where, is theirs: the program looks, and nobody sees it.
        var wish = persons.Length == 0 ? [] : await PastTheWallAsync("post", () => db.Set<Wish>().Where(w => persons.Contains(w.OwnerId) && w.Often != TellMe.Never).Select(w => w.OwnerId).ToListAsync());
        var mail = workers.Length == 0 ? [] : await PastTheWallAsync("post", () => db.Set<WorkMail>().Where(w => workers.Contains(w.WorkerId) && w.Often != TellMe.Never).Select(w => w.WorkerId).ToListAsync());
        foreach (var (person, worker, kind, thing) in told.Distinct())
        {
            if (person is { } of && wish.Contains(of)) db.Add(Waiting.For(of, kind, thing, Now));
            if (worker is { } who && mail.Contains(who) && who != caller.Viewer.Worker) db.Add(Waiting.For(who, kind, thing, Now));
        }
    }

    /// <summary>Whoever holds the relationship; and whoever is on duty for its team, when somebody is not safe.</summary>
    private async Task TellHoldersAsync(List<(Id<Person>?, Id<Worker>?, WaitingKind, Guid)> told, Id<Relationship> relationship, Id<Team>? team, WaitingKind kind, Guid thing)
    {
        var today = Today;
        foreach (var holder in await db.Set<Holding>().Where(h => h.RelationshipId == relationship && (h.Until == null || h.Until >= today)).Select(h => h.WorkerId).ToListAsync()) told.Add((null, holder, kind, thing));
        if (kind != WaitingKind.NotSafe || team is null) return;
        foreach (var duty in await db.Set<DutyDay>().Where(d => d.TeamId == team && d.Day == today && d.WorkerId != null).Select(d => d.WorkerId).ToListAsync()) told.Add((null, duty, kind, thing));
    }

    /// <summary>A record was opened with a typed reason: service leads and data protection hear of it at once.</summary>
    private async Task TellWatchersAsync(List<(Id<Person>?, Id<Worker>?, WaitingKind, Guid)> told, Reason reason)
    {
        var today = Today;
        foreach (var watcher in await db.Set<Worker>().HereOn(today).Where(w => w.Role == Role.ServiceLead || w.Role == Role.DataProtection).Select(w => w.Id).ToListAsync())
            told.Add((null, watcher, WaitingKind.OpenedWithReason, reason.Id));
    }
}
