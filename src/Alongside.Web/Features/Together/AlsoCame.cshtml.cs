using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>Somebody else came to a group: a colleague of the team adds those they hold themselves, each with a note of their own. Whoever led it was there with them.</summary>
[Needs(May.Write)]
internal sealed class AlsoCameModel(Record record) : WhoCamePage(record)
{
    private IReadOnlyList<Encounter> there = [];

    [FromRoute] public Id<Gathering> Id { get; set; }

    public Gathering Group { get; private set; } = null!;

    /// <summary>Everybody they hold is there already; otherwise they hold nobody.</summary>
    public bool AllCame { get; private set; }

    public override string? KeepsAs => $"group-came/{Id}";

    public static string At(Id<Gathering> id) => $"/groups/{id}/came";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        MakeReady();
    }

    public override async Task ShowAsync()
    {
        Group = await Record.OpenGroupAsync(Id);
        if (Group.Voided is not null) throw new NotReached();
        there = await Record.CameTo(Id).ToListAsync();
        var known = there.Select(e => e.RelationshipId.ToString()).ToHashSet();
        var held = await WhoIsWho.PicksAsync(Record);
        AllCame = held.Count > 0;
        Mine = [.. held.Where(p => !known.Contains(p.Value))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        await KeepAsync(Group, there, []);
        await Record.SaveAsync(GroupModel.At(Id));
        return Redirect(GroupModel.At(Id));
    }
}
