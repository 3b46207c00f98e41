using Alongside.Domain.Access;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Html;

namespace Alongside.Web.Features.Supervision;

/// <summary>My own supervision first: who holds me, and when; then who holds whom up to the top, and whom I hold.</summary>
[Needs(May.BeHeld)]
internal sealed class SupervisionModel(Record record, Phrases t) : HousePage(record)
{
    public IReadOnlyList<WithColleague> HoldMe { get; private set; } = [];
    public IReadOnlyList<WithColleague> IHold { get; private set; } = [];
    public IReadOnlyList<ChainLink> Chain { get; private set; } = [];

    public Domain.Organisations.Role Role => Record.Caller.Role;

    public string Says => string.Join(' ', Chain.Select(SaysOf));

    /// <summary>"nobody since July", below the bowl that is missing.</summary>
    public string Nobody => Chain[^1].Last is { } last ? t["chain-nobody-since", ("month", last.ToString("MMMM", t.Culture))] : t["chain-nobody"];

    public IHtmlContent Picture => new PictureOnPage(ChainDrawing.Of(Chain, Says, Nobody));

    public static string At() => "/supervision";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var mine = await WithColleague.OfMineAsync(Record);
        (HoldMe, IHold) = ([.. mine.Where(h => h.HoldsMe)], [.. mine.Where(h => !h.HoldsMe)]);
        Chain = await Record.ChainAboveMeAsync(await Record.HowOftenHeldAsync());
    }

    /// <summary>One link in a sentence.</summary>
    public string SaysOf(ChainLink link) => link.How switch
    {
        HowHeld.ByNobody => t[link.Last is null ? "chain-by-nobody" : "chain-by-nobody-since", ("who", link.Name), ("month", link.Last?.ToString("MMMM", t.Culture))],
        HowHeld.Lapsed => t[link.Last is null ? "chain-lapsed-never" : "chain-lapsed", ("who", link.Name), ("holder", link.Holder), ("month", link.Last?.ToString("MMMM", t.Culture))],
        HowHeld.Late => t["chain-late", ("who", link.Name), ("holder", link.Holder)],
        _ => t["chain-held", ("who", link.Name), ("holder", link.Holder)],
    };
}
