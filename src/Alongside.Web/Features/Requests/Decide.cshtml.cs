using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>The right conversation: what is decided together, and the reason that the family is told.</summary>
[Needs(May.DecideRequests)]
internal sealed class DecideModel(Record record, Phrases t) : RequestPage(record)
{
    /// <summary>A <see cref="Domain.Asking.Way"/>, or the id of a helper whom they trust: then it is they.</summary>
    [BindProperty] public string? Way { get; set; }
    [BindProperty] public string? Whom { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? NotOneOfThem { get; set; }
    [BindProperty] public string? NotUnderstood { get; set; }

    /// <summary>What we think would help, and how we would notice: asked first where somebody is added.</summary>
    [BindProperty] public string? WouldHelp { get; set; }

    /// <summary>A limit of what we offer decides it.</summary>
    [BindProperty] public bool OurLimit { get; set; }

    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    /// <summary>Who of the family could read it in their own space; nobody where they do not know that somebody asked.</summary>
    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    /// <summary>It is not offered to the family to read: they do not know that somebody asked.</summary>
    public bool KeptFromThem { get; private set; }

    /// <summary>The nearest help that is enough comes first: whom they named and trust, each by name; then everything else.</summary>
    public IReadOnlyList<Pick> Ways =>
    [
        .. Around.Where(a => a is { Trusted: true, Helper: not null }).Select(a => new Pick(a.Helper!.Value.ToString(), t["decide-trusted", ("name", a.Name)])),
        .. Pick.Of(t, "way", Enum.GetValues<Way>().Where(w => w != Domain.Asking.Way.Elsewhere).OrderByDescending(w => w == Domain.Asking.Way.SomebodyTheyTrust)),
    ];

    /// <summary>Where it would stand in their own space.</summary>
    private Relationship? Walk { get; set; }

    public EarlierTimes Earlier { get; private set; }

    public override string? KeepsAs => $"decide/{Id}";

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/decide";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await HearAsync();
        Earlier = await EarlierAsync();
        if (Family is null || !Record.MayWrite) return;
        Walk = await Record.Of<Relationship>().OrderBy(r => r.EndedOn != null).ThenByDescending(r => r.Leads).ThenByDescending(r => r.StartedOn).FirstOrDefaultAsync();
        var people = Walk is null ? [] : await Record.WithSpaceAsync();
        var mayBeNamed = await Record.OfRequest<Asker>(Heard).AnyAsync(a => a.MayBeNamed);
        KeptFromThem = people.Count > 0 && !Heard.FamilyMayBeShown(mayBeNamed);
        if (!KeptFromThem) WithSpace = [.. people.Select(p => new Pick(p.Id.ToString(), p.Called))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var theirs = Around.FirstOrDefault(a => a.Helper is { } helper && helper.ToString() == Way);
        var way = theirs is not null ? Domain.Asking.Way.SomebodyTheyTrust : Enum.TryParse<Way>(Way, out var chosen) ? chosen : (Way?)null;
        var whom = string.IsNullOrWhiteSpace(Whom) ? theirs?.Name : Whom;
        // Whoever does not reach the family writes nothing into its record: what they say stands with what they decide.
        var said = Family is not null && !string.IsNullOrWhiteSpace(NotUnderstood) ? new NotUnderstood(Heard, Family.Id, NotUnderstood, Record.By) : null;
        Record.Add(new RequestDecision(Heard, way, Reason, whom, AroundCount, NotOneOfThem, Record.By, Earlier with { Understood = Earlier.Understood || said is not null }, Family is null && Earlier.Again ? NotUnderstood : null, WouldHelp, OurLimit));
        if (said is not null) Record.Add(said);
        await LetThemReadAsync(way, whom);
        await Record.SaveAsync(RequestModel.At(Id));
        return Redirect(RequestModel.At(Id));
    }

    /// <summary>What they read stands by itself: what was decided, why, what we think would help, and by whom. Nothing of the request hangs on it.</summary>
    private async Task LetThemReadAsync(Way? way, string? whom)
    {
        if (LetRead.Count == 0) return;
        if (LetRead.Exists(p => WithSpace.All(w => w.Value != p.ToString()))) throw new NotReached();
        var what = t[$"way-{Pick.Kebab(way!.Value.ToString())}"];
        var why = string.IsNullOrWhiteSpace(WouldHelp) ? Reason : $"{Reason}\n\n{WouldHelp}";
        Record.Add(new Decided(Walk!, string.IsNullOrWhiteSpace(whom) ? what : $"{what}: {whom}", why, Record.Caller.Name, null, null, Audience.MyTeam, Record.By));
        await Record.LetReadAsync(LetRead);
    }
}
