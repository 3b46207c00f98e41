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
internal sealed class AccountModel(Record record, OwnDevices devices, Visits visits, Phrases phrases) : HousePage(record)
{
    /// <summary>One device, as its owner knows it.</summary>
    public sealed record Line(Id<OwnDevice> Id, string? Name, string Began, string Seen, string CardFrom, bool IsThis);

    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Old { get; set; }
    [BindProperty] public string? Pin { get; set; }
    [BindProperty] public string? Again { get; set; }

    /// <summary>The six digits have just been changed.</summary>
    [FromQuery] public bool Changed { get; set; }

    public IReadOnlyList<Line> Devices { get; private set; } = [];

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

    public override async Task ShowAsync() =>
        Devices = [.. (await devices.OfAsync(Record.Caller.Person)).Select(d => new Line(d.Device.Id, d.Device.Name, Said(d.Device.BeganAt), Said(d.Device.SeenAt), d.CardFrom, d.Device.Id.Value == Record.Caller.Device))];

    /// <summary>"19 November, 09:30".</summary>
    private string Said(DateTimeOffset moment) => $"{phrases.Day(Clock.DayOf(moment), Today)}, {Clock.TimeOf(moment):HH\\:mm}";
}
