using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>How helpful somebody feels to me: mine, until I choose who reads it.</summary>
[Needs(May.OurSpace)]
internal sealed class OnePersonModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>The relationship or the helper.</summary>
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public Helpfulness? Helpful { get; set; }
    [BindProperty] public string? Why { get; set; }

    public string Name { get; private set; } = "";
    public Felt? Felt { get; private set; }

    /// <summary>It is a worker who walks with me; otherwise a helper of mine.</summary>
    public bool IsWorker { get; private set; }

    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];

    public override string? KeepsAs => $"our/people/{Id:N}";

    public static string At(Guid id) => $"/our/people/{id:N}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Helpful, Why, Reads) = (Felt?.Helpful, Felt?.Why, Felt is { Audience: Audience.MyTeam } ? WhoReads.TheTeam : WhoReads.OnlyMe);
    }

    public override async Task ShowAsync()
    {
        var walk = await FindAsync();
        ReadsPicks = await ReadsPicksAsync(walk, [WhoReads.OnlyMe, .. IsWorker ? [WhoReads.TheWorker, WhoReads.NotTheWorker] : Array.Empty<WhoReads>(), WhoReads.TheTeam]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await FindAsync();
        var readers = await ReadersAsync(walk, Reads ?? WhoReads.OnlyMe);
        var felt = Felt;
        if (felt is null) Record.Add(felt = new(walk.With, Id, Helpful, Why, readers.Audience, Record.By));
        else Record.Follow(felt).Say(Helpful, Why, readers.Audience);
        foreach (var before in await Record.MyReleasesOf(felt.Id.Value).ToListAsync()) Record.Follow(before).End(Record.By);
        Give(felt.Id, readers.Named);
        return await KeepAsync(OurPeopleModel.At());
    }

    /// <summary>It is mine, and I keep it no longer.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        await FindAsync();
        Record.Follow(Felt ?? throw new NotReached()).TakeBack(Record.By);
        return await KeepAsync(OurPeopleModel.At());
    }

    private async Task<Walk> FindAsync()
    {
        await OpenAsync();
        var (id, me) = (Id, Record.Caller.Person);
        var walk = Walks.FirstOrDefault(w => w.Id.Value == id);
        IsWorker = walk is not null;
        if (walk is null)
        {
            var helper = new Id<Helper>(id);
            Name = await Record.Of<Helper>().Where(h => h.Id == helper).Select(h => h.Name).FirstOrDefaultAsync() ?? throw new NotReached();
        }
        else Name = walk.Name ?? throw new NotReached();
        Felt = await Record.Of<Felt>().Where(f => f.AboutId == id && f.AuthorPersonId == me).OrderByDescending(f => f.WrittenAt).FirstOrDefaultAsync();
        return walk ?? Walk ?? throw new NotReached();
    }
}
