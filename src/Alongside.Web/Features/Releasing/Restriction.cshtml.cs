using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Releasing;

/// <summary>A record that only the named reach: set by one, confirmed by a second, lifted by two.</summary>
[Needs(May.Write)]
internal sealed class RestrictionModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty(Name = nameof(Who))] public List<Id<Worker>> Who { get; set; } = [];

    public Restriction? Now { get; private set; }
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public Id<Worker> Me => Record.Caller.Worker;

    public override string? KeepsAs => $"restriction/{Id}";

    public static string At(Id<Family> id) => $"/families/{id}/restriction";

    public Task OnGetAsync() => ShowAsync();

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        await Record.OpenAsync(Id);
        if (await NowAsync() is not null) throw new Refused("", "restriction-stands");
        // Whoever sets it stays among those it names: nobody locks the record and throws the key away.
        Record.Add(new Restriction(Id, Who.Count == 0 ? [] : [.. Who, Me], Why, Record.By));
        return await DoneAsync();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostConfirmAsync()
    {
        await Record.OpenAsync(Id);
        Record.Follow(await NowAsync() ?? throw new NotReached()).Confirm(Record.By);
        return await DoneAsync();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostLiftAsync()
    {
        await Record.OpenAsync(Id);
        Record.Follow(await NowAsync() ?? throw new NotReached()).Lift(Record.By);
        return await DoneAsync();
    }

    public override async Task ShowAsync()
    {
        await Record.OpenAsync(Id);
        Now = await NowAsync();
        Colleagues = await Pick.OfColleaguesAsync(Record, Record.Caller.Viewer.Teams, but: Me);
        if (Now is null) return;
        var named = Now.Workers.Select(w => w.WorkerId).Concat([Now.ById]).Concat(new[] { Now.SecondId, Now.LiftedBy }.OfType<Id<Worker>>()).Distinct().ToArray();
        Names = await Record.Workers().Where(w => named.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Name);
    }

    private Task<Restriction?> NowAsync() => Record.Of<Restriction>().Where(r => r.EndedAt == null).OrderBy(r => r.Id).FirstOrDefaultAsync();

    private async Task<IActionResult> DoneAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
