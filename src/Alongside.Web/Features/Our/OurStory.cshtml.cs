using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>My story, told once and in my own hand, who has read it, and how I like to be helped.</summary>
[Needs(May.OurSpace)]
internal sealed class OurStoryModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public AboutKind? Kind { get; set; }
    [BindProperty] public string? Line { get; set; }

    public StoryVersion? Story { get; private set; }
    public IReadOnlyList<string> ReadBy { get; private set; } = [];
    public IReadOnlyList<AboutLine> Lines { get; private set; } = [];

    public override string? KeepsAs => "our/story";

    public override IReadOnlyList<string> KeepsApart => ["line"];

    public static string At() => "/our/story";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Text = Story?.Text;
    }

    /// <summary>A worker may have written it down with them meanwhile; a later telling would hide that one.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await OpenAsync();
        var me = Record.Caller.Person;
        return [new(nameof(Text), "our-story-box", await Record.About<StoryVersion>().Where(s => s.PersonId == me).OrderByDescending(s => s.Number).Select(s => s.Text).FirstOrDefaultAsync())];
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var me = Record.Caller.Person;
        var mine = await Record.About<StoryVersion>().Where(s => s.PersonId == me).OrderByDescending(s => s.Number).ToListAsync();
        Story = mine.FirstOrDefault();
        if (Story is { } story)
            ReadBy = [.. (await Record.ReadersOfMine([story.Id]).Join(Record.Workers(), r => r.WorkerId, w => w.Id, (r, w) => new { r.At, w.Name }).ToListAsync()).OrderBy(r => r.At).Select(r => FirstName(r.Name)).Distinct()];
        Lines = await Record.About<AboutLine>().Where(l => l.PersonId == me).OrderBy(l => l.Kind).ThenBy(l => l.Id).ToListAsync();
        await SeenAsync([.. Lines.Where(l => l.AuthorPersonId == Me.Id).Select(l => l.Id.Value)]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        Record.Add(new StoryVersion(Record.Caller.Person, await Record.NextTellingAsync(), Text, inTheirOwnHand: true, Audience.MyTeam, Record.By with { Team = walk.With.TeamId }));
        return await KeepAsync(At());
    }

    /// <summary>One line on how I like to be helped.</summary>
    public async Task<IActionResult> OnPostLineAsync()
    {
        var walk = await OpenToWriteAsync();
        Record.Add(Refuses("Line", () => new AboutLine(Record.Caller.Person, Kind ?? AboutKind.HowToHelp, Line, Source.Said, Audience.MyTeam, Record.By with { Team = walk.With.TeamId })));
        return await KeepAsync($"{At()}#help");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<AboutLine> line)
    {
        await OpenAsync();
        (await Record.OpenAboutAsync(Record.Caller.Person, line)).TakeBack(Record.By);
        return await KeepAsync($"{At()}#help");
    }

    // The line has a box of its own on a page that has one for the story.
    private static T Refuses<T>(string field, Func<T> act) where T : class
    {
        var problems = new List<Problem>();
        var made = Refused.Into(problems, f => f == "Text" ? field : f, act);
        Refused.If(problems);
        return made!;
    }
}
