using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>One request: what was asked in their own words, how to answer safely, what was decided, and who was told.</summary>
[Needs(May.HearRequests)]
internal sealed class RequestModel(Record record) : RequestPage(record)
{
    [BindProperty] public DateOnly? TalkedOn { get; set; }
    [BindProperty] public DateOnly? MetOn { get; set; }
    [BindProperty] public string? How { get; set; }
    [BindProperty] public DateOnly? ToldOn { get; set; }

    public Asker? Asker { get; private set; }
    public IReadOnlyList<RequestDecision> Decisions { get; private set; } = [];
    public IReadOnlyList<RequestTold> Told { get; private set; } = [];
    public Organisation? House { get; private set; }

    /// <summary>First names of the workers whom the page names.</summary>
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    public static string At(Id<HelpRequest> id) => $"/requests/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await HearAsync();
        Asker = await Record.OfRequest<Asker>(Heard).FirstOrDefaultAsync();
        Decisions = await Record.OfRequest<RequestDecision>(Heard).OrderByDescending(d => d.Id).ToListAsync();
        Told = await Record.OfRequest<RequestTold>(Heard).OrderByDescending(t => t.Id).ToListAsync();
        if (Heard.NotSafe) House = await Record.Organisations().AsNoTracking().FirstOrDefaultAsync();
        Names = await Record.NamesOfAsync(Decisions.Select(d => d.DecidedBy).Concat(Told.Select(t => t.ToldBy)).Concat(Heard.WrittenBy is { } writer ? [writer] : []));
        (TalkedOn, MetOn, ToldOn) = (TalkedOn ?? Heard.FirstTalkedOn ?? Today, MetOn ?? Heard.FirstMetOn ?? Today, ToldOn ?? Today);
    }

    public async Task<IActionResult> OnPostTalkedAsync()
    {
        (await Record.HearAsync(Id)).TalkedOn(TalkedOn, Record.By);
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostMetAsync()
    {
        (await Record.HearAsync(Id)).MetOn(MetOn, Record.By);
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostToldAsync()
    {
        Record.Add(new RequestTold(await Record.HearAsync(Id), How, ToldOn, Record.By));
        return await KeptAsync();
    }

    private async Task<IActionResult> KeptAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
