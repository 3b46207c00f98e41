using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>Everybody around a family, now and before, helpful or not and why, as the family says it.</summary>
[Needs(May.OpenFamily)]
internal sealed class HelpersModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }

    public IReadOnlyList<Helper> Helpers { get; private set; } = [];

    public ReadByName? Readers { get; private set; }

    public bool MayWrite => Record.MayWrite;

    public static string At(Id<Family> id) => $"/families/{id}/helpers";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await Record.OpenAsync(Id);
        Helpers = [.. (await Record.Of<Helper>().ToListAsync()).OrderBy(h => h.Until < Today).ThenBy(h => h.Closeness ?? Closeness.FurtherOff + 1).ThenBy(h => h.Id)];
        Readers = await Record.ReadersAsync();
    }
}
