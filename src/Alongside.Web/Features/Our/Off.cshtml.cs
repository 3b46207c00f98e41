using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Our;

/// <summary>Something didn't sit right. One line is enough, and I choose who may know; the worker it is about may be left out.</summary>
[Needs(May.OurSpace)]
internal sealed class OffModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    [BindProperty] public string? What { get; set; }

    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];

    public override string? KeepsAs => "our/off";

    public static string At() => "/our/off";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        if (Walk is { } walk) ReadsPicks = await ReadsPicksAsync(walk, WhoReads.TheWorker, WhoReads.TheTeam, WhoReads.NotTheWorker, WhoReads.OnlyMe);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        var readers = await ReadersAsync(walk, Reads ?? throw new Refused(nameof(Reads), "choose-one"));
        var rupture = new Rupture(walk.With, null, Today, Whose.Theirs, RuptureKind.NotSure, What, null, readers.Audience, Record.By with { Team = walk.With.TeamId });
        Record.Add(rupture);
        Give(rupture.Id, readers.Named);
        return await KeepAsync(HowModel.At());
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<Rupture> rupture)
    {
        await OpenAsync();
        (await Record.OpenAsync(rupture)).TakeBack(Record.By);
        return await KeepAsync(HowModel.At());
    }
}
