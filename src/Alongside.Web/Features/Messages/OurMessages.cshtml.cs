using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Messages;

/// <summary>Whether I want to be told outside that something waits inside, and where. Nobody is, who did not say so.</summary>
[Needs(May.OurAccount)]
internal sealed class OurMessagesModel(Record record, Outside outside) : HousePage(record)
{
    [BindProperty] public TellMe? Often { get; set; }
    [BindProperty] public string? Address { get; set; }
    [BindProperty] public bool OnlyI { get; set; }
    [BindProperty] public bool DayBefore { get; set; }

    /// <summary>It has just been kept.</summary>
    [FromQuery] public bool WasKept { get; set; }

    /// <summary>What these pages are called outside.</summary>
    public string Neutral { get; private set; } = "";

    /// <summary>A worker wrote down with them where to; it is not shown here.</summary>
    public bool WithUs { get; private set; }

    public static string At() => "/our/messages";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var (wish, point) = await Record.MyWishAsync();
        (Often, Address, DayBefore, OnlyI) = (wish?.Often ?? TellMe.Never, point?.Value, wish?.DayBefore == true, false);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.TellMeAsync(Often ?? TellMe.Never, DayBefore, Address, OnlyI);
        await Record.SaveAsync(At() + "?wasKept=true");
        return Redirect(At() + "?wasKept=true");
    }

    public override async Task ShowAsync()
    {
        Neutral = await outside.NameAsync();
        var (wish, point) = await Record.MyWishAsync();
        WithUs = wish is { Often: not TellMe.Never } && point is null;
    }
}
