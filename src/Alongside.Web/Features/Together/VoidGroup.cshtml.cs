using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>A group was written by mistake: its author takes it out of use, and with it each time together that is theirs to take out. A colleague takes out their own.</summary>
[Needs(May.Write)]
internal sealed class VoidGroupModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Gathering> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public Gathering Group { get; private set; } = null!;

    public override string? KeepsAs => $"group-void/{Id}";

    public static string At(Id<Gathering> id) => $"/groups/{id}/void";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Group = await Record.OpenGroupAsync(Id);
        if (Group.Voided is not null || Group.AuthorId != Record.Caller.Worker) throw new NotReached();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var came = await Record.CameTo(Id).Select(e => e.Id).ToListAsync();
        Record.Showed([]); // Each is opened by itself.
        Group.Void(Why, Record.By);
        foreach (var one in came)
        {
            var met = await Record.OpenWithPeopleAsync(one);
            if (TakingOut.Is(Record.Caller.Viewer, await Record.OpenAsync(met.RelationshipId), Today, met.WorkerId)) await OutOfUse.TakeAsync(Record, met, Why);
        }
        await Record.SaveAsync(GroupModel.At(Id));
        return Redirect(GroupModel.At(Id));
    }
}
