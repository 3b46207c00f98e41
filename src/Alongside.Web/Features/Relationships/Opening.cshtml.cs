using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Relationships;

/// <summary>How it is opened, as a sheet to leave behind: who I am, why I am here, what you can expect, what I may and what you may.</summary>
[Needs(May.OpenFamily)]
internal sealed class OpeningModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? IntroducedBy { get; set; }
    [BindProperty] public string? Role { get; set; }
    [BindProperty] public string? Plan { get; set; }
    [BindProperty] public string? Expect { get; set; }
    [BindProperty] public string? Powers { get; set; }
    [BindProperty] public string? Rights { get; set; }
    [BindProperty] public string? Reach { get; set; }
    [BindProperty] public string? Known { get; set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/opening";

    public override string? KeepsAs => $"opening/{Id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = (await Record.OpenAsync(Id)).Opening;
        return
        [
            new(nameof(IntroducedBy), "opening-introduced", now.IntroducedBy), new(nameof(Known), "opening-known", now.Known), new(nameof(Role), "opening-role", now.Role),
            new(nameof(Plan), "opening-plan", now.Plan), new(nameof(Expect), "opening-expect", now.Expect), new(nameof(Rights), "opening-rights", now.Rights),
            new(nameof(Powers), "opening-powers", now.Powers), new(nameof(Reach), "opening-reach", now.Reach),
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var opening = Relationship.Opening;
        (IntroducedBy, Role, Plan, Expect) = (opening.IntroducedBy, opening.Role, opening.Plan, opening.Expect);
        (Powers, Rights, Reach, Known) = (opening.Powers, opening.Rights, opening.Reach, opening.Known);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenToWriteAsync();
        Relationship.Open(Opening.From(IntroducedBy, Role, Plan, Expect, Powers, Rights, Reach, Known));
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
