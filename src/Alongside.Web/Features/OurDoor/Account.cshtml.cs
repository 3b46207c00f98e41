using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.OurDoor;

/// <summary>My phone and I: where my pages open, and how I end that.</summary>
[Needs(May.OurAccount)]
internal sealed class AccountModel(Record record, OwnDevices devices, OwnKeys keys, Outside outside, Visits visits, Phrases phrases) : HousePage(record)
{
    /// <summary>One device, as its owner knows it.</summary>
    public sealed record Line(Id<OwnDevice> Id, string? Name, string Began, string Seen, string CardFrom, bool IsThis);

    /// <summary>One phone's lock that opens its device.</summary>
    public sealed record Lock(string Id, string? Device, string Began, string? Used, bool HasTravelled);

    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Credential { get; set; }
    [BindProperty] public string? Sealed { get; set; }
    [BindProperty] public string? Old { get; set; }
    [BindProperty] public string? Pin { get; set; }
    [BindProperty] public string? Again { get; set; }

    /// <summary>The six digits have just been changed.</summary>
    [FromQuery] public bool Changed { get; set; }

    public IReadOnlyList<Line> Devices { get; private set; } = [];

    public IReadOnlyList<Lock> Locks { get; private set; } = [];

    /// <summary>For this device, that its lock may open it; null on a device that no card began.</summary>
    public Passkeys.Challenge? ToMake { get; private set; }

    public static string At() => "/our/account";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Name = Devices.FirstOrDefault(d => d.IsThis)?.Name;
    }

    public async Task<IActionResult> OnPostEndAsync(Id<OwnDevice> device)
    {
        await devices.EndAsync(Record.Caller.Person, device);
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostKnownAsync()
    {
        if (Record.Caller.Device is { } mine) await devices.KnowsOthersAsync(Record.Caller.Person, mine);
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await visits.EndAllAsync(Record.Caller.Person);
        return Redirect(ExitModel.At());
    }

    public async Task<IActionResult> OnPostNameAsync()
    {
        if (Record.Caller.Device is { } mine) await devices.CallAsync(Record.Caller.Person, mine, Name);
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostPinAsync()
    {
        if (Record.Caller.Device is not { } mine) return NotFound();
        await devices.ChangeAsync(Record.Caller.Person, mine, Old, Pin, Again);
        return Redirect(At() + "?changed=true");
    }

    /// <summary>This phone's own lock opens it from now on, beside the digits.</summary>
    public async Task<IActionResult> OnPostKeyAsync()
    {
        if (Record.Caller.Device is not { } mine) return NotFound();
        await keys.KeepAsync(HttpContext, new(mine), Credential, Sealed);
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostEndKeyAsync(string key)
    {
        await keys.RemoveAsync(Record.Caller.Person, key);
        return Redirect(At());
    }

    public override async Task ShowAsync()
    {
        Devices = [.. (await devices.OfAsync(Record.Caller.Person)).Select(d => new Line(d.Device.Id, d.Device.Name, Said(d.Device.BeganAt), Said(d.Device.SeenAt), d.CardFrom, d.Device.Id.Value == Record.Caller.Device))];
        Locks = [.. (await keys.OfAsync(Record.Caller.Person)).Select(k => new Lock(OwnKeys.IdOf(k), Devices.FirstOrDefault(d => d.Id == k.DeviceId)?.Name, Said(k.MadeAt), k.UsedAt is { } used ? Said(used) : null, k.HasTravelled))];
        if (Record.Caller.Device is { } mine) ToMake = await keys.ToMakeAsync(HttpContext, new(mine), await outside.NameAsync());
    }

    /// <summary>"19 November, 09:30".</summary>
    private string Said(DateTimeOffset moment) => $"{phrases.Day(Clock.DayOf(moment), Today)}, {Clock.TimeOf(moment):HH\\:mm}";
}
