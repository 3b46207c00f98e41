using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.Families;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Features.SignIn;

/// <summary>A service lead says why they need one family. The page is the same for a family that does not exist.</summary>
[Needs(May.OpenWithReason), AskAgain]
internal sealed class ReasonModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    /// <summary>Where a reason is asked for on the way to another page of that family.</summary>
    public static string At(Id<Family> id, HttpRequest wanted) =>
        QueryHelpers.AddQueryString($"{FamilyModel.At(id)}/reason", "then", wanted.Path + QueryString.Create(wanted.Query.Where(q => q.Key != "handler")));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.GiveReasonAsync(Id, nameof(Reason), Reason);
        return Redirect(Url.IsLocalUrl(Then) ? Then : FamilyModel.At(Id));
    }
}
