using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Features.Families;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>
/// Somebody who is not in my families needs me now. I name them whole and say why; it opens one family to be read, for
/// four hours, and others look at it afterwards. What does not open says nothing about who is known here.
/// </summary>
[Needs(May.OpenInNeed), AskAgain]
internal sealed class OpenInNeedModel(Record record) : HousePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Born { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public static string At() => "/open-with-reason";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(Name)) problems.Add(new(nameof(Name), "words-missing"));
        var born = TypedDay.Maybe(nameof(Born), Born, problems);
        if (born is null && problems.TrueForAll(p => p.Field != nameof(Born))) problems.Add(new(nameof(Born), "day-missing"));
        var reason = Refused.Into(problems, field => field, () => TypedReason.From(nameof(Reason), Reason));
        Refused.If(problems);
        return Redirect(FamilyModel.At(await Record.OpenInNeedAsync(Name, born!.Value, reason!)));
    }
}
