using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Releasing;

/// <summary>One sharing: what was decided, what came back, what became of it. Ending it works at once.</summary>
[Needs(May.Write)]
internal sealed class SharingModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }
    [FromRoute] public Id<Sharing> Which { get; set; }
    [BindProperty] public string? Became { get; set; }

    public Sharing Sharing { get; private set; } = null!;
    public string Partner { get; private set; } = "";

    /// <summary>The agency they come from by now, where it is another one; null where it is the same.</summary>
    public string? Elsewhere { get; private set; }

    /// <summary>Whom our team rings there; null where nobody keeps that.</summary>
    public Domain.Together.NamedContact? Ring { get; private set; }

    public IReadOnlyList<Shareable> Names { get; private set; } = [];

    public override string? KeepsAs => $"became/{Which}";

    public static string At(Id<Family> family, Id<Sharing> id) => $"/families/{family}/sharing/{id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync() => [new(nameof(Became), "sharing-became", (await OpenAsync()).Became)];

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Became = Sharing.Became;
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        (await OpenAsync()).End(Record.By);
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostBecameAsync()
    {
        (await OpenAsync()).BecameOfIt(Became);
        return await DoneAsync();
    }

    public override async Task ShowAsync()
    {
        Sharing = await OpenAsync();
        await Record.OpenAsync(Id);
        Names = await Record.NamedInAsync(Sharing);
        var partner = await Record.Workers().Where(w => w.Id == Sharing.PartnerId).Select(w => new { w.Name, w.Agency }).SingleAsync();
        (Partner, Elsewhere) = (partner.Name, Sharing.IsWith(partner.Agency) ? null : partner.Agency);
        Ring = await Record.WhomToRingAtAsync(Sharing.Agency);
    }

    private async Task<Sharing> OpenAsync()
    {
        var sharing = await Record.OpenAsync(Which);
        return sharing.FamilyId == Id ? sharing : throw new NotReached();
    }

    private async Task<IActionResult> DoneAsync()
    {
        await Record.SaveAsync(At(Id, Which));
        return Redirect(At(Id, Which));
    }
}
