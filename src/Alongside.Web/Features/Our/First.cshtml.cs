using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>What I want first: my list, my order. Anything at any hour, however small; the top one begins the next meeting.</summary>
[Needs(May.OurSpace)]
internal sealed class FirstModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>What was talked about is shown so far back.</summary>
    private const int TalkedAbout = 8;

    [BindProperty] public string? Text { get; set; }

    public IReadOnlyList<Want> Wants { get; private set; } = [];

    /// <summary>What we have talked about since.</summary>
    public IReadOnlyList<(string Text, DateOnly? Day)> Done { get; private set; } = [];

    /// <summary>What they need to bring up with me, why, and who asks for it.</summary>
    public IReadOnlyList<(Guid Id, string? Who, string Text, string? Because, string? AskedBy)> TheirTurn { get; private set; } = [];

    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];

    /// <summary>The same words are kept on the first page of the space.</summary>
    public const string DraftName = "our/first";

    public override string? KeepsAs => DraftName;

    public static string At() => "/our/first";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Wants = await Want.OfAsync(Record);
        var me = Record.Caller.Person;
        var reached = await Record.Of<AgendaItem>().Where(a => a.AuthorPersonId == me && a.State == AgendaState.Reached).OrderByDescending(a => a.WrittenAt).Take(TalkedAbout)
            .Select(a => new { a.Text, a.ReachedIn }).ToListAsync();
        var met = reached.Select(r => r.ReachedIn).OfType<Id<Encounter>>().ToArray();
        var days = await Record.Of<Encounter>().Where(e => met.Contains(e.Id)).Select(e => new { e.Id, e.Day }).ToDictionaryAsync(e => e.Id, e => e.Day);
        Done = [.. reached.Select(r => (r.Text, r.ReachedIn is { } id && days.TryGetValue(id, out var day) ? day : (DateOnly?)null))];
        var theirs = await Record.Of<AgendaItem>().Where(a => a.Whose == Whose.Ours && a.State == AgendaState.Waiting).OrderBy(a => a.Place).Select(a => new { a.Id, a.RelationshipId, a.Text, a.Because, a.AskedBy }).ToListAsync();
        TheirTurn = [.. theirs.Select(t => (t.Id.Value, Walks.FirstOrDefault(w => w.Id == t.RelationshipId)?.Name, t.Text, t.Because, t.AskedBy))];
        if (Walk is { } walk) ReadsPicks = await ReadsPicksAsync(walk, WhoReads.TheTeam, WhoReads.TheWorker);
        Reads ??= WhoReads.TheTeam;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        var readers = await ReadersAsync(walk, Reads ?? WhoReads.TheTeam);
        var item = new AgendaItem(walk.With, Whose.Theirs, Text, null, null, null, unprompted: true, hard: false, readers.Audience, Record.By with { Team = walk.With.TeamId });
        Record.Add(item);
        Give(item.Id, readers.Named);
        return await KeepAsync(At());
    }

    /// <summary>This one first.</summary>
    public async Task<IActionResult> OnPostUpAsync(Id<AgendaItem> item)
    {
        await OpenAsync();
        var (first, me) = (await MineAsync(item), Record.Caller.Person);
        first.ComeFirst(await Record.Of<AgendaItem>().Where(a => a.AuthorPersonId == me && a.RelationshipId == first.RelationshipId && a.State == AgendaState.Waiting).ToListAsync());
        return await KeepAsync(At());
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<AgendaItem> item)
    {
        await OpenAsync();
        (await MineAsync(item)).TakeBack(Record.By);
        return await KeepAsync(At());
    }

    private async Task<AgendaItem> MineAsync(Id<AgendaItem> id)
    {
        var item = await Record.OpenAsync(id);
        return item.AuthorPersonId == Record.Caller.Person ? item : throw new NotReached();
    }
}
