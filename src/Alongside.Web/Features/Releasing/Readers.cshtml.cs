using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Releasing;

/// <summary>Who reads one thing: let somebody read it, keep it from somebody, and end either.</summary>
[Needs(May.Write)]
internal sealed class ReadersModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Family> Id { get; set; }
    [FromRoute] public string Kind { get; set; } = "";
    [FromRoute] public Guid Thing { get; set; }

    [BindProperty] public Id<Worker>? WorkerId { get; set; }

    /// <summary>From whom it is kept: a person of the family, or a worker.</summary>
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public Id<Release>? Ends { get; set; }
    [BindProperty] public Id<Hiding>? Shows { get; set; }

    public Shareable What { get; private set; } = null!;
    public ReadByName Readers { get; private set; } = null!;

    /// <summary>Those of the family who may come to read it: whoever has a space first, and the others after.</summary>
    public IReadOnlyList<Person> Family { get; private set; } = [];
    public IReadOnlyList<Pick> Everybody { get; private set; } = [];

    /// <summary>Who reads it in whose place, where a decision names it.</summary>
    public IReadOnlyList<(string Speaker, string Child)> InPlace { get; private set; } = [];
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];

    public IEnumerable<Person> NotYet => Family.Where(p => !Readers.ReleasedOf(Thing).Any(r => r.PersonId == p.Id));

    public override string? KeepsAs => $"hide/{Thing:N}";

    public static string At(Id<Family> family, string kind, Guid thing) => $"/families/{family}/who-reads/{kind}/{thing:N}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostReleaseAsync(Id<Person> person)
    {
        await OpenAsync();
        await Record.ReleaseAsync(What, person);
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostColleagueAsync()
    {
        await OpenAsync();
        await Record.ReleaseAsync(What, WorkerId ?? throw new Refused(nameof(WorkerId), "choose-one"));
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await OpenAsync();
        await Record.EndReleaseAsync(What, Ends ?? throw new NotReached());
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostHideAsync()
    {
        await OpenAsync();
        var (side, id) = From?.Split(':') is [var kind, var which] && Guid.TryParse(which, out var named) ? (kind, named) : throw new Refused(nameof(From), "choose-one");
        await Record.HideAsync(What, side == "person" ? new Id<Person>(id) : null, side == "worker" ? new Id<Worker>(id) : null, Why);
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostShowAsync()
    {
        await OpenAsync();
        await Record.EndHidingAsync(What, Shows ?? throw new NotReached());
        return await DoneAsync();
    }

    /// <summary>One thing goes into the section kept apart, or out of it.</summary>
    public async Task<IActionResult> OnPostApartAsync(bool apart)
    {
        await OpenAsync();
        if (What.KeptApart is null) throw new NotReached();
        IKeptApart thing = Kind == nameof(Attachment) ? await Record.OpenAsync(new Id<Attachment>(Thing)) : await Record.OpenAsync(new Id<Entry>(Thing));
        thing.KeepApart(apart);
        return await DoneAsync();
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Readers = await Record.ReadersAsync();
        InPlace = await Record.InPlaceReadersOfAsync(Thing);
        var members = await Record.Of<Member>().Where(m => m.Until == null && !m.KeptOut).Select(m => m.PersonId).ToListAsync();
        Family = await Record.People().Where(p => p.DiedOn == null && members.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync();
        Colleagues = await Pick.OfColleaguesAsync(Record, Record.Caller.Viewer.Teams, but: Record.Caller.Worker);
        Everybody = [.. (await Record.People().OrderBy(p => p.Id).ToListAsync()).Select(p => new Pick($"person:{p.Id}", p.Called)), .. Colleagues.Select(c => new Pick($"worker:{c.Value}", c.Label))];
    }

    private async Task OpenAsync() => What ??= await Record.OpenShareableAsync(Id, Kind, Thing);

    private async Task<IActionResult> DoneAsync()
    {
        await Record.SaveAsync(At(Id, Kind, Thing));
        return Redirect(At(Id, Kind, Thing));
    }
}
