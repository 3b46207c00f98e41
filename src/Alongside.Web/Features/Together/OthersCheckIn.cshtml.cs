using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Together;

/// <summary>How it is to work with the team that holds it: the same five taps that a family has. That team answers on its own side.</summary>
[Needs(May.WorkWithOthers)]
internal sealed class OthersCheckInModel(Record record) : OthersPage(record)
{
    [BindProperty] public int? Heard { get; set; }
    [BindProperty] public int? Matters { get; set; }
    [BindProperty] public int? Way { get; set; }
    [BindProperty] public int? Safe { get; set; }
    [BindProperty] public string? Change { get; set; }

    public override string? KeepsAs => $"others-check-in/{Id}";

    public static string At(Id<Relationship> id) => $"/together/{id}/check-in";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenToWriteAsync();
        if (Mine != Whose.Theirs) throw new NotReached();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        foreach (var field in new[] { nameof(Heard), nameof(Matters), nameof(Way), nameof(Safe) })
            if (ModelState[field]?.Errors.Count > 0) throw new Refused(field, "between", ("from", 0), ("to", CheckIn.Most));
        if (Heard is null && Matters is null && Way is null && Safe is null && string.IsNullOrWhiteSpace(Change)) throw new Refused(nameof(Heard), "nothing-said");
        Record.Add(CheckIn.FromThem(Relationship, null, null, CheckInForm.Adult, Heard, Matters, Way, Safe, null, Change, Audience.MyTeam, Record.By));
        await Record.SaveAsync(WithOthersModel.At(Id));
        return Redirect(WithOthersModel.At(Id));
    }
}
