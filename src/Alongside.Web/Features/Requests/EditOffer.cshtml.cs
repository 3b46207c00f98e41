using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>Says what we offer. Each time is a new version; the ones before stay to be read.</summary>
[Needs(May.SayWhatWeOffer)]
internal sealed class EditOfferModel(Record record) : HousePage(record)
{
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? ForWhom { get; set; }
    [BindProperty] public string? How { get; set; }
    [BindProperty] public string? Cannot { get; set; }
    [BindProperty] public string? Meanwhile { get; set; }
    [BindProperty] public string? Practical { get; set; }

    public IReadOnlyList<Offer> Versions { get; private set; } = [];

    public override string? KeepsAs => "offer";

    public static string At() => "/house/offer";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.Offers().FirstOrDefaultAsync();
        return
        [
            new(nameof(What), "offer-what", now?.What), new(nameof(ForWhom), "offer-for-whom", now?.ForWhom), new(nameof(How), "offer-how", now?.How),
            new(nameof(Cannot), "offer-cannot", now?.Cannot), new(nameof(Meanwhile), "offer-meanwhile", now?.Meanwhile), new(nameof(Practical), "offer-practical", now?.Practical),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Versions is [var now, ..]) (What, ForWhom, How, Cannot, Meanwhile, Practical) = (now.What, now.ForWhom, now.How, now.Cannot, now.Meanwhile, now.Practical);
    }

    public override async Task ShowAsync() => Versions = await Record.Offers().ToListAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var last = await Record.Offers().Select(o => (int?)o.Number).FirstOrDefaultAsync() ?? 0;
        Record.Add(new Offer(last + 1, What, ForWhom, How, Cannot, Record.By, Meanwhile, Practical));
        await Record.SaveAsync(At());
        return Redirect(At());
    }
}
