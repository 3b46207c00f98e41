using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>A team begins to work with another team of the house, or with another agency.</summary>
[Needs(May.WorkWithOthers)]
internal sealed class BeginWithOthersModel(Record record) : HousePage(record)
{
    [BindProperty] public Id<Team>? Ours { get; set; }
    [BindProperty] public Id<Team>? With { get; set; }
    [BindProperty] public string? Agency { get; set; }
    [BindProperty] public string? Purpose { get; set; }

    /// <summary>The reader's own teams; they are asked which only where there are several.</summary>
    public IReadOnlyList<Pick> Own { get; private set; } = [];

    /// <summary>The teams of the house.</summary>
    public IReadOnlyList<Pick> Teams { get; private set; } = [];

    public override string? KeepsAs => "together/new";

    public static string At() => "/together/new";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var mine = Record.Caller.Viewer.Teams;
        var teams = (await Record.Teams().Where(t => t.ClosedOn == null).Select(t => new { t.Id, t.Name }).ToListAsync()).OrderBy(t => t.Name, StringComparer.CurrentCulture).ToList();
        Own = [.. teams.Where(t => mine.Contains(t.Id)).Select(t => new Pick(t.Id.ToString(), t.Name))];
        Teams = [.. teams.Where(t => Own.Count > 1 || !mine.Contains(t.Id)).Select(t => new Pick(t.Id.ToString(), t.Name))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (Own.Count == 0) throw new NotReached();
        var ours = Own.Count == 1 ? Id<Team>.Parse(Own[0].Value, null) : Ours is { } said && Own.Any(p => p.Value == said.ToString()) ? said : throw new Refused(nameof(Ours), "choose-one");
        if (ModelState[nameof(With)]?.Errors.Count > 0 || (With is { } chosen && !Teams.Any(p => p.Value == chosen.ToString()))) throw new Refused(nameof(With), "choose-one");
        if (With is null == string.IsNullOrWhiteSpace(Agency)) throw new Refused(nameof(With), "others-one-of-them");
        if (await AlreadyAsync(ours) is { } already) return Redirect(WithOthersModel.At(already));
        var by = Record.By;
        var begun = new Relationship(With is { } team ? Side.Of(team) : Side.AnAgency(by.At), null, Record.Caller.Worker, ours, Purpose, Today, by);
        Record.Begin(begun);
        Record.Add(new NamedContact(begun, Agency, by));
        await Record.SaveAsync(WhomToRingModel.At(begun.Id));
        return Redirect(WhomToRingModel.At(begun.Id));
    }

    /// <summary>They work with each other already, whoever of the two began it.</summary>
    private async Task<Id<Relationship>?> AlreadyAsync(Id<Team> ours)
    {
        var with = await Record.OpenWithOthersAsync();
        if (With is { } other) return with.FirstOrDefault(r => (r.TeamId == ours && r.One.Team == other) || (r.TeamId == other && r.One.Team == ours))?.Id;
        var agencies = with.Count == 0 ? [] : (await Record.Of<NamedContact>().ToListAsync()).Where(c => c.IsOf(Agency)).Select(c => c.RelationshipId).ToHashSet();
        return with.FirstOrDefault(r => r.TeamId == ours && agencies.Contains(r.Id))?.Id;
    }
}
