using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>How it is to be held: the same five taps that a family has, in the hand of the one who is held.</summary>
[Needs(May.BeHeld)]
internal sealed class HeldCheckInModel(Record record) : HoldingPage(record)
{
    [BindProperty] public int? Heard { get; set; }
    [BindProperty] public int? Matters { get; set; }
    [BindProperty] public int? Way { get; set; }
    [BindProperty] public int? Safe { get; set; }
    [BindProperty] public string? Change { get; set; }

    public override string? KeepsAs => $"held-check-in/{Id}";

    public static string At(Id<Relationship> id) => $"/supervision/{id}/check-in";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenToWriteAsync();
        if (!IAmHeld) throw new NotReached();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        foreach (var field in new[] { nameof(Heard), nameof(Matters), nameof(Way), nameof(Safe) })
            if (ModelState[field]?.Errors.Count > 0) throw new Refused(field, "between", ("from", 0), ("to", CheckIn.Most));
        Record.Add(CheckIn.FromThem(Relationship, null, null, CheckInForm.Adult, Heard, Matters, Way, Safe, null, Change, Audience.MyTeam, Record.By));
        await Record.SaveAsync(WithOneModel.At(Id));
        return Redirect(WithOneModel.At(Id));
    }
}
