using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.Drafts;
using Alongside.Web.Features.Ruptures;

namespace Alongside.Web.Features.Today;

/// <summary>A worker's day. Every list starts at the worker, so that it costs the same in a village and in a city.</summary>
internal sealed record MyDay
{
    /// <summary>Promises and comings back are shown this many days ahead.</summary>
    public const int DaysAhead = 7;

    /// <summary>So many lines of news at most; the threads have the rest.</summary>
    public const int NewsAtMost = 6;

    public static MyDay Empty { get; } = new();

    private static readonly Query<int, int, MeetingRow> Meets = Query.Of(door => door.MeetingsToday().OrderBy(e => e.FromMinute ?? 1440).ThenBy(e => e.Id)
        .Select(e => new MeetingRow(
            new(e.Id, e.RelationshipId, e.State, e.Kind, e.FromMinute, e.Loosely, e.Place, e.PlaceTheyChose),
            e.People.Where(p => p.Presence != Presence.Missed).Select(p => new Comes(p.PersonId, p.Name)).ToList())));

    private static readonly Query<int, int, Brought> Asks = Query.Of(door => door.Held<Ask>().Where(a => a.AnsweredAt == null)
        .Select(a => new Brought(a.Id.Value, a.RelationshipId, a.AuthorPersonId!.Value, a.Kind, a.Text, a.Quoted, a.WrittenAt)));

    private static readonly Query<int, int, Brought> Wanting = Query.Of(door => door.NotSeen(door.Held<AgendaItem>().Where(a => a.AuthorPersonId != null && a.State == AgendaState.Waiting))
        .Select(a => new Brought(a.Id.Value, a.RelationshipId, a.AuthorPersonId!.Value, null, a.Text, null, a.WrittenAt)));

    private static readonly Query<int, int, Wanted> Wants = Query.Of(door => door.Beside<AgendaItem>(door.MeetingsToday())
        .Where(a => a.Whose == Whose.Theirs && a.State == AgendaState.Waiting).OrderBy(a => a.Place).Select(a => new Wanted(a.RelationshipId, a.Text)));

    private static readonly Query<int, int, LastAsked> Asked = Query.Of(door => door.LastAsked(door.MeetingsToday()));

    private static readonly Query<DateOnly, int, Told> Promised = Query.Of((Record door, DateOnly until) => door.ForMe<Promise>()
        .Where(p => p.KeptOn == null && p.ExplainedOn == null && p.ByDay <= until).OrderBy(p => p.ByDay).Select(p => new Told(p.Id.Value, p.RelationshipId, "", p.Text, p.ByDay)));

    private static readonly Query<DateOnly, int, Told> Returns = Query.Of((Record door, DateOnly until) => door.ForMe<ComingBack>()
        .Where(c => c.DoneOn == null && c.On <= until).OrderBy(c => c.On).Select(c => new Told(c.Id.Value, c.RelationshipId, "", c.About, c.On)));

    private static readonly Query<int, int, Mending> Torn = Query.Of(door => Mending.From(door.Held<Rupture>()));

    private static readonly Query<int, int, NotSafe> Unsafe = Query.Of(door => door.Held<CheckIn>()
        .Where(c => c.Safe <= LowSafety.AtMost && c.LookedAt == null).OrderBy(c => c.WrittenAt).Select(c => new NotSafe(c.Id, c.RelationshipId, "", c.Day)));

    private static readonly Query<int, int, Id<Person>> Untold = Query.Of(door => door.StoriesToRead().Select(s => s.PersonId));

    // Two short lists in one question, for a question costs more than its rows: goodbyes and hellos to come, and what both
    // want where the day to look at it again has come.
    private static readonly Query<Id<Worker>, DateOnly, Ahead> PassedOn = Query.Of((Record door, Id<Worker> me, DateOnly today) =>
        door.HandoversAhead().Select(h => new { h.RelationshipId, Want = "", ToMe = h.ToId == me, Day = (DateOnly?)h.On })
        .Concat(door.Held<Aim>().Where(a => a.ReachedOn == null && a.LaidDownOn == null && a.LookAgain <= today).Select(a => new { a.RelationshipId, Want = a.Text, ToMe = false, Day = a.LookAgain }))
        .Select(l => new Ahead(l.RelationshipId, l.Want, l.ToMe, l.Day)));

