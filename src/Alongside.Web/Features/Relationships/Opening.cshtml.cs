using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>What was asked at the door, where this relationship came of it and the reader may hear it.</summary>
    public HelpRequest? CameOf { get; private set; }

    /// <summary>What whoever decided thought would help, and how one would notice; null where nobody said.</summary>
    public string? WouldHelp { get; private set; }

    /// <summary>Practical help stands in what we offer.</summary>
    public bool HasPractical { get; private set; }

    /// <summary>Worries of earlier times that were taken up again when it was asked, with why.</summary>
    public IReadOnlyList<(string? Worry, string Why)> TakenUp { get; private set; } = [];

    /// <summary>Worries of earlier times that nobody has taken up or laid down.</summary>
    public int OpenWorries { get; private set; }

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

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        if (await Record.CameOfAsync(Relationship) is not { } request) return;
        var answers = await Record.Of<WorryAnswer>().Where(w => w.RequestId == request.Id && w.TakenUp).OrderBy(w => w.Id).ToListAsync();
        var worries = answers.Select(a => a.EntryId).ToArray();
        var words = await Record.Of<Entry>().Where(e => worries.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Text);
        (CameOf, TakenUp) = (request, [.. answers.Select(a => (words.GetValueOrDefault(a.EntryId), a.Why))]);
        WouldHelp = await Record.OfRequest<RequestDecision>(request).Where(d => d.WouldHelp != null).OrderByDescending(d => d.Id).Select(d => d.WouldHelp).FirstOrDefaultAsync();
        if (request.Short != ShortOf.None) HasPractical = await Record.Offers().Select(o => o.Practical).FirstOrDefaultAsync() is not null;
        OpenWorries = (await Requests.OpenWorries.OfAsync(Record)).Count;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenToWriteAsync();
        Relationship.Open(Opening.From(IntroducedBy, Role, Plan, Expect, Powers, Rights, Reach, Known));
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
