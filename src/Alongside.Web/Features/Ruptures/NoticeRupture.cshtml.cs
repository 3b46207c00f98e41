using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Ruptures;

/// <summary>Something came between us: one line is enough to notice it.</summary>
[Needs(May.OpenFamily)]
internal sealed class NoticeRuptureModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>The time together in which it showed, when it is noticed from a write-up.</summary>
    [BindProperty(SupportsGet = true)] public Id<Encounter>? Encounter { get; set; }

    [BindProperty] public string? What { get; set; }
    [BindProperty] public RuptureKind Kind { get; set; } = RuptureKind.NotSure;
    [BindProperty] public Whose NoticedBy { get; set; } = Whose.Ours;
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public string? MyPart { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;

    /// <summary>Who of the family reads that one line from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    /// <summary>Nobody where it is between colleagues.</summary>
    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public string Who { get; private set; } = "";

    /// <summary>How those are called who may read it; between two teams that is both.</summary>
    public string KeptFor { get; private set; } = "kept-for";

    /// <summary>Between two teams it is the writer's own that noticed.</summary>
    public bool AsksWhoNoticed { get; private set; }

    public bool IsOfFamily { get; private set; }

    /// <summary>Where the relationship is at home.</summary>
    public string Thread { get; private set; } = "";

    public override string? KeepsAs => $"rupture/{Id}";

    public static string At(Id<Relationship> id, Id<Encounter>? encounter = null) =>
        $"/relationships/{id}/ruptures/new" + (encounter is { } about ? $"?encounter={about}" : "");

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await Record.OpenToWriteAsync(Id);
        (Who, Thread, KeptFor) = (await Record.CalledAsync(relationship), HomeOf.Relationship(relationship), Pick.KeptForOf(relationship));
        (AsksWhoNoticed, IsOfFamily) = (!relationship.IsWithOthers, relationship.FamilyId is not null);
        if (IsOfFamily) WithSpace = await Pick.WithSpaceAsync(Record);
        Day ??= Encounter is { } about ? (await Record.OpenAsync(about)).Day : Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var relationship = await Record.OpenToWriteAsync(Id);
        if (Encounter is { } about && (await Record.OpenAsync(about)).RelationshipId != Id) throw new NotReached();
        if (ModelState[nameof(Day)]?.Errors.Count > 0) throw new Refused(nameof(Day), "date-impossible");
        if (!Enum.IsDefined(Audience)) throw new Refused(nameof(Audience), "choose-one");
        var noticedBy = relationship.IsWithOthers ? Record.SideIn(relationship) : NoticedBy;
        var rupture = new Rupture(relationship, Encounter, Day ?? Today, noticedBy, Kind, What, MyPart, Audience, Record.By);
        Record.Add(rupture);
        await Record.LetReadAsync(LetRead, rupture);
        await Record.SaveAsync(RuptureModel.At(rupture.Id));
        return Redirect(RuptureModel.At(rupture.Id));
    }
}
