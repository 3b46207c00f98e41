using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>How we work together: what both agreed, who wrote it last, and what each is doing now.</summary>
[Needs(May.OpenFamily)]
internal sealed class AgreementModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? Agreement { get; set; }
    [BindProperty] public string? LookAgain { get; set; }
    [BindProperty] public bool? Together { get; set; }
    [BindProperty] public int Version { get; set; }

    /// <summary>What we said we would do and have not done yet.</summary>
    public IReadOnlyList<string> Ours { get; private set; } = [];

    /// <summary>Who reads what by name.</summary>
    public ReadByName? Readers { get; private set; }

    /// <summary>What they said they would do next.</summary>
    public IReadOnlyList<string> Theirs { get; private set; } = [];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/agreement";

    public override string? KeepsAs => $"agreement/{Id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.OpenAsync(Id);
        return [new(nameof(Agreement), "agreement-words", now.Agreement), new(nameof(LookAgain), "agreement-look-again", Written(now.AgreementLookAgain))];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Agreement = Relationship.Agreement;
        LookAgain = Written(Relationship.AgreementLookAgain);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Readers = await Record.ReadersAsync();
        Ours = await Record.Of<Promise>().Where(p => p.RelationshipId == Id && p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).Select(p => p.Text).ToListAsync();
        Theirs = await Record.Of<Step>().Where(s => s.RelationshipId == Id && s.State == StepState.Open && s.Owner == StepOwner.Them).OrderBy(s => s.Id).Select(s => s.Text).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenToWriteAsync();
        Record.Expect(Relationship, Version);
        var lookAgain = TypedDay.Maybe(nameof(LookAgain), LookAgain);
        if (Together is not { } together) throw new Refused(nameof(Together), "choose-one");
        Relationship.Agree(Agreement, lookAgain, together, Record.By);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
