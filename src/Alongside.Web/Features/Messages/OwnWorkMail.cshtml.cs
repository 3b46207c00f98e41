using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Messages;

/// <summary>Whether I am told at work that something waits for me, and where.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class OwnWorkMailModel(Record record) : HousePage(record)
{
    [BindProperty] public TellMe? Often { get; set; }
    [BindProperty] public string? Address { get; set; }

    /// <summary>It has just been kept.</summary>
    [FromQuery] public bool WasKept { get; set; }

    public static string At() => "/me/messages";

    public async Task OnGetAsync()
    {
        var mail = await Record.MyWorkMailAsync();
        (Often, Address) = (mail?.Often ?? TellMe.Never, mail?.Address);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.TellMeAtWorkAsync(Often ?? TellMe.Never, Address);
        await Record.SaveAsync(At() + "?wasKept=true");
        return Redirect(At() + "?wasKept=true");
    }
}
