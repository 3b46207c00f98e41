using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Alongside.Web.Features.Relationships;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Requests;

/// <summary>A worker is asked to go, and answers. A yes begins the relationship; a no needs a reason and nothing else.</summary>
[Needs(May.Write)]
internal sealed class AnswerGoingModel(Record record) : RequestPage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? WhyNot { get; set; }

    public Going Going { get; private set; } = null!;
    public string AskedBy { get; private set; } = "";

    public override string? KeepsAs => $"going/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["name"];

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/asked";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Name = Heard.About;
    }

    public override async Task ShowAsync()
    {
        await HearAsync();
        Going = await Record.AskedOfMeAsync(Heard);
        AskedBy = (await Record.NamesOfAsync([Going.AskedBy]))[Going.AskedBy];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var relationship = await Record.GoAsync(Heard, Going, Name);
        await Record.SaveAsync(ThreadModel.At(relationship.Id));
        return Redirect(ThreadModel.At(relationship.Id));
    }

    public async Task<IActionResult> OnPostNoAsync()
    {
        await ShowAsync();
        Going.SayNo(Heard, WhyNot, Record.By);
        await Record.SaveAsync("/today");
        return Redirect("/today");
    }
}
