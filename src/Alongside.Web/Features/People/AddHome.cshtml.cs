using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Where somebody lives or lived; there may be several homes at once.</summary>
[Needs(May.Write)]
internal sealed class AddHomeModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? Where { get; set; }
    [BindProperty] public string? WithWhom { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Until { get; set; }

    /// <summary>Who of the family reads it from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public static string At(Id<Person> id) => $"/people/{id}/homes";

    public override string? KeepsAs => $"home/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        WithSpace = await Pick.WithSpaceAsync(Record);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var home = new Home(Id, Where, WithWhom, TypedDay.Maybe("From", From), TypedDay.Maybe("Until", Until), Record.By);
        Record.Add(home);
        await Record.LetReadAsync(LetRead, home);
        return await SaveAsync("homes");
    }
}
