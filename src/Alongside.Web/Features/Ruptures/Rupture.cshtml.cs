using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Ruptures;

/// <summary>What came between us: whether it is time, what was tried, how it is now. Mended, it shows as strength.</summary>
[Needs(May.OpenFamily)]
internal sealed class RuptureModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>Exercises that are offered: with a warning that was not given, beside mending and beside what the kind of rupture asks for.</summary>
    public const int ExercisesAtMost = 3;

    [FromRoute] public Id<Rupture> Id { get; set; }

    [BindProperty] public string? Tried { get; set; }
    [BindProperty] public string? Apology { get; set; }
    [BindProperty] public string? Heard { get; set; }
    [BindProperty] public string? TheirView { get; set; }
    [BindProperty] public RuptureState Now { get; set; } = RuptureState.Mending;
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Why { get; set; }

    public Rupture Rupture { get; private set; } = null!;
    public Mending Mending { get; private set; } = null!;
    public string Who { get; private set; } = "";

    /// <summary>Where the relationship is at home.</summary>
    public string Thread { get; private set; } = "";
    /// <summary>Who reads it by name; null where it is between colleagues.</summary>
    public ReadByName? Readers { get; private set; }
    public bool MayWrite { get; private set; }

    /// <summary>Between colleagues, or teams, only whoever wrote it takes it out: what somebody else said of us is not ours to take away.</summary>
    public bool MayTakeOut => MayWrite && IsTheirsToTakeOut(Rupture);

    /// <summary>The other side noticed it, as the reader sees it.</summary>
    public bool TheyNoticed { get; private set; }

    public override string? KeepsAs => $"repair/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["void"];

    public static string At(Id<Rupture> id) => $"/ruptures/{id}";

    /// <summary>Every try is kept beside the others; only how it is now can be said by two at once.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync() =>
        [new(nameof(Now), "repair-now", (await Record.OpenAsync(Id)).State.ToString(), state => phrases[$"state-{Pick.Kebab(state)}"])];

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Rupture = await Record.OpenAsync(Id);
        if (Rupture.Voided is not null) throw new NotReached();
        var relationship = await Record.OpenAsync(Rupture.RelationshipId);
        (Who, Thread, MayWrite) = (await Record.CalledAsync(relationship), HomeOf.Relationship(relationship), Record.MayWriteIn(relationship));
        TheyNoticed = Rupture.NoticedBy != (relationship.IsWithOthers ? Record.SideIn(relationship) : Whose.Ours);
        Mending = new(Rupture.Id, Rupture.RelationshipId, Rupture.What, Rupture.Day, Rupture.Kind, Rupture.State, Rupture.NotYet);
        if (Rupture.FamilyId is not null) Readers = await Record.ReadersAsync();
        Day ??= Today;
    }

    /// <summary>One try at mending it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var rupture = await OpenAsync();
        if (ModelState[nameof(Day)]?.Errors.Count > 0) throw new Refused(nameof(Day), "date-impossible");
        Record.Expect(rupture, Version);
        Record.Add(rupture.Mend(Day ?? Today, Tried, Apology, Heard, TheirView, Now, Record.By));
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public async Task<IActionResult> OnPostWaitAsync(bool wait)
    {
        (await OpenAsync()).TheyWouldRatherWait(wait);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public async Task<IActionResult> OnPostVoidAsync()
    {
        var rupture = await OpenAsync();
        if (!IsTheirsToTakeOut(rupture)) throw new NotReached();
        rupture.Void(Why, Record.By);
        var thread = HomeOf.Relationship(await Record.OpenAsync(rupture.RelationshipId));
        await Record.SaveAsync(thread);
        return Redirect(thread);
    }

    private async Task<Rupture> OpenAsync()
    {
        var rupture = await Record.OpenAsync(Id);
        await Record.OpenToWriteAsync(rupture.RelationshipId);
        return rupture.Voided is null ? rupture : throw new NotReached();
    }

    private bool IsTheirsToTakeOut(Rupture rupture) => rupture.FamilyId is not null || rupture.AuthorId == Record.Caller.Worker;
}
