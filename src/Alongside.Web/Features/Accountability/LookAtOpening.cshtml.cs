using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>One opening with a typed reason: what was typed, which pages were opened, and what somebody else makes of it.</summary>
[Needs(May.WatchOver)]
internal sealed class LookAtOpeningModel(Record record, Phrases phrases) : HousePage(record)
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public ReviewOutcome? Outcome { get; set; }
    [BindProperty] public string? Words { get; set; }

    /// <summary>Ticked: the family may see it on the page that is shown to them.</summary>
    [BindProperty] public List<string> Told { get; set; } = [];

    public OpenedWithReason It { get; private set; } = null!;
    public IReadOnlyList<(string Page, int Times)> Pages { get; private set; } = [];

    public bool IsOwn => It.Opener == Record.Caller.Worker;
    public string Says => phrases.Opened(It);
    public string Due => phrases.Day(Review.DueOn(Clock.DayOf(It.At)), Today);

    public override string? KeepsAs => $"look/{Id:N}";

    public static string At(Guid id) => $"/accountability/openings/{id:N}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        It = await Record.OpeningWithReasonAsync(Id);
        Pages = await Record.OpenedWithAsync(It);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var opening = await Record.OpeningWithReasonAsync(Id);
        if (opening.Review is null)
        {
            Record.LookedAt(new Review(Id, opening.Opener, Outcome, Words, Told.Contains("yes") && opening.Family is not null, Record.By));
            await Record.SaveAsync(AccountabilityModel.At());
        }
        return Redirect(AccountabilityModel.At());
    }

    public string When(DateTimeOffset at) => phrases.Moment(at, Today);
}
