using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Post;

/// <summary>
/// Carries what lies in the outbox, in rounds, beside the requests. Each message is claimed durably by one node; the
/// handing over is written down before it happens; whether it may go is asked after the mail server has answered and
/// before anything is said to it. See decision 0025.
/// </summary>
internal sealed class Outbox(Engine engine, TimeProvider clock, Tongues tongues, IReadOnlyDictionary<ContactKind, Carry> carriers)
{
    /// <summary>When a message that may not go now is looked at again.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);

    /// <summary>A round is short; what is left waits for the next.</summary>
    private const int MostInARound = 200;

    private readonly Guid me = Guid.CreateVersion7(clock.GetUtcNow());

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private DateTime Here => Clock.DayOf(Now).ToDateTime(Clock.TimeOf(Now));

    /// <summary>One round: what is tomorrow, what waits, what is due.</summary>
    /// <returns>How many messages were taken by a carrier.</returns>
    public async Task<int> RoundAsync(CancellationToken stop = default)
    {
        if (carriers.Count == 0) return 0;
        await LookAtTomorrowAsync();
        await PutIntoTheOutboxAsync();
        var (now, carried) = (Now, 0);
        await using var db = new PostDb(engine);
        var due = await db.Set<Message>().AsNoTracking().Where(m => m.State == MessageState.Open && m.NextAt <= now).OrderBy(m => m.NextAt).Select(m => m.Id).Take(MostInARound).ToListAsync(stop);
        foreach (var message in due)
        {
            if (stop.IsCancellationRequested) break;
            if (await CarryAsync(message, stop)) carried++;
        }
        return carried;
    }

    /// <summary>Meetings of tomorrow, for those who want to hear on the day before and may see them.</summary>
    private async Task LookAtTomorrowAsync()
    {
        var (now, tomorrow) = (Now, Clock.DayOf(Now).AddDays(1));
        await using var db = new PostDb(engine);
        var meetings = await (from wish in db.Set<Wish>()
                              join release in db.Set<Release>() on (Id<Person>?)wish.OwnerId equals release.PersonId
                              join meeting in db.Set<Encounter>() on release.ThingId equals (Guid)(object)meeting.Id
                              where wish.DayBefore && wish.Often != TellMe.Never && release.EndedAt == null && meeting.Day == tomorrow && meeting.State == EncounterState.Planned
                                  && !db.Set<Waiting>().Any(w => w.PersonId == wish.OwnerId && w.ThingId == release.ThingId && w.Day == tomorrow)
                              select new { wish.OwnerId, release.ThingId }).Distinct().ToListAsync();
        if (meetings.Count == 0) return;
        foreach (var meeting in meetings) db.Add(Waiting.For(meeting.OwnerId, WaitingKind.DayBefore, meeting.ThingId, now, tomorrow));
        await db.SavesAsync(); // Another node may have been first; what is still missing is found in the next round.
    }

    /// <summary>One open message for each who has something waiting and none on its way.</summary>
    private async Task PutIntoTheOutboxAsync()
    {
        await using var db = new PostDb(engine);
        var open = db.Set<Message>().Where(m => m.State == MessageState.Open);
        var waiting = await db.Set<Waiting>().AsNoTracking().Where(w => w.EndedAt == null && !open.Any(m => m.PersonId == w.PersonId && m.WorkerId == w.WorkerId))
            .OrderBy(w => w.Id).Take(MostInARound).ToListAsync();
        foreach (var theirs in waiting.GroupBy(w => (w.PersonId, w.WorkerId)))
        {
            var (first, atOnce) = (theirs.First().At, theirs.Any(w => w.AtOnce));
            await using var one = new PostDb(engine);
            one.Add(theirs.Key.PersonId is { } person ? Message.To(person, first) : Message.To(theirs.Key.WorkerId!.Value, first, atOnce));
            await one.SavesAsync();
        }
        await HurryAsync();
    }

    /// <summary>Something that cannot wait has come to a message that was to wait.</summary>
    private async Task HurryAsync()
    {
        var now = Now;
        await using var db = new PostDb(engine);
        var slow = await db.Set<Message>().Where(m => m.State == MessageState.Open && m.NextAt > now && m.Trouble == Trouble.None && m.WorkerId != null
            && db.Set<Waiting>().Any(w => w.EndedAt == null && w.WorkerId == m.WorkerId && (w.Kind == WaitingKind.NotSafe || w.Kind == WaitingKind.OpenedWithReason))).ToListAsync();
        if (slow.Count == 0) return;
        foreach (var message in slow) message.Hurry(now);
        await db.SavesAsync();
    }

    private async Task<bool> CarryAsync(Id<Message> id, CancellationToken stop)
    {
        if (await ClaimAsync(id) is not { } kind) return false;
        var carried = await carriers[kind](() => HandOverAsync(id, kind), stop);
        if (carried != Carried.NotAsked) await WriteDownAsync(id, carried);
        return carried == Carried.Yes;
    }

