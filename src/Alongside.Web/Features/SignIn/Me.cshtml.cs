using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.SignIn;

/// <summary>One's own account: what families read about me, and where I am signed in.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class MeModel(Record record, Visits visits, Phrases phrases) : HousePage(record)
{
    /// <summary>One visit, named by the moment it began: its own id is as good as a key, and never leaves.</summary>
    public sealed record Line(long Number, string? Device, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool IsThis, bool IsHere);

    [BindProperty] public string? About { get; set; }
    [BindProperty] public string? SaidAs { get; set; }
    [BindProperty] public string? Pronouns { get; set; }
    [BindProperty] public int Version { get; set; }

    public Worker Me { get; private set; } = null!;
    public Role Role => Record.Caller.Role;
    public IReadOnlyList<Line> Visits { get; private set; } = [];

    public override string? KeepsAs => "me";

    public static string At() => "/me";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.Workers().SingleAsync(w => w.Id == Record.Caller.Worker);
        return [new(nameof(About), "me-about", now.About), new(nameof(SaidAs), "me-said-as", now.SaidAs), new(nameof(Pronouns), "me-pronouns", now.Pronouns)];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (About, SaidAs, Pronouns, Version) = (Me.About, Me.SaidAs, Me.Pronouns, Me.Version);
    }

    public async Task<IActionResult> OnPostProfileAsync()
    {
        var me = await Record.Workers().SingleAsync(w => w.Id == Record.Caller.Worker);
        Record.Expect(me, Version);
        me.Introduce(SaidAs, Pronouns, About);
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    [AskAgain]
    public async Task<IActionResult> OnPostEndAsync(long visit)
    {
        foreach (var mine in (await visits.StandingAsync(Record.Caller.Worker)).Where(v => v.BeganAt.ToUnixTimeMilliseconds() == visit && v.Id != Record.Caller.Visit)) await visits.EndAsync(mine.Id);
        return Redirect(At());
    }

    [AskAgain]
    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await visits.EndAllAsync(Record.Caller.Worker, Record.Caller.Visit);
        return Redirect(At());
    }

    public override async Task ShowAsync()
    {
        Me = await Record.Workers().SingleAsync(w => w.Id == Record.Caller.Worker);
        var here = Web.SignIn.Visits.NetworkOf(HttpContext, Record.Caller.Worker);
        Visits = [.. (await visits.StandingAsync(Record.Caller.Worker)).Select(v => new Line(v.BeganAt.ToUnixTimeMilliseconds(), v.Device, v.BeganAt, v.SeenAt, v.Id == Record.Caller.Visit, v.Network == here))];
    }

    /// <summary>"19 November, 09:30".</summary>
    public string Said(DateTimeOffset moment) => $"{phrases.Day(Clock.DayOf(moment), Today)}, {Clock.TimeOf(moment):HH\\:mm}";
}
