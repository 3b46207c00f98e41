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
[Needs(May.OpenFamily)]
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

    /// <summary>How those are called who may read it; between two teams that is both.</summary>
    public string KeptFor { get; private set; } = "kept-for";

    /// <summary>Where the relationship is at home.</summary>
    public string Thread { get; private set; } = "";

    /// <summary>How often they brought something themselves, counted from what was written down.</summary>
    public HowOften Brought { get; private set; }

    public override string? KeepsAs => $"own-side/{Id}";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/check-in";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await OpenToWriteAsync();
        (Who, Thread, KeptFor) = (await Record.CalledAsync(relationship), HomeOf.Relationship(relationship), Pick.KeptForOf(relationship));
        var since = Clock.StartOf(Today.AddMonths(-BroughtToUs.Months));
        Brought = BroughtToUs.Counted(await Record.Of<AgendaItem>().CountAsync(a => a.RelationshipId == Id && a.Whose == Whose.Theirs && a.Unprompted && a.WrittenAt >= since));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var relationship = await OpenToWriteAsync();
        foreach (var field in new[] { nameof(AtEase), nameof(CanRaiseHard), nameof(BringsProblems) })
            if (ModelState[field]?.Errors.Count > 0) throw new Refused(field, "between", ("from", 0), ("to", CheckIn.Most));
        if (!Enum.IsDefined(Audience)) throw new Refused(nameof(Audience), "choose-one");
        if (Encounter is { } about && (await Record.OpenAsync(about)).RelationshipId != Id) throw new NotReached();
        Record.Add(CheckIn.FromUs(relationship, Encounter, AtEase, CanRaiseHard, BringsProblems, WhatWorks, WhereStuck, Audience, Record.By));
        var then = relationship.FamilyId is null ? HomeOf.Relationship(relationship) : CheckInsModel.At(Id);
        await Record.SaveAsync(then);
        return Redirect(then);
    }

    /// <summary>Of two teams that work together each answers on its own side alone.</summary>
    private async Task<Relationship> OpenToWriteAsync()
    {
        var relationship = await Record.OpenToWriteAsync(Id);
        return relationship.IsWithOthers && Record.SideIn(relationship) != Whose.Ours ? throw new NotReached() : relationship;
    }

    public static IEnumerable<Pick> Answers(Phrases t) => CheckInModel.Faces.Select(f => new Pick(f.ToString(System.Globalization.CultureInfo.InvariantCulture), t[$"face-{f}-ours"]));
}
