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

    public override string? KeepsAs => $"decide/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/decide";

    public Task OnGetAsync() => HearAsync();

    public override Task ShowAsync() => HearAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await HearAsync();
        Record.Add(new RequestDecision(Heard, Way, Reason, Whom, AroundCount, NotOneOfThem, Record.By));
        await Record.SaveAsync(RequestModel.At(Id));
        return Redirect(RequestModel.At(Id));
    }
}
