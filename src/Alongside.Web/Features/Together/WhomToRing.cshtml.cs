using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Together;

/// <summary>One name to ring on each side: there, and with us.</summary>
[Needs(May.WorkWithOthers)]
internal sealed class WhomToRingModel(Record record) : OthersPage(record)
{
    /// <summary>What the agency is called.</summary>
    [BindProperty] public string? Agency { get; set; }

    /// <summary>Whom to ring at the agency.</summary>
    [BindProperty] public string? There { get; set; }

    /// <summary>What they do there.</summary>
    [BindProperty] public string? Does { get; set; }

    /// <summary>Whom to ring in the other team.</summary>
    [BindProperty] public Id<Worker>? Colleague { get; set; }

    /// <summary>How to reach them.</summary>
    [BindProperty] public string? Reach { get; set; }

    /// <summary>Whom to ring in the team that holds it.</summary>
    [BindProperty] public Id<Worker>? Holder { get; set; }

    /// <summary>How to reach them.</summary>
    [BindProperty] public string? HolderReach { get; set; }

    [BindProperty] public int Version { get; set; }

    public bool IsWithAgency => Relationship.One.Kind == SideKind.Agency;

    /// <summary>Who works in the other team; empty at an agency.</summary>
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];

    /// <summary>Who works in the team that holds it.</summary>
    public IReadOnlyList<Pick> Holders { get; private set; } = [];

    public override string? KeepsAs => $"whom-to-ring/{Id}";

    public static string At(Id<Relationship> id) => $"/together/{id}/contact";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await ShowAsync();
        var there = await ThereAsync();
        StandingText[] theirs = IsWithAgency
            ? [new(nameof(Agency), "others-agency-called", there.Agency), new(nameof(There), "others-ring-who", there.Who), new(nameof(Does), "others-ring-does", there.Does)]
            : [new(nameof(Colleague), "others-ring-who", there.WorkerId?.ToString(), id => NameOf(Colleagues, id))];
        return
        [
            .. theirs, new(nameof(Reach), "others-ring-reach", there.Reach),
            new(nameof(Holder), "others-ring-who", Relationship.HeldOn(Today)?.ToString(), id => NameOf(Holders, id)), new(nameof(HolderReach), "others-ring-reach", Relationship.Opening.Reach),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var there = await ThereAsync();
        (Agency, There, Does, Colleague, Reach, Version) = (there.Agency, there.Who, there.Does, there.WorkerId, there.Reach, there.Version);
        (Holder, HolderReach) = (Relationship.HeldOn(Today), Relationship.Opening.Reach);
    }

    public override async Task ShowAsync()
    {
        await OpenToWriteAsync();
        Holders = await Pick.OfColleaguesAsync(Record, [Holds]);
        if (Relationship.One.Team is { } other) Colleagues = await Pick.OfColleaguesAsync(Record, [other]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        foreach (var (field, chosen, among) in new[] { (nameof(Colleague), Colleague, Colleagues), (nameof(Holder), Holder, Holders) })
            if (ModelState[field]?.Errors.Count > 0 || (chosen is { } one && !among.Any(p => p.Value == one.ToString()))) throw new Refused(field, "choose-one");
        var there = await Record.OpenAsync((await ThereAsync()).Id);
        Record.Expect(there, Version);
        if (IsWithAgency) there.IsAt(Agency, There, Does, Reach);
        else there.Is(Colleague, Reach);
        Relationship.Open(Relationship.Opening with { Reach = Words.Maybe(nameof(HolderReach), HolderReach, Words.Note)?.Text });
        if (Holder is { } next && next != Relationship.HeldOn(Today)) Relationship.HandTo(next, Holds, Today, null, Record.By);
        await Record.SaveAsync(WithOthersModel.At(Id));
        return Redirect(WithOthersModel.At(Id));
    }

    private static string NameOf(IReadOnlyList<Pick> among, string id) => among.FirstOrDefault(p => p.Value == id)?.Label ?? "";
}
