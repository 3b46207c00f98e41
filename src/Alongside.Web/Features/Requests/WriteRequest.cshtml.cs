using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Requests;

/// <summary>A call is written down while it happens, in the caller's words.</summary>
[Needs(May.HearRequests)]
internal sealed class WriteRequestModel(Record record) : HousePage(record)
{
    [BindProperty(Name = "")] public AskForm Form { get; set; } = new();

    public WhatToDo? House { get; private set; }

    public override string? KeepsAs => "request";

    public static string At() => "/requests/new";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync() => House = await Record.WhatToDoAsync(Tongue.English);

    public async Task<IActionResult> OnPostAsync()
    {
        var request = HelpRequest.WrittenDown(Form.Asked(Today), Record.By);
        Record.Begin(request);
        Record.Add(Form.Asker(request));
        await Record.SaveAsync(RequestModel.At(request.Id));
        return Redirect(RequestModel.At(request.Id));
    }
}
