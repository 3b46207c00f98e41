using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>How it is in the circle for one of it: the same five taps that a family has.</summary>
[Needs(May.BeHeld)]
internal sealed class CircleCheckInModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty] public int? Heard { get; set; }
    [BindProperty] public int? Matters { get; set; }
    [BindProperty] public int? Way { get; set; }
    [BindProperty] public int? Safe { get; set; }
    [BindProperty] public string? Change { get; set; }

    public string Team { get; private set; } = "";

    public override string? KeepsAs => $"circle-check-in/{Id}";

    private Relationship circle = null!;

    public static string At(Id<Relationship> id) => $"/circles/{id}/check-in";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        circle = await Record.OpenAsync(Id);
        if (!circle.IsCircle || circle.One.Team is not { } team) throw new NotReached();
        Team = await Record.Teams().Where(t => t.Id == team).Select(t => t.Name).SingleAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        foreach (var field in new[] { nameof(Heard), nameof(Matters), nameof(Way), nameof(Safe) })
            if (ModelState[field]?.Errors.Count > 0) throw new Refused(field, "between", ("from", 0), ("to", CheckIn.Most));
        if (Heard is null && Matters is null && Way is null && Safe is null && string.IsNullOrWhiteSpace(Change)) throw new Refused(nameof(Heard), "nothing-said");
        Record.Add(CheckIn.FromThem(circle, null, null, CheckInForm.Adult, Heard, Matters, Way, Safe, null, Change, Audience.MyTeam, Record.By));
        await Record.SaveAsync(TeamCircleModel.At(Id));
        return Redirect(TeamCircleModel.At(Id));
    }
}
