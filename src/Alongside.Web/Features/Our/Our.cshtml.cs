using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>A person's own space: when somebody comes, what I want first, and the way to everything else.</summary>
[Needs(May.OurSpace)]
internal sealed class OurModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>The first of my list; the rest is one tap away.</summary>
    private const int Few = 3;

    /// <summary>How far ahead the next meeting is told.</summary>
    private const int DaysAhead = 60;

    /// <summary>How long after a meeting one is asked how it was.</summary>
    private const int DaysAfter = 7;

    public IReadOnlyList<Want> Wants { get; private set; } = [];
    public Coming? Next { get; private set; }

    /// <summary>The last time together, while it is fresh, to say how it was.</summary>
    public Id<Encounter>? Just { get; private set; }

    /// <summary>What has ended of late, with whom, and not been answered with a name: to say how all of it was.</summary>
    public IReadOnlyList<(Id<Relationship> With, string? Name)> Ended { get; private set; } = [];

    /// <summary>Who comes instead, while somebody who walks with me is away.</summary>
    public IReadOnlyList<(string Away, string Comes, DateOnly From, DateOnly Until, string? FromTeam)> Covers { get; private set; } = [];

    /// <summary>The children for whom I speak in something, and have something to read.</summary>
    public IReadOnlyList<string> SpeaksFor { get; private set; } = [];

    public override IReadOnlyList<string> KeepsApart => [FirstModel.DraftName];

    public static string At() => "/our";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Wants = [.. (await Want.OfAsync(Record)).Take(Few)];
        Next = await Coming.OfAsync(this, Record, Today.AddDays(DaysAhead)) is [var next, ..] ? next : null;
        Covers = await CoversAsync();
        SpeaksFor = await Record.SpeaksForAsync();
        var (since, me, today) = (Today.AddDays(-DaysAfter), Record.Caller.Person, Today);
        Just = await Record.Of<Encounter>().Where(e => e.State == EncounterState.Happened && e.Day >= since && e.Day <= today).OrderByDescending(e => e.Day).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        Ended = await EndedAsync();
        if (Just is { } just && await Record.Of<RespectAnswer>().AnyAsync(a => a.AuthorPersonId == me && a.EncounterId == just)) Just = null;
    }

    // Without a name nobody can tell that it was answered: it goes on being asked until the days are over.
    private async Task<IReadOnlyList<(Id<Relationship>, string?)>> EndedAsync()
    {
        var (since, me) = (Today.AddDays(-AfterModel.AfterTheEnd), Record.Caller.Person);
        var ended = await Record.Of<Relationship>().Where(r => r.EndedOn >= since).OrderByDescending(r => r.EndedOn).ToListAsync();
        if (ended.Count == 0) return [];
        var told = await Record.Of<RespectAnswer>().Where(a => a.AuthorPersonId == me && a.EncounterId == null).Select(a => new { a.RelationshipId, a.WrittenAt }).ToListAsync();
        ended.RemoveAll(r => told.Exists(a => a.RelationshipId == r.Id && Clock.DayOf(a.WrittenAt) >= r.EndedOn));
        var last = ended.ToDictionary(r => r.Id, r => r.Holdings.MaxBy(h => h.From)?.WorkerId);
        var who = last.Values.OfType<Id<Worker>>().Distinct().ToArray();
        var names = await Record.Workers().Where(w => who.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => FirstName(w.Name));
        return [.. ended.Select(r => (r.Id, last[r.Id] is { } held ? names[held] : null))];
    }

    private async Task<IReadOnlyList<(string, string, DateOnly, DateOnly, string?)>> CoversAsync()
    {
        var (today, soon) = (Today, Today.AddDays(DaysAfter));
        var covers = await Record.Of<Cover>().Where(c => c.EndedAt == null && c.Until >= today && c.From <= soon).OrderBy(c => c.From).ToListAsync();
        var who = covers.SelectMany(c => new[] { c.AwayId, c.WorkerId }).Distinct().ToArray();
        var names = who.Length == 0 ? [] : await Record.Workers().Where(w => who.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => FirstName(w.Name));
        var from = covers.Select(c => c.FromTeamId).OfType<Id<Team>>().Distinct().ToArray();
        var teams = from.Length == 0 ? [] : await Record.Teams().Where(t => from.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name);
        return [.. covers.Select(c => (names[c.AwayId], names[c.WorkerId], c.From, c.Until, c.FromTeamId is { } team ? teams[team] : null))];
    }

    /// <summary>The language of every page of mine, on every device.</summary>
    /// <param name="tongue">Which.</param>
    /// <param name="then">The page it was chosen on.</param>
    public async Task<IActionResult> OnPostTongueAsync(Tongue tongue, string? then)
    {
        await Record.OpenOursAsync();
        await Record.SpeakInAsync(tongue);
        return await KeepAsync(then is not null && then.StartsWith(At(), StringComparison.Ordinal) && Url.IsLocalUrl(then) ? then : At());
    }

    /// <summary>Words, easy words, or pictures: chosen by the person.</summary>
    public async Task<IActionResult> OnPostLookAsync(SpaceLook look)
    {
        await Record.OpenOursAsync();
        var space = await Record.OwnSpaces().FirstOrDefaultAsync();
        if (space is null) Record.Add(space = new(Record.By));
        space.ShowIn(look);
        return await KeepAsync(At());
    }
}
