using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// For whoever watches over who opened what: names, days and reasons, and no family's content. What they look at is
/// written down as well.
/// </summary>
public sealed partial class Record
{
    /// <summary>How many openings with a reason wait to be looked at by this reader, and how many for too long.</summary>
    public async Task<(int Waiting, int TooLong)> WaitingToBeLookedAtAsync()
    {
        InsistOnWatching();
        var me = caller.Worker;
        var days = await db.Set<Reason>().Where(r => r.WorkerId != me && !db.Set<Review>().Any(v => v.ReasonId == r.Id)).Select(r => r.At).ToListAsync();
        return (days.Count, days.Count(at => Review.WaitsTooLong(Clock.DayOf(at), Today)));
    }

    /// <summary>Openings with a reason, and tries: those that wait first, oldest first, then the newest that were looked at.</summary>
    /// <param name="most">Of those that were looked at.</param>
    public async Task<IReadOnlyList<OpenedWithReason>> OpeningsWithReasonAsync(int most)
    {
        InsistOnWatching();
        var waiting = await OpeningsAsync(db.Set<Reason>().Where(r => !db.Set<Review>().Any(v => v.ReasonId == r.Id)).OrderBy(r => r.At));
        var done = await OpeningsAsync(db.Set<Reason>().Where(r => db.Set<Review>().Any(v => v.ReasonId == r.Id)).OrderByDescending(r => r.At).Take(most));
        return [.. waiting, .. done];
    }

    /// <exception cref="NotReached">There is no such opening.</exception>
    public async Task<OpenedWithReason> OpeningWithReasonAsync(Guid id)
    {
        InsistOnWatching();
        return (await OpeningsAsync(db.Set<Reason>().Where(r => r.Id == id))).SingleOrDefault() ?? throw new NotReached();
    }