    /// <summary>Claims it, and looks at once whether there is anything to carry at all.</summary>
    /// <returns>Which way it is to go; null when it does not go now.</returns>
    private async Task<ContactKind?> ClaimAsync(Id<Message> id)
    {
        await using var db = new PostDb(engine);
        var message = await db.Set<Message>().SingleAsync(m => m.Id == id);
        if (!message.Claim(me, Now))
        {
            if (message.State == MessageState.Perhaps) await EndAsync(db, message);
            return null;
        }
        if (!await db.SavesAsync()) return null;
        return await MayGoAsync(db, message) is { } way && carriers.ContainsKey(way.Kind) ? way.Kind : null;
    }

    /// <summary>The last moment: asked again, and written down before it leaves.</summary>
    private async Task<Letter?> HandOverAsync(Id<Message> id, ContactKind kind)
    {
        await using var db = new PostDb(engine);
        var message = await db.Set<Message>().SingleAsync(m => m.Id == id);
        if (!message.IsClaimedBy(me, Now) || await MayGoAsync(db, message) is not { } way || way.Kind != kind) return null;
        message.HandOver(way.Point, Now);
        return await db.SavesAsync() ? await LetterAsync(db, message, way.Address) : null;
    }

    /// <summary>Where it may go now. What may not is put off or ended here.</summary>
    private async Task<(ContactKind Kind, string Address, Id<ContactPoint>? Point)?> MayGoAsync(PostDb db, Message message)
    {
        var (now, here, standing) = (Now, Here, new Standing(db, engine, clock));
        var waiting = await standing.WaitingForAsync(message);
        Passage passage;
        (ContactKind, string, Id<ContactPoint>?)? way = null;
        if (message.PersonId is { } person)
        {
            var facts = await standing.OfAsync(person, waiting);
            passage = MayGo.To(facts, now, here);
            if (facts.Point is { } point) way = (point.Kind, point.Value.Trim(), point.Id);
            if (way is { } mail && mail.Item1 == ContactKind.Email && !MailAddress.Is(mail.Item2)) passage = Passage.Never;
        }
        else
        {
            var facts = await standing.OfAsync(message.WorkerId!.Value, waiting, DateOnly.FromDateTime(here));
            passage = MayGo.To(facts, now, here);
            if (facts.Mail?.Address is { } address) way = (ContactKind.Email, address, null);
        }
        if (passage == Passage.Now && way is { } open && carriers.ContainsKey(open.Item1)) return open;
        if (passage == Passage.Later) message.Later(now + LookAgain, now);
        else message.NotNeeded(now);
        await EndAsync(db, message, waiting);
        return null;
    }

    private async Task WriteDownAsync(Id<Message> id, Carried carried)
    {
        var now = Now;
        await using var db = new PostDb(engine);
        var message = await db.Set<Message>().SingleAsync(m => m.Id == id);
        if (message.State != MessageState.Open || message.ClaimedBy != me) return;
        switch (carried)
        {
            case Carried.Yes: message.Carried(now); break;
            case Carried.NobodyThere: message.FoundNobody(now); break;
            case Carried.NotNow: message.ComesBack(Trouble.NotNow, now); break;
            case Carried.NoSuchAddress: message.IsRefused(Trouble.NoSuchAddress, now); break;
            case Carried.Refused: message.IsRefused(Trouble.Refused, now); break;
            default: message.PerhapsCarried(now); break;
        }
        await EndAsync(db, message);
    }

    /// <summary>A message that has ended takes along what waited for it.</summary>
    private async Task EndAsync(PostDb db, Message message, List<Waiting>? waiting = null)
    {
        if (message.EndedAt is { } ended)
            foreach (var told in (waiting ?? await new Standing(db, engine, clock).WaitingForAsync(message)).Where(w => w.At <= (message.HandedLast ?? ended))) told.End(ended, message.Id);
        await db.SavesAsync();
    }

    /// <summary>The same words for everybody, in their language: that something waits, and nothing of what, from whom or for whom.</summary>
    private async Task<Letter> LetterAsync(PostDb db, Message message, string address)
    {
        var english = tongues[Tongue.English];
        if (message.PersonId is not { } person) return new(message.Id.Value, address, english["message-work-from"], english["message-work-subject"], english["message-work-text"], Now);
        var neutral = await db.Set<Organisation>().Select(o => o.NeutralName).FirstOrDefaultAsync() ?? Organisation.Neutral;
        var tongue = await db.Set<OwnSpace>().Where(s => s.OwnerId == person).Select(s => s.Tongue).FirstOrDefaultAsync() ?? Tongue.English;
        var theirs = tongues[tongue].Has("message-text") ? tongues[tongue] : english;
        return new(message.Id.Value, address, neutral, theirs["message-subject", ("name", neutral)], theirs["message-text", ("name", neutral)], Now);
    }
}
