using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Requests;

/// <summary>The right conversation: what is decided together, and the reason that the family is told.</summary>
[Needs(May.DecideRequests)]
internal sealed class DecideModel(Record record) : RequestPage(record)
{
    [BindProperty] public Way? Way { get; set; }
    [BindProperty] public string? Whom { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? NotOneOfThem { get; set; }
    [BindProperty] public string? NotUnderstood { get; set; }

    public EarlierTimes Earlier { get; private set; }

    public override string? KeepsAs => $"decide/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/decide";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await HearAsync();
        Earlier = await EarlierAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var said = Family is not null && !string.IsNullOrWhiteSpace(NotUnderstood) ? new NotUnderstood(Heard, Family.Id, NotUnderstood, Record.By) : null;
        Record.Add(new RequestDecision(Heard, Way, Reason, Whom, AroundCount, NotOneOfThem, Record.By, Earlier with { Understood = Earlier.Understood || said is not null }));
        if (said is not null) Record.Add(said);
        await Record.SaveAsync(RequestModel.At(Id));
        return Redirect(RequestModel.At(Id));
    }
}
