using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
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

    /// <summary>What lets a professional hear it: <see cref="OnlyThanks"/>, or the id of a sharing decision.</summary>
    [BindProperty] public string? Allowed { get; set; }

    public const string OnlyThanks = "thanks";

    /// <summary>Sharing decisions of the family that stand, where the family stands open.</summary>
    public IReadOnlyList<Sharing> Sharings { get; private set; } = [];

    public Asker? Asker { get; private set; }

    /// <summary>What there is while they wait for the first meeting, to say it to them; null where nobody wrote it.</summary>
    public string? Meanwhile { get; private set; }

    /// <summary>Practical help stands in what we offer.</summary>
    public bool HasPractical { get; private set; }

    /// <summary>When they first met, said by somebody or by the first time together; null while they have not.</summary>
    public DateOnly? FirstMet { get; private set; }

    public int? DaysToMeet => FirstMet?.DayNumber - Heard.AskedOn.DayNumber;
    public IReadOnlyList<RequestDecision> Decisions { get; private set; } = [];

    /// <summary>Whom our team rings at the partner that was decided on; null where nobody keeps that.</summary>
    public Domain.Together.NamedContact? Ring { get; private set; }

    public IReadOnlyList<RequestTold> Told { get; private set; } = [];
    public Organisation? House { get; private set; }

    /// <summary>People known already who may be the one it is about.</summary>
    public IReadOnlyList<FoundPerson> MayBe { get; private set; } = [];

    /// <summary>What the front door knows of whoever it is about.</summary>
    public (string Name, BirthDate? Born)? Named { get; private set; }

    /// <summary>Whom the front door asks for more.</summary>
    public IReadOnlyList<string> Leads { get; private set; } = [];

    public IReadOnlyList<Going> Goings { get; private set; } = [];
    public bool OfFrontDoor => Record.Caller.Role == Role.FrontDoor;
    public bool AskedOfMe => Goings.Any(g => g.Yes is null && g.WorkerId == Record.Caller.Worker);
    public bool MayAsk => Heard.Way is Way.WorkerHere or Way.Urgent && Heard.RelationshipId is null && Goings.All(g => g.Yes == false);

    /// <summary>First names of the workers whom the page names.</summary>
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    public override string? KeepsAs => $"told/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await HearAsync();
        Asker = await Record.OfRequest<Asker>(Heard).FirstOrDefaultAsync();
        Decisions = await Record.OfRequest<RequestDecision>(Heard).OrderByDescending(d => d.Id).ToListAsync();
        if (Decisions.FirstOrDefault(d => d.Way == Way.Partner) is { Whom: { } partner }) Ring = await Record.WhomToRingAtAsync(partner);
        Told = await Record.OfRequest<RequestTold>(Heard).OrderByDescending(t => t.Id).ToListAsync();
        if (Heard.Who == WhoAsks.IWorkWithThem && Family is not null) Sharings = [.. (await Record.Of<Sharing>().OrderByDescending(s => s.Id).ToListAsync()).Where(s => s.StandsOn(Today))];
        if (Heard.NotSafe) House = await Record.Organisations().AsNoTracking().FirstOrDefaultAsync();
        FirstMet = await Record.FirstMetAsync(Heard);
        if (Heard.Short != ShortOf.None) HasPractical = await Record.Offers().Select(o => o.Practical).FirstOrDefaultAsync() is not null;
        if (FirstMet is null && Heard.CameBy != CameBy.File) Meanwhile = await Record.Offers().Select(o => o.Meanwhile).FirstOrDefaultAsync();
        Goings = await Record.OfRequest<Going>(Heard).OrderByDescending(g => g.Id).ToListAsync();
        Named = await Record.NamedAtTheDoorAsync(Heard);
        if (Family is null && Named is null) MayBe = await Record.MayBeAsync(Heard);
        if (OfFrontDoor && (MayBe.Count > 0 || Named is not null)) Leads = await Record.Workers().Where(w => w.Role == Role.ServiceLead && w.LeftOn == null).Select(w => w.Name).ToListAsync();
        Names = await Record.NamesOfAsync(Decisions.Select(d => d.DecidedBy).Concat(Goings.Select(g => g.WorkerId)).Concat(Told.Select(t => t.ToldBy)).Concat(Heard.WrittenBy is { } writer ? [writer] : []));
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
        await ShowAsync();
        var sharing = Sharings.FirstOrDefault(s => s.Id.ToString() == Allowed);
        Record.Add(new RequestTold(Heard, How, ToldOn, Record.By, sharing, Allowed == OnlyThanks));
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostThisAsync(Id<Person> known)
    {
        var request = await Record.HearAsync(Id);
        await Record.IsAboutAsync(request, known);
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostSomebodyElseAsync()
    {
        await HearAsync();
        if (Family is null && !OfFrontDoor) throw new NotReached();
        Heard.IsAboutSomebodyElse();
        return await KeptAsync();
    }

    /// <summary>What tells somebody apart, for whoever may know it.</summary>
    public static IEnumerable<(string Who, string Others)> With(FoundPerson person) =>
        person.Families.Select(f => (f.Called ?? "", string.Join(", ", f.Members.Where(m => m.Who != person.Id).Select(m => m.Name))));

    private async Task<IActionResult> KeptAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
