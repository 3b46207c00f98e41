using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>A call is written down while it happens, in the caller's words.</summary>
[Needs(May.HearRequests)]
internal sealed class WriteRequestModel(Record record) : HousePage(record), IAskForm
{
    [BindProperty] public WhoAsks? Who { get; set; }
    [BindProperty] public string? Wants { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public string? BornYear { get; set; }
    [BindProperty] public string? HowHelped { get; set; }
    [BindProperty] public string? WhoHelps { get; set; }
    [BindProperty] public string? WasHard { get; set; }
    [BindProperty] public FamilyKnows? Knows { get; set; }
    [BindProperty] public string? HardToTell { get; set; }
    [BindProperty(Name = nameof(Short))] public List<ShortOf> Short { get; set; } = [];
    [BindProperty] public bool NotSafe { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? AnswerAt { get; set; }
    [BindProperty] public string? When { get; set; }
    [BindProperty] public string? WhoMustNotHear { get; set; }
    [BindProperty] public bool MayBeNamed { get; set; }

    public Organisation? House { get; private set; }

    public override string? KeepsAs => "request";

    public static string At() => "/requests/new";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync() => House = await Record.Organisations().AsNoTracking().FirstOrDefaultAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var request = HelpRequest.WrittenDown(WhatIsAsked.From(Who, Wants, About, BornYear, HowHelped, WhoHelps, WasHard, Knows, HardToTell, Short, NotSafe, Today), Record.By);
        Record.Begin(request);
        Record.Add(new Asker(request, Name, From, AnswerAt, When, WhoMustNotHear, MayBeNamed));
        await Record.SaveAsync(RequestModel.At(request.Id));
        return Redirect(RequestModel.At(request.Id));
    }
}