    /// <summary>The pages that were opened with this reason, and how often each.</summary>
    public async Task<IReadOnlyList<(string Page, int Times)>> OpenedWithAsync(OpenedWithReason opening)
    {
        InsistOnWatching();
        if (opening.Family is not { } family) return [];
        var pages = await db.Set<Reading>().Where(r => r.FamilyId == family && r.WorkerId == opening.Opener && r.Why == Why.TypedReason && r.At >= opening.At && r.At < opening.Until)
            .GroupBy(r => r.Page).Select(p => new { p.Key, Times = p.Count() }).ToListAsync();
        return [.. pages.OrderByDescending(p => p.Times).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Times))];
    }

    /// <summary>Somebody looked at it; saved with the next save.</summary>
    public void LookedAt(Review review)
    {
        InsistOnWatching();
        db.Add(review);
    }

    /// <summary>A family whose log is asked for: what it is called or who is in it, whatever else.</summary>
    /// <exception cref="NotReached">There is none, it is restricted, or not theirs to watch over.</exception>
    public async Task<FoundFamily> LogOfAsync(Id<Family> family)
    {
        if (!Permissions.Allows(caller.Role, May.ReadTheLog)) throw new NotReached();
        // A supervisor reads the log of the families of their teams; those who watch over everything, of every one.
        if (!Permissions.Allows(caller.Role, May.WatchOver))
        {
            await OpenAsync(family);
            if (WhyOpen(family) != Why.Supervises) throw new NotReached();
        }
        else if (!await MayReachRestrictedAsync(family) || !await ByNameAsync(() => db.Set<Family>().AnyAsync(f => f.Id == family))) throw Refuses(family, null);
        else Showed([family]);
        watched.Add(family);
        return (await HomesAsync([family]))[family];
    }

    /// <summary>Who opened this family's record, found it in a search, or wrote in it, the newest first.</summary>
    /// <param name="family">Its log has been opened with <see cref="LogOfAsync"/>.</param>
    /// <param name="before">The oldest line seen so far; null begins with the newest.</param>
    /// <param name="person">Of what was written only what is about this person; null for everything.</param>
    /// <param name="most">How many lines.</param>
    public Task<IReadOnlyList<LogLine>> LogAsync(Id<Family> family, Guid? before, Id<Person>? person, int most) =>
        watched.Contains(family) ? PastTheWallAsync("log", () => LinesAsync(family, before, person, most)) : throw new NotReached();

    private async Task<IReadOnlyList<LogLine>> LinesAsync(Id<Family> family, Guid? before, Id<Person>? person, int most)
    {
        var opened = await db.Set<Reading>().AsNoTracking().Where(r => r.FamilyId == family && (before == null || r.Id.CompareTo(before.Value) < 0)).OrderByDescending(r => r.Id).Take(most)
            .Select(r => new { r.Id, r.At, r.WorkerId, r.PersonId, r.Why, r.Page }).ToListAsync();
        var about = person?.ToString();
        var wrote = await db.Set<Change>().AsNoTracking().Where(c => c.FamilyId == family && (before == null || c.Id.CompareTo(before.Value) < 0) && (about == null || c.What.Contains(about))).OrderByDescending(c => c.Id).Take(most)
            .Select(c => new { c.Id, c.At, c.WorkerId, c.PersonId, c.What }).ToListAsync();
        var looked = await SearchesThatShowedAsync(family, before, most);
        var workers = opened.Select(o => o.WorkerId).Concat(wrote.Select(w => w.WorkerId)).Concat(looked.Select(l => (Id<Worker>?)l.Worker)).OfType<Id<Worker>>().Distinct().ToArray();
        var names = await db.Set<Worker>().AsNoTracking().Where(w => workers.Contains(w.Id)).Select(w => new { w.Id, w.Name, w.Role }).ToDictionaryAsync(w => w.Id);
        var people = opened.Select(o => o.PersonId).Concat(wrote.Select(w => w.PersonId)).OfType<Id<Person>>().Distinct().ToArray();
        var called = (await db.Set<Person>().AsNoTracking().Where(p => people.Contains(p.Id)).ToListAsync()).ToDictionary(p => p.Id, p => p.Called);

        (string, Role) Whose(Id<Worker>? worker, Id<Person>? someone) =>
            worker is { } w && names.TryGetValue(w, out var known) ? (known.Name, known.Role) : someone is { } p ? (called.GetValueOrDefault(p, ""), Role.FamilyMember) : ("", Role.Worker);

        var lines = opened.Select(o => Line(o.Id, o.At, Whose(o.WorkerId, o.PersonId), o.Why, o.Page, false, null))
            .Concat(wrote.Select(w => Line(w.Id, w.At, Whose(w.WorkerId, w.PersonId), Why.None, "", false, [.. PastThing.Read(w.What).Where(t => t.Kind != NotSaid).Select(t => (t.Kind, t.Act)).Distinct()])))
            .Where(l => l.Changed is null or { Count: > 0 })
            .Concat(looked.Select(l => Line(l.Id, l.At, Whose(l.Worker, null), Why.None, "search", true, null)));
        return [.. lines.OrderByDescending(l => l.Id).Take(most)];

        static LogLine Line(Guid id, DateTimeOffset at, (string Who, Role Role) whose, Why why, string page, bool searched, IReadOnlyList<(string, string)>? changed) =>
            new(id, at, whose.Who, whose.Role, why, page, searched, changed);
    }

    /// <summary>Who looked for exactly these words, and when; the newest first. The words themselves are not kept anywhere.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, string Who)>> WhoLookedForAsync(string? words, int most)
    {
        InsistOnWatching();
        var digest = Words?.Digest("search", NameKeys.Plain(words));
        if (digest is null || NameKeys.Plain(words).Length == 0) return [];
        var found = await db.Set<Reading>().AsNoTracking().Where(r => r.Asked == digest).OrderByDescending(r => r.Id).Take(most)
            .Join(db.Set<Worker>(), r => r.WorkerId, w => w.Id, (r, w) => new { r.At, w.Name }).ToListAsync();
        return [.. found.OrderByDescending(f => f.At).Select(f => (f.At, f.Name))];
    }

    private readonly HashSet<Id<Family>> watched = [];

    // That two records must not meet is told to whoever may change it, on their own page, and nowhere else.
    private const string NotSaid = "must_not_meet";

    private async Task<List<OpenedWithReason>> OpeningsAsync(IQueryable<Reason> which)
    {
        var rows = await (from reason in which.AsNoTracking()
                          join worker in db.Set<Worker>().AsNoTracking() on reason.WorkerId equals worker.Id
                          join looked in db.Set<Review>().AsNoTracking() on reason.Id equals looked.ReasonId into reviews
                          from review in reviews.DefaultIfEmpty()
                          join reader in db.Set<Worker>().AsNoTracking() on review.WorkerId equals reader.Id into readers
                          from reviewer in readers.DefaultIfEmpty()
                          select new { reason, worker.Name, worker.Profession, review, Reviewer = reviewer == null ? null : reviewer.Name }).ToListAsync();
        // In the order that was asked for: joins promise none.
        var order = await which.Select(r => r.Id).ToListAsync();
        var closed = await ClosedFamilies(HereAsWorker()).ToListAsync();
        var families = rows.Select(r => r.reason.FamilyId).OfType<Id<Family>>().Where(f => !closed.Contains(f)).Distinct().ToList();
        var names = await HomesAsync(families);
        Showed(families);
        return [.. rows.OrderBy(r => order.IndexOf(r.reason.Id)).Select(r => new OpenedWithReason(r.reason.Id, r.reason.WorkerId, r.Name, r.Profession, r.reason.FamilyId,
            r.reason.FamilyId is { } f ? names.GetValueOrDefault(f) : null, r.reason.At, r.reason.Until, r.reason.Words, r.review, r.Reviewer))];
    }

    /// <summary>Searches of the last weeks whose list named this family. Which words were looked for nobody can read.</summary>
    private async Task<List<(Guid Id, DateTimeOffset At, Id<Worker> Worker)>> SearchesThatShowedAsync(Id<Family> family, Guid? before, int most)
    {
        var (since, wanted) = (Now.AddDays(-DaysOfSearches), House.Bytes(family.Value));
        var recent = db.Set<Reading>().AsNoTracking().Where(r => r.Asked != null && r.Families != null && r.At >= since && r.WorkerId != null && (before == null || r.Id.CompareTo(before.Value) < 0))
            .OrderByDescending(r => r.Id).Select(r => new { r.Id, r.At, Worker = r.WorkerId!.Value, r.Families }).AsAsyncEnumerable();
        var found = new List<(Guid, DateTimeOffset, Id<Worker>)>();
        await foreach (var row in recent)
        {
            if (Names(row.Families!, wanted)) found.Add((row.Id, row.At, row.Worker));
            if (found.Count == most) break;
        }
        return found;
    }

    /// <summary>So many days back a family's log looks through the searches.</summary>
    private const int DaysOfSearches = 28;

    private static bool Names(byte[] families, byte[] wanted)
    {
        for (var at = 0; at + 16 <= families.Length; at += 16)
            if (families.AsSpan(at, 16).SequenceEqual(wanted)) return true;
        return false;
    }

    private void InsistOnWatching()
    {
        if (!Permissions.Allows(caller.Role, May.WatchOver)) throw new NotReached();
    }
}
