using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Relationships;

/// <summary>The thread: a relationship through time, as a sentence, a picture and a table.</summary>
[Needs(May.OpenFamily)]
internal sealed class ThreadModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    /// <summary>So many rows make a page of the table; a month is never torn apart.</summary>
    public const int RowsAtMost = 60;

    /// <summary>So many of the newest meetings tell whose item comes first.</summary>
    private const int LastMeetings = 12;

    private static readonly Query<Id<Relationship>, int, Met> Meetings = Query.Of((Record door, Id<Relationship> id) => door.Of<Encounter>()
        .Where(e => e.RelationshipId == id && e.State == EncounterState.Happened).OrderByDescending(e => e.Day).Select(e => new Met(e.Id, e.Day, e.Kind, e.TheirsFirst, e.Place)));

    private static readonly Query<Id<Relationship>, int, Answer> Answers = Query.Of((Record door, Id<Relationship> id) => door.Of<CheckIn>()
        .Where(c => c.RelationshipId == id && !c.NotNow).Select(c => new Answer(c.Day, c.Side, c.Height, c.AuthorId)));

    private static readonly Query<Id<Relationship>, int, Tear> Ruptures = Query.Of((Record door, Id<Relationship> id) => door.Of<Rupture>()
        .Where(r => r.RelationshipId == id).Select(r => new Tear(r.Day, r.Kind, r.RepairedOn)));

    private static readonly Query<Id<Relationship>, DateOnly, Line> Lines = Query.Of((Record door, Id<Relationship> id, DateOnly from) => door.Of<Entry>()
        .Where(e => e.RelationshipId == id && e.Day >= from && ((e.Kind == EntryKind.Line && e.EncounterId != null) || e.Kind == EntryKind.DecidedInSupervision || e.Kind == EntryKind.SeenInCircle))
        .OrderByDescending(e => e.Id).Select(e => new Line(e.EncounterId, e.Day, e.Text, e.AuthorId, e.WithId)));

    private static readonly Query<DateOnly, int, Come> SinceThen = Query.Of((Record door, DateOnly since) => door.Of<Encounter>()
        .Where(e => e.State == EncounterState.Happened && e.Day > since && e.WorkerId != null).Select(e => new Come(e.Day, e.WorkerId!.Value)));

    private sealed record Answer(DateOnly Day, Whose Side, double? Height, Id<Worker>? AuthorId);

    private sealed record Tear(DateOnly Day, RuptureKind Kind, DateOnly? RepairedOn);

    private sealed record Line(Id<Encounter>? EncounterId, DateOnly Day, string Text, Id<Worker> AuthorId, Id<Worker>? WithId);

    private sealed record Come(DateOnly Day, Id<Worker> WorkerId);

    private sealed record Met(Id<Encounter> Id, DateOnly Day, EncounterKind Kind, bool? TheirsFirst, string? Place);

    /// <summary>The month that is opened: <c>2026-03</c>.</summary>
    [FromQuery(Name = "month")] public string? MonthAsked { get; set; }

    /// <summary>The newest month in the table, when it is not the newest of all: <c>2025-11</c>.</summary>
    [FromQuery(Name = "until")] public string? UntilAsked { get; set; }

    public ThreadFacts Facts { get; private set; } = null!;
    public DateOnly? Month { get; private set; }
    public IReadOnlyList<ThreadMonth> Rows { get; private set; } = [];

    /// <summary>The month with which the next page of the table begins; null on the last.</summary>
    public string? Earlier { get; private set; }

    public string? Continuity { get; private set; }

    /// <summary>What was decided about the family in supervision, and by whom.</summary>
    public IReadOnlyList<(string Text, string Who)> Decided { get; private set; } = [];

    /// <summary>How often they have met lately; null when it is too early to say.</summary>
    public string? Lately { get; private set; }

    /// <summary>How they have met lately; null when it is too early to say.</summary>
    public string? How { get; private set; }

    /// <summary>Of the newest meetings of which somebody noted it, how many had their item first.</summary>
    public (int Theirs, int Of) First { get; private set; }

    /// <summary>The words of the last handover, or of the one that is agreed.</summary>
    public PassedOn? PassedOn { get; private set; }

    public ThreadWords Words { get; private set; } = null!;

    public IHtmlContent Picture => new PictureOnPage(Month is { } month ? ThreadDrawing.Month(Facts, Words, month) : ThreadDrawing.Across(Facts, Words));

    public IHtmlContent PictureDown => new PictureOnPage(ThreadDrawing.Down(Facts, Words));

    public static string At(Id<Relationship> id) => $"/relationships/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Words = ThreadSaid.Words(T, Them, Today);
        var met = await Record.AskAsync(Meetings, Id);
        Facts = await FactsAsync(met);
        ChooseRows();
        await SayWhatHappenedAsync(met);
        PassedOn = Relationship.Holdings.Count > 1 ? await PassedOn.InAsync(Record, Relationship) : null;
        Continuity = await ContinuityAsync();
        Lately = HowOftenWeMeet.Lately(met.Select(m => m.Day)) is { } days ? T["thread-lately", ("n", days)] : null;
        How = HowWeMeet.Lately(met.Select(m => m.Kind)) is { } lately ? ThreadSaid.HowTheyMet(T, lately) : null;
        var noted = met.Where(m => m.TheirsFirst is not null).Take(LastMeetings).ToList();
        First = (noted.Count(m => m.TheirsFirst == true), noted.Count);
    }

    /// <summary>What stands in the table for one month, the newest first: meetings, what broke and was mended, who came.</summary>
    public IEnumerable<ThreadEntry> Entries(ThreadMonth month) =>
        month.Entries().Concat(Arrivals().Where(a => a.Day >= month.Month && a.Day < month.Month.AddMonths(1))).OrderByDescending(e => e.Day);

    private IEnumerable<ThreadEntry> Arrivals() => Held.Zip(Held.Skip(1), (before, next) => new ThreadEntry(
        next.From, ThreadEntryKind.Repair, T["moment-handed-over", ("from", FirstOf(before.WorkerId)), ("to", FirstOf(next.WorkerId))], null));

    /// <summary>Who has held it so far, in order; who is to come is said in words.</summary>
    private IReadOnlyList<Holding> Held => [.. Relationship.Holdings.Where(h => h.From <= Today).OrderBy(h => h.From).ThenBy(h => h.Id)];

    private async Task<ThreadFacts> FactsAsync(List<Met> met)
    {
        var answers = await Record.AskAsync(Answers, Id);
        var ruptures = await Record.AskAsync(Ruptures, Id);
        return new ThreadFacts
        {
            Today = Today,
            Start = Relationship.StartedOn,
            End = Relationship.EndedOn,
            RhythmDays = ThreadFacts.DaysAnAnswerHolds(Relationship.Rhythm),
            MonthLink = "?month=",
            Meetings = [.. met.Select(m => new ThreadMeeting(m.Day, m.TheirsFirst, "", Kind(m), $"/encounters/{m.Id}"))],
            CheckIns = [.. answers.Where(a => a.Side == Whose.Theirs).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            Strands = [.. Held.Select(h => new ThreadStrand(FirstOf(h.WorkerId), h.From, h.Until > Today ? null : h.Until)
            {
                CheckIns = [.. answers.Where(a => a.Side == Whose.Ours && a.AuthorId == h.WorkerId).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            })],
            Ruptures = [.. ruptures.Select(r => new ThreadMoment(r.Day, T[$"moment-{Pick.Kebab(r.Kind.ToString())}"]))],
            Repairs = [.. ruptures.Where(r => r.RepairedOn is not null).Select(r => new ThreadMoment(r.RepairedOn!.Value, T["moment-mended"]))],
        };
    }

    /// <summary>One month, or whole months from the newest asked for until the page is full.</summary>
    private void ChooseRows()
    {
        var months = ThreadMonth.Of(Facts);
        Month = Read(MonthAsked);
        if (Month is { } month)
        {
            Rows = [.. months.Where(m => m.Month == month)];
            return;
        }
        var until = Read(UntilAsked) ?? DateOnly.MaxValue;
        var (rows, chosen) = (0, new List<ThreadMonth>());
        for (var i = months.Count - 1; i >= 0; i--)
        {
            if (months[i].Month > until) continue;
            var more = months[i].Meetings.Count + months[i].Ruptures.Count + months[i].Repairs.Count;
            if (chosen.Count > 0 && rows + more > RowsAtMost)
            {
                Earlier = months[i].Key;
                break;
            }
            rows += more;
            chosen.Add(months[i]);
        }
        Rows = chosen;
    }

    // A thread has hundreds of meetings; their words are read only for the rows that are shown.
    private async Task SayWhatHappenedAsync(List<Met> met)
    {
        if (Rows.Count == 0) return;
        var (from, until) = (Rows.Min(r => r.Month), Rows.Max(r => r.Month).AddMonths(1));
        var lines = await Record.AskAsync(Lines, Id, from);
        var said = new Dictionary<string, string>(lines.Count);
        await SayWhatWasDecidedAsync([.. lines.Where(l => l.EncounterId is null && l.Day < until)]);
        foreach (var line in lines) if (line.EncounterId is not null && line.Day < until) said[$"/encounters/{line.EncounterId}"] = line.Text;
        if (said.Count == 0) return;
        Facts = Facts with { Meetings = [.. Facts.Meetings.Select(m => said.TryGetValue(m.Href, out var words) ? m with { Words = words } : m)] };
        var shown = Rows.Select(r => r.Month).ToHashSet();
        Rows = [.. ThreadMonth.Of(Facts).Where(m => shown.Contains(m.Month)).Reverse()];
    }

    private async Task SayWhatWasDecidedAsync(List<Line> decided)
    {
        if (decided.Count == 0) return;
        var names = await Record.NamesOfAsync(decided.SelectMany(d => new[] { d.AuthorId, d.WithId ?? d.AuthorId }));
        Decided = [.. decided.Select(d => (d.Text, T[d.WithId is null ? "seen-in-circle" : "decided-in-supervision", ("one", names[d.AuthorId]), ("other", names[d.WithId ?? d.AuthorId]), ("day", T.Day(d.Day, Today))]))];
    }

    private async Task<string?> ContinuityAsync()
    {
        var since = Today.AddMonths(-ContinuityInWords<string>.Months);
        var year = await Record.AskAsync(SinceThen, since);
        var inWords = Domain.Relationships.Continuity.InWords(year.Select(m => (m.Day, m.WorkerId)), Today);
        var often = inWords.MostOften;
        var name = often.IsNobody || Workers.ContainsKey(often) ? FirstOf(often) : (await NamesOfAsync([often]))[often].First;
        return ThreadSaid.Continuity(T, inWords, name);
    }

    private string Kind(Met met)
    {
        var kind = T[$"thread-kind-{Pick.Kebab(met.Kind.ToString())}"];
        return met.Place is null ? kind : T["thread-kind-at-place", ("kind", kind), ("place", met.Place)];
    }

    private static DateOnly? Read(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;
}
