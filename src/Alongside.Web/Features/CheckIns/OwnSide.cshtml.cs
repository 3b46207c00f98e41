using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>How we are doing, from the worker's own side: three taps, and words when there are any.</summary>
[Needs(May.Write)]
internal sealed class OwnSideModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty(SupportsGet = true)] public Id<Encounter>? Encounter { get; set; }
    [BindProperty] public int? AtEase { get; set; }
    [BindProperty] public int? CanRaiseHard { get; set; }
    [BindProperty] public int? BringsProblems { get; set; }
    [BindProperty] public string? WhatWorks { get; set; }
    [BindProperty] public string? WhereStuck { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;

    public string Who { get; private set; } = "";

    /// <summary>How often they brought something themselves, counted from what was written down.</summary>
    public HowOften Brought { get; private set; }

    public override string? KeepsAs => $"own-side/{Id}";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/check-in";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Who = await Record.CalledAsync(await Record.OpenAsync(Id));
        var since = Clock.StartOf(Today.AddMonths(-BroughtToUs.Months));
        Brought = BroughtToUs.Counted(await Record.Of<AgendaItem>().CountAsync(a => a.RelationshipId == Id && a.Whose == Whose.Theirs && a.Unprompted && a.WrittenAt >= since));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        foreach (var field in new[] { nameof(AtEase), nameof(CanRaiseHard), nameof(BringsProblems) })
            if (ModelState[field]?.Errors.Count > 0) throw new Refused(field, "between", ("from", 0), ("to", CheckIn.Most));
        if (!Enum.IsDefined(Audience)) throw new Refused(nameof(Audience), "choose-one");
        if (Encounter is { } about && (await Record.OpenAsync(about)).RelationshipId != Id) throw new NotReached();
        Record.Add(CheckIn.FromUs(relationship, Encounter, AtEase, CanRaiseHard, BringsProblems, WhatWorks, WhereStuck, Audience, Record.By));
        await Record.SaveAsync(CheckInsModel.At(Id));
        return Redirect(CheckInsModel.At(Id));
    }

    public static IEnumerable<Pick> Answers(Phrases t) => CheckInModel.Faces.Select(f => new Pick(f.ToString(System.Globalization.CultureInfo.InvariantCulture), t[$"face-{f}-ours"]));
}