    // Four short lists in one question: what others wrote, asked, noticed and planned. Stories have a list of their own.
    private static readonly Query<DateOnly, DateTimeOffset, Line> New = Query.Of((Record door, DateOnly from, DateTimeOffset since) =>
        door.EntriesOfOthers().Where(e => e.WrittenAt > since).Select(e => new { What = NewsOf.Writing, Encounter = e.EncounterId, e.RelationshipId, e.Day, Author = (Id<Worker>?)e.AuthorId, At = e.WrittenAt })
        .Concat(door.CheckInsOfOthers().Where(c => c.Day >= from && c.WrittenAt > since).Select(c => new { What = NewsOf.HowItIs, Encounter = c.EncounterId, c.RelationshipId, c.Day, Author = c.AuthorId, At = c.WrittenAt }))
        .Concat(door.RupturesOfOthers().Where(r => r.WrittenAt > since).Select(r => new { What = NewsOf.Rupture, Encounter = r.EncounterId, r.RelationshipId, r.Day, Author = r.AuthorId, At = r.WrittenAt }))
        .Concat(door.PlansOfOthers().Where(e => e.BegunAt > since).Select(e => new { What = NewsOf.Plan, Encounter = (Id<Encounter>?)e.Id, e.RelationshipId, e.Day, Author = e.WorkerId, At = e.BegunAt }))
        .OrderByDescending(l => l.At).Take(NewsAtMost * 6)
        .LeftJoin(door.Workers(), l => l.Author, w => (Id<Worker>?)w.Id, (l, w) => new Line(l.What, l.Encounter, l.RelationshipId, l.Day, w == null ? null : w.Name, l.At)));

    public IReadOnlyList<Meeting> Meetings { get; private init; } = [];
    public IReadOnlyList<NotSafe> NotSafe { get; private init; } = [];

    /// <summary>What the families I hold brought from their own space, the oldest first.</summary>
    public IReadOnlyList<Brought> Brought { get; private init; } = [];

    /// <summary>For today or before, then those of the next days.</summary>
    public IReadOnlyList<Told> Promises { get; private init; } = [];
    public IReadOnlyList<Told> ComingBack { get; private init; } = [];
    public IReadOnlyList<Mending> ToMend { get; private init; } = [];
    public IReadOnlyList<UnfinishedDraft> Drafts { get; private init; } = [];
    public IReadOnlyList<Told> Birthdays { get; private init; } = [];
    public IReadOnlyList<Told> Stories { get; private init; } = [];

    /// <summary>Goodbyes and hellos agreed for a day to come; <see cref="Told.Words"/> is the sentence's key and <see cref="Told.Who"/> the family's side.</summary>
    public IReadOnlyList<Told> Handovers { get; private init; } = [];

    /// <summary>What they and I both want, in <see cref="Told.Words"/>, where the day to look at it again has come.</summary>
    public IReadOnlyList<Told> LookAgain { get; private init; } = [];

    /// <summary>What others wrote, asked, noticed and planned, the newest first.</summary>
    public IReadOnlyList<News> News { get; private init; } = [];

    /// <summary>The day the reader last looked, before today.</summary>
    public DateOnly? LastLooked { get; private init; }

    /// <summary>Whom "just happened" may be about: those met today first.</summary>
    public IReadOnlyList<(Id<Relationship> Id, string Who)> Mine { get; private init; } = [];

    /// <summary>Every family named on the page.</summary>
    public IReadOnlyList<Id<Family>> Families { get; private init; } = [];

