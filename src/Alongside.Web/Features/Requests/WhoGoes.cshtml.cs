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

    /// <summary>What was asked for, and what is known of whoever it is about where they stand open.</summary>
    private AskedFor asked = new(null, null);

    public IReadOnlyList<CouldGo> Workers { get; private set; } = [];
    public IReadOnlyList<Pick> Picks => [.. Workers.Select(w => new Pick(w.Id.ToString(), Said(w)))];

    public override string? KeepsAs => $"who-goes/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/go";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        // Only what somebody said of themselves: they may read it. What is too long for the box is for whoever asks to sum up.
        if (Heard.Who == WhoAsks.Myself) Known = AsSaid() is { Length: <= WhatIsAsked.Limit } said ? said : Heard.HowHelped;
    }

    /// <summary>What they said at the door about the help they want, so that nobody asks it again.</summary>
    private string? AsSaid()
    {
        var said = new[] { (t["ask-helped"] + ":", Heard.HowHelped), (t["ask-who-helps"], Heard.WhoHelps), (t["ask-short-legend"], Heard.Short == ShortOf.None ? null : t.List([.. Enum.GetValues<ShortOf>().Where(s => s != ShortOf.None && Heard.Short.HasFlag(s)).Select(s => t[$"short-{Pick.Kebab(s.ToString())}"])])) };
        return string.Join('\n', said.Where(s => s.Item2 is not null).Select(s => $"{s.Item1} {s.Item2}")) is { Length: > 0 } all ? all : null;
    }

    public override async Task ShowAsync()
    {
        await HearAsync();
        var person = Family is null ? null : (await Record.People().ToListAsync()).Find(p => p.Id == Heard.PersonId);
        asked = new(string.Join(". ", new[] { Heard.HowHelped, Heard.WhoHelps, person?.Languages, person?.FaithAndCulture }.Concat(Around.Where(a => a.Trusted).Select(a => a.Name)).OfType<string>()), Family?.Home);
        Workers = await Record.CouldGoAsync(Heard, asked);
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
        if (worker.IsNamedIn(asked)) said.Add(t["going-named"]);
        if (worker.SpeaksAsAsked(asked) is { Count: > 0 } languages) said.Add(t["going-speaks", ("languages", t.List(languages))]);
        else if (worker.Has(asked)) said.Add(t["going-has"]);
        if (worker.Feels is { } feels) said.Add(t["going-feels", ("level", t[$"fullness-{Pick.Kebab(feels.ToString())}"])]);
        said.Add(worker.Carries.Count == 0 ? t["going-free"] : t.List([.. worker.Carries.GroupBy(c => c.Phase).Select(c => t[$"carries-{Pick.Kebab(c.Key.ToString())}", ("n", c.Count())])]));
        if (worker.Carries.Count(c => c.EveryWeek) is > 0 and var often) said.Add(t["going-every-week", ("n", often)]);
        said.Add(string.Join(", ", new[] { worker.Profession, worker.Agency, worker.Place }.Where(w => w is { Length: > 0 })));
        if (asked.IsNear(worker.Place) is { } near) said.Add(t[near ? "going-near" : "going-far"]);
        return string.Join(" · ", said);
    }
}
