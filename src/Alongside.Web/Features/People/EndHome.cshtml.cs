using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Somebody moved out of a home.</summary>
[Needs(May.Write)]
internal sealed class EndHomeModel(Record record) : PersonPage(record)
{
    [FromRoute] public Id<Home> Home { get; set; }
    [BindProperty] public string? Until { get; set; }

    public string Where { get; private set; } = "";

    public static string At(Id<Person> id, Id<Home> home) => $"/people/{id}/homes/{home}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        Where = (await Record.OpenAboutAsync(Id, Home)).Where;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var home = await Record.OpenAboutAsync(Id, Home);
        home.MovedOut(TypedDay.Maybe("Until", Until) ?? throw new Refused("Until", "last-day-missing"));
        return await SaveAsync("homes");
    }
}
