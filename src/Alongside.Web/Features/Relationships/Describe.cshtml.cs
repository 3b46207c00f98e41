using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>What it is for, how often they meet, how often they want to be asked, who leads, and where it is.</summary>
[Needs(May.Write)]
internal sealed class DescribeModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? Purpose { get; set; }
    [BindProperty] public string? Often { get; set; }
    [BindProperty] public Rhythm Rhythm { get; set; }
    [BindProperty] public bool Leads { get; set; }

    /// <summary>Why two should lead; asked only where somebody leads already.</summary>
    [BindProperty] public string? LeadsBeside { get; set; }

    /// <summary>Somebody else leads in this family.</summary>
    public bool AnotherLeads { get; private set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/how";

    public override string? KeepsAs => $"relationship-how/{Id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.OpenAsync(Id);
        return
        [
            new(nameof(Purpose), "relationship-purpose", now.Purpose), new(nameof(Often), "describe-often", now.Often),
            new(nameof(Rhythm), "describe-rhythm-said", now.Rhythm.ToString(), r => T[$"rhythm-{Pick.Kebab(r)}"]),
            new(nameof(Leads), "describe-leads", now.Leads.ToString(), l => T[l == bool.TrueString ? "describe-leads-yes" : "describe-leads-no", ("worker", Holder ?? "")]),
            new(nameof(LeadsBeside), "describe-leads-beside", now.LeadsBeside),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Purpose, Often, Rhythm, Leads, LeadsBeside) = (Relationship.Purpose, Relationship.Often, Relationship.Rhythm, Relationship.Leads, Relationship.LeadsBeside);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        AnotherLeads = await Record.Of<Relationship>().AnyAsync(r => r.Id != Id && r.EndedOn == null && r.Leads);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenAsync();
        Relationship.Describe(Purpose, Often, Rhythm, Relationship.Phase);
        if (Leads && !Relationship.Leads) Relationship.Lead(Today, await Record.Of<Relationship>().ToListAsync(), LeadsBeside);
        if (!Leads) Relationship.LayLeadDown(Today);
        await Record.SaveAsync(ThreadModel.At(Id));
        return Redirect(ThreadModel.At(Id));
    }

    /// <summary>One tap on the thread.</summary>
    public async Task<IActionResult> OnPostPhaseAsync(Phase phase)
    {
        await OpenAsync();
        Relationship.MoveTo(phase);
        await Record.SaveAsync(ThreadModel.At(Id));
        return Redirect(ThreadModel.At(Id) + "#phase");
    }
}
