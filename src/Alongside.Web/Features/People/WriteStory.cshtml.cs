using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Tell the story, or tell it anew. The earlier tellings stay.</summary>
[Needs(May.Write)]
internal sealed class WriteStoryModel(Record record, Phrases phrases) : PersonPage(record)
{
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public bool InTheirOwnHand { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;

    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public IReadOnlyList<Pick> WhoWrites => [new("False", phrases["story-hand-with"]), new("True", phrases["story-hand-own"])];

    public static string At(Id<Person> id) => $"/people/{id}/story/new";

    public override string? KeepsAs => $"story/{Id}";

    /// <summary>Told anew by two at once, the later telling would hide the other.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await base.ShowAsync();
        return [new(nameof(Text), "story-words", await ToldAsync())];
    }

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        WithSpace = [.. (await Record.WithSpaceAsync()).Select(p => new Pick(p.Id.ToString(), p.Called))];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Text = await ToldAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var last = await Record.About<StoryVersion>().Where(s => s.PersonId == Id).MaxAsync(s => (int?)s.Number) ?? 0;
        Record.Add(new StoryVersion(Id, last + 1, Text, InTheirOwnHand, Audience, Record.By));
        await Record.LetReadAsync(LetRead);
        await Record.SaveAsync(StoryModel.At(Id));
        return Redirect(StoryModel.At(Id));
    }

    private Task<string?> ToldAsync() =>
        Record.About<StoryVersion>().Where(s => s.PersonId == Id).OrderByDescending(s => s.Number).ThenByDescending(s => s.Id).Select(s => s.Text).FirstOrDefaultAsync();
}
