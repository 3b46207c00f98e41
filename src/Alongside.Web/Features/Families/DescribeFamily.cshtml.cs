using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>What a family calls itself, and where it is at home.</summary>
[Needs(May.Write)]
internal sealed class DescribeFamilyModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }
    [BindProperty] public string? Called { get; set; }
    [BindProperty] public string? Home { get; set; }
    [BindProperty] public int Version { get; set; }

    public Family Family { get; private set; } = null!;

    public static string At(Id<Family> id) => $"/families/{id}/called";

    public override string? KeepsAs => $"family/{Id}";

    public override async Task ShowAsync() => Family ??= await Record.OpenAsync(Id);

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.OpenAsync(Id);
        return [new(nameof(Called), "call-themselves-called", now.Called), new(nameof(Home), "begin-home", now.Home)];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Called, Home) = (Family.Called, Family.Home);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Family, Version);
        Family.Describe(Called, Home);
        await Record.SaveAsync(FamilyModel.At(Id));
        return Redirect(FamilyModel.At(Id));
    }
}
