using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>A family: who they are and how to be with them, who is around them, their threads, their story.</summary>
[Needs(May.OpenFamily)]
internal sealed class FamilyModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }

    public Family Family { get; private set; } = null!;
    public string Names { get; private set; } = "";

    public static string At(Id<Family> id) => $"/families/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Family = await Record.OpenAsync(Id);
        var people = await Record.People().ToListAsync();
        Names = Family.Called ?? string.Join(", ", people.Select(p => p.Called));
    }
}
