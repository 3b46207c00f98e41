using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Begin a relationship with one person of a family, or with all of them.</summary>
[Needs(May.Write)]
internal sealed class BeginRelationshipModel(Record record, Phrases t) : HousePage(record)
{
    private const string Everybody = "everybody";

    [FromRoute] public Id<Family> Id { get; set; }
    [BindProperty] public string? With { get; set; }
    [BindProperty] public string? Purpose { get; set; }
    [BindProperty] public string? IntroducedBy { get; set; }
    [BindProperty] public string? StartedOn { get; set; }

    public IReadOnlyList<Pick> Sides { get; private set; } = [];
    public string Names { get; private set; } = "";

    public static string At(Id<Family> family) => $"/families/{family}/relationships/new";

    public override string? KeepsAs => $"begin-relationship/{Id}";

    public async Task OnGetAsync()
    {
        StartedOn = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await ShowAsync();
    }

    public override async Task ShowAsync()
    {
        var family = await Record.OpenAsync(Id);
        var people = await Record.People().OrderBy(p => p.Id).ToListAsync();
        var here = family.Now.Where(m => !m.KeptOut).Select(m => m.PersonId).ToHashSet();
        var around = people.Where(p => p.IsAlive && here.Contains(p.Id)).ToList();
        Names = t.Family(family.Called, [.. around.Select(p => p.Called)]);
        Sides = [.. around.Select(p => new Pick(p.Id.ToString(), p.Called)), new Pick(Everybody, t["begin-together-everybody"])];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var family = await Record.OpenAsync(Id);
        var (by, started) = (Record.By, TypedDay.From(nameof(StartedOn), StartedOn));
        var side = SideOf(family);
        var theirs = await Record.Of<Relationship>().Where(r => r.EndedOn == null && r.One.Who == side.Who).ToListAsync();
        if (theirs.Exists(r => r.HeldOn(Today) == by.Who)) throw new Refused(nameof(With), "already-together");

        var relationship = new Relationship(side, Id, by.Who, by.Team, Purpose, started, by);
        relationship.Open(Opening.From(IntroducedBy, null, null, null, null, null, null));
        Record.Add(relationship);
        await Record.SaveAsync(ThreadModel.At(relationship.Id));
        return Redirect(ThreadModel.At(relationship.Id));
    }

    private Side SideOf(Family family)
    {
        if (With == Everybody) return Side.Of(family.Id);
        return Id<Person>.TryParse(With, null, out var person) && family.Members.Any(m => m.PersonId == person && m.Until is null)
            ? Side.Of(person)
            : throw new Refused(nameof(With), "choose-one");
    }
}
