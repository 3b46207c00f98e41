using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>One line that helps the next meeting go well: how I like to be helped, remember me by, be careful with.</summary>
[Needs(May.Write)]
internal sealed class AddLineModel(Record record) : PersonPage(record)
{
    [BindProperty(SupportsGet = true)] public AboutKind Kind { get; set; } = AboutKind.HowToHelp;
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public Source Source { get; set; } = Source.Said;
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;

    /// <summary>Who of the family reads it from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public static string At(Id<Person> id, AboutKind kind = AboutKind.HowToHelp) => $"/people/{id}/about?kind={kind}";

    public override string? KeepsAs => $"about/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        WithSpace = await Pick.WithSpaceAsync(Record);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var line = new AboutLine(Id, Kind, Text, Source, Audience, Record.By);
        Record.Add(line);
        await Record.LetReadAsync(LetRead, line);
        return await SaveAsync("about");
    }
}