    public static async Task<MyDay> OfAsync(Record record)
    {
        var (today, until) = (record.Today, record.Today.AddDays(DaysAhead));
        var meetings = await record.AskAsync(Meets);
        var promises = await record.AskAsync(Promised, until);
        var comingBack = await record.AskAsync(Returns, until);
        var mend = await record.AskAsync(Torn);
        var notSafe = await record.AskAsync(Unsafe);
        var brought = await BroughtAsync(record);
        var (lastLooked, news) = await NewsAsync(record);
        var drafts = await record.MyDraftsAsync();
        var stories = await record.AskAsync(Untold);
        var ahead = await record.AskAsync(PassedOn, record.Caller.Worker, today);
        var handovers = ahead.Where(a => a.Want.Length == 0).OrderBy(a => a.Day).Select(a => new Told(default, a.Relationship, "", a.ToMe ? "today-passed-to-me" : "today-passed-on", a.Day!.Value)).ToList();
        var lookAgain = ahead.Where(a => a.Want.Length > 0).OrderBy(a => a.Day).Select(a => new Told(default, a.Relationship, "", a.Want, a.Day!.Value)).ToList();
        var known = await WhoIsWho.ForAsync(record, [.. meetings.Select(m => m.Meeting.Relationship), .. promises.Select(p => p.Relationship), .. comingBack.Select(c => c.Relationship), .. ahead.Select(a => a.Relationship)]);
        var whole = meetings.Count == 0 ? [] : await WholeAsync(record, meetings, mend, known);
        return new()
        {
            Meetings = whole,
            Promises = known.Named(promises),
            ComingBack = known.Named(comingBack),
            ToMend = [.. mend.Select(m => m with { Who = known.Of(m.Relationship) })],
            NotSafe = [.. notSafe.Select(n => n with { Who = known.Of(n.Relationship) })],
            Brought = [.. brought.Select(b => b with { Who = known.Of(b.Person) })],
            News = [.. news.Select(n => n with { Who = known.Of(n.Relationship) })],
            Handovers = known.Named(handovers),
            LookAgain = known.Named(lookAgain),
            LastLooked = lastLooked,
            // The line of this page stands in its box, and a page with two forms is one place to go on.
            Drafts = [.. drafts.Where(d => d.Address != TodayModel.At()).DistinctBy(d => d.Address)],
            Birthdays = known.Birthdays(today),
            Stories = known.ToldBy(stories),
            Mine = [.. known.Relationships.OrderByDescending(r => meetings.Exists(m => m.Meeting.Relationship == r.Id)).ThenBy(r => r.Who, StringComparer.CurrentCulture)],
            Families = [.. known.Families, .. drafts.Where(d => d.Family is not null).Select(d => d.Family!.Value)],
        };
    }

    private static async Task<List<Brought>> BroughtAsync(Record record) =>
        [.. (await record.AskAsync(Asks)).Concat(await record.AskAsync(Wanting)).OrderBy(b => b.At)];

    private static async Task<List<Meeting>> WholeAsync(Record record, List<MeetingRow> meetings, List<Mending> mend, WhoIsWho known)
    {
        var today = record.Today;
        var wants = await record.AskAsync(Wants);
        var asked = await record.AskAsync(Asked);
        return [.. meetings.Select(m => m.Meeting with
        {
            Who = known.Of(m.Meeting.Relationship),
            With = [.. m.People.Where(p => !known.IsSideOf(m.Meeting.Relationship, p.Person)).Select(p => p.Name ?? known.Of(p.Person!.Value)).Where(n => n.Length > 0)],
            TheirsFirst = wants.Find(w => w.Relationship == m.Meeting.Relationship)?.Text,
            ToMend = mend.Find(r => r.Relationship == m.Meeting.Relationship && r.Moment(today) != RepairMoment.TooSoon),
            AskHowItIs = asked.Exists(a => a.Relationship == m.Meeting.Relationship && a.IsDue(today)),
        })];
    }

    private static async Task<(DateOnly? LastLooked, List<News> News)> NewsAsync(Record record)
    {
        var start = Clock.StartOf(record.Today);
        var looked = await record.LastLookedAsync(start);
        var since = looked ?? start.AddDays(-DaysAhead);
        var lines = await record.AskAsync(New, Clock.DayOf(since), since);
        return (looked is { } moment ? Clock.DayOf(moment) : null,
            [.. lines.OrderByDescending(l => l.At).DistinctBy(l => (l.What, l.What is NewsOf.Writing or NewsOf.Plan ? l.Encounter?.Value : l.Relationship.Value, l.Name)).Take(NewsAtMost)
                .Select(l => new News(l.What, l.Encounter, l.Relationship, l.Name?.Split(' ', 2)[0], l.Day))]);
    }

    private sealed record Comes(Id<Person>? Person, string? Name);

    private sealed record MeetingRow(Meeting Meeting, List<Comes> People);

    private sealed record Wanted(Id<Relationship> Relationship, string Text);

    private sealed record Ahead(Id<Relationship> Relationship, string Want, bool ToMe, DateOnly? Day);

    private sealed record Line(NewsOf What, Id<Encounter>? Encounter, Id<Relationship> Relationship, DateOnly Day, string? Name, DateTimeOffset At);
}
