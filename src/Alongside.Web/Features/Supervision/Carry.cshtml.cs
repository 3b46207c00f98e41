using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Something is taken to my next supervision, with a line why when there is one.</summary>
[Needs(May.BeHeld)]
internal sealed class CarryModel(Record record, Phrases t) : HousePage(record)
{
    [BindProperty(SupportsGet = true)] public CarriedFrom From { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Thing { get; set; }
    [BindProperty] public string? Line { get; set; }

    /// <summary>Whoever holds the reader, where nothing is chosen; or a circle of a team of theirs.</summary>
    [BindProperty] public Id<Relationship>? To { get; set; }

    /// <summary>To a circle: the family knows, and agreed that their name is said.</summary>
    [BindProperty] public bool Named { get; set; }

    /// <summary>It may go to a circle too.</summary>
    public bool ToACircle { get; private set; }

    public IReadOnlyList<Pick> Where { get; private set; } = [];

    /// <summary>It was to be taken along, and nobody holds them yet.</summary>
    public bool HeldByNobody { get; private set; }

    public override string? KeepsAs => $"carry/{Thing}";

    public static string At(CarriedFrom from, Guid thing) => $"/supervision/carry?from={from}&thing={thing:N}";

    public async Task OnGetAsync()
    {
        await Record.OpenToCarryAsync(From, Thing);
        await ShowAsync();
        if (Where.Count > 0 && Guid.TryParse(Where[0].Value, out var first)) To = new(first);
    }

    public override async Task ShowAsync()
    {
        var circles = await Record.OpenMyCirclesAsync();
        var teams = circles.Select(c => c.One.Team!.Value).ToArray();
        var names = await Record.Teams().Where(x => teams.Contains(x.Id)).Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        ToACircle = circles.Count > 0 && From != CarriedFrom.Fullness;
        Where = [.. (await WithColleague.OfMineAsync(Record)).Where(h => h.HoldsMe).Select(h => new Pick(h.Relationship.Id.ToString(), h.Name)), .. circles.Select(c => new Pick(c.Id.ToString(), t["circle-of", ("team", names[c.One.Team!.Value])]))];
    }

    /// <returns>Where it waits now; the same page, saying so, where nobody holds them yet.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        var day = await Record.OpenToCarryAsync(From, Thing);
        if (await WhereToAsync() is not { } to)
        {
            HeldByNobody = true;
            await ShowAsync();
            return Page();
        }
        var from = t[$"carried-{Pick.Kebab(From.ToString())}", ("day", t.Day(day, Today))];
        var said = !string.IsNullOrWhiteSpace(Line);
        var item = new AgendaItem(to, Whose.Theirs, said ? Line : from, said ? from : null, null, null, true, false, Audience.MyTeam, Record.By);
        if (Named && to.IsCircle) item.TheyAgreedToBeNamed(to);
        Record.Add(item);
        Record.Add(new Carried(item, From, Thing, Record.By));
        await Record.SaveAsync(HomeOf.Relationship(to));
        return Redirect(HomeOf.Relationship(to));
    }

    private async Task<Relationship?> WhereToAsync()
    {
        if (To is not { } chosen) return (await WithColleague.OfMineAsync(Record)).FirstOrDefault(h => h.HoldsMe)?.Relationship;
        await ShowAsync();
        return Where.Any(w => w.Value == chosen.ToString()) ? await Record.OpenAsync(chosen) : throw new Refused(nameof(To), "choose-one");
    }
}
