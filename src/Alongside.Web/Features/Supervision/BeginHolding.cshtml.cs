using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Somebody begins to hold a colleague, or to be held by one.</summary>
[Needs(May.BeHeld)]
internal sealed class BeginHoldingModel(Record record) : HousePage(record)
{
    [BindProperty] public Id<Worker>? With { get; set; }
    [BindProperty] public bool TheyHoldMe { get; set; }
    [BindProperty] public string? Purpose { get; set; }

    public IReadOnlyList<Pick> Peers { get; private set; } = [];

    public override string? KeepsAs => "holding/new";

    public static string At() => "/supervision/new";

    public Task OnGetAsync()
    {
        TheyHoldMe = Record.Caller.Role == Role.Worker;
        return ShowAsync();
    }

    public override async Task ShowAsync() => Peers = [.. (await Record.PeersAsync()).Select(p => new Pick(p.Id.ToString(), p.Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        var (me, by) = (Record.Caller.Worker, Record.By);
        if (With is not { } with || !(await Record.PeersAsync()).Any(p => p.Id == with)) throw new Refused(nameof(With), "choose-one");
        var (held, holder) = TheyHoldMe ? (me, with) : (with, me);
        var mine = await Record.MyHolding().ToListAsync();
        if (mine.Find(r => r.One.Worker == held && r.HeldOn(Record.Today) == holder) is { } already) return Redirect(WithOneModel.At(already.Id));
        var begun = new Relationship(Side.Of(held), null, holder, null, Purpose, Record.Today, by);
        Record.Begin(begun);
        await Record.SaveAsync(WithOneModel.At(begun.Id));
        return Redirect(WithOneModel.At(begun.Id));
    }
}
