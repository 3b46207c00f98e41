using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>My week: everybody's visits in one place, mine to add. What is too much, or does not fit together, opens a conversation.</summary>
[Needs(May.OurSpace)]
internal sealed class WeekModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>Days shown from today.</summary>
    public const int Days = 14;

    /// <summary>Something on a day.</summary>
    public sealed record Line(DateOnly Day, int? Minute, string Text, string? Purpose, Id<Encounter>? Meeting, Id<WeekLine>? Mine);

    [BindProperty] public string? Text { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public string? Clock { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];

    public override string? KeepsAs => "our/week";

    public static string At() => "/our/week";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var (me, today, until) = (Record.Caller.Person, Today, Today.AddDays(Days));
        var meetings = await Coming.OfAsync(this, Record, until);
        var mine = await Record.Of<WeekLine>().Where(l => l.AuthorPersonId == me && l.Day >= today && l.Day < until).ToListAsync();
        Lines = [.. meetings.Select(m => new Line(m.Day, m.Minute, m.Said, m.Purpose, m.Id, null)).Concat(mine.Select(l => new Line(l.Day, l.FromMinute, l.Text, null, null, l.Id)))
            .OrderBy(l => l.Day).ThenBy(l => l.Minute ?? 1440)];
        if (Walk is { } walk) ReadsPicks = await ReadsPicksAsync(walk, WhoReads.OnlyMe, WhoReads.TheTeam);
        Reads ??= WhoReads.OnlyMe;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        var problems = new List<Problem>();
        var minute = Typed.Time(nameof(Clock), Clock, problems);
        Refused.If(problems);
        var readers = await ReadersAsync(walk, Reads ?? WhoReads.OnlyMe);
        Record.Add(new WeekLine(walk.With, Text, Day, minute, readers.Audience, Record.By));
        return await KeepAsync(At());
    }

    /// <summary>It is too much, it does not fit, two people told me opposite things: a conversation.</summary>
    public async Task<IActionResult> OnPostSayAsync(string say, Id<Encounter>? meeting)
    {
        if (say is not ("too-much-week" or "opposite" or "not-then")) throw new NotReached();
        var walk = await OpenToWriteAsync();
        var about = "";
        if (meeting is { } id)
        {
            var coming = (await Coming.OfAsync(this, Record, Today.AddDays(Days * 4))).FirstOrDefault(m => m.Id == id) ?? throw new NotReached();
            walk = Walks.FirstOrDefault(w => w.Id == coming.With) ?? walk;
            about = Phrases.Day(coming.Day, Today);
        }
        Record.Add(new AgendaItem(walk.With, Whose.Theirs, Conversation.About(Phrases, say, about), null, null, null, unprompted: true, hard: true, Audience.MyTeam, Record.By with { Team = walk.With.TeamId }));
        return await KeepAsync(FirstModel.At());
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<WeekLine> line)
    {
        await OpenAsync();
        (await Record.OpenAsync(line)).TakeBack(Record.By);
        return await KeepAsync(At());
    }
}
