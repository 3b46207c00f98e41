using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>Who goes: who knew them before comes first. They are asked, and may say no.</summary>
[Needs(May.DecideRequests)]
internal sealed class WhoGoesModel(Record record, Phrases t) : RequestPage(record)
{
    [BindProperty] public Id<Worker>? WorkerId { get; set; }
    [BindProperty] public string? IntroducedBy { get; set; }
    [BindProperty] public string? Known { get; set; }

    public IReadOnlyList<CouldGo> Workers { get; private set; } = [];
    public IReadOnlyList<Pick> Picks => [.. Workers.Select(w => new Pick(w.Id.ToString(), Said(w)))];

    public override string? KeepsAs => $"who-goes/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/go";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await HearAsync();
        Workers = await Record.CouldGoAsync(Heard);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var worker = Workers.FirstOrDefault(w => w.Id == WorkerId);
        Record.Add(new Going(Heard, worker?.Id, worker?.Team, IntroducedBy, Known, await Record.OfRequest<Going>(Heard).ToListAsync(), Record.By));
        await Record.SaveAsync(RequestModel.At(Id));
        return Redirect(RequestModel.At(Id));
    }

    private string Said(CouldGo worker)
    {
        List<string> said = [worker.Name];
        if (worker.KnewThemUntil is { } until) said.Add(until == Today ? t["going-knows"] : t["going-knew", ("day", t.Day(until, Today))]);
        if (worker.Has(Heard.HowHelped)) said.Add(t["going-has"]);
        said.Add(worker.Phases.Count == 0 ? t["going-free"] : t.List([.. worker.Phases.GroupBy(p => p).Select(p => t[$"carries-{Pick.Kebab(p.Key.ToString())}", ("n", p.Count())])]));
        return string.Join(" · ", said);
    }
}
