using Alongside.Domain.Access;
using Alongside.Domain.Matching;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>The organisation's own words: its name, whom to ring now, when somebody next looks, what to do when somebody is not safe.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class EditOrganisationModel(Record record, Locks locks, Phrases phrases) : HousePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? RingNow { get; set; }
    [BindProperty] public string? NextLook { get; set; }
    [BindProperty] public string? Procedure { get; set; }
    [BindProperty] public string? NeutralName { get; set; }
    [BindProperty] public string? ExitTo { get; set; }

    /// <summary>How sure the weights must be before somebody known is proposed.</summary>
    [BindProperty] public HowSure? ProposesFrom { get; set; }

    /// <summary>The roles for which a password alone is not enough.</summary>
    [BindProperty] public List<Role> AsksTwiceOf { get; set; } = [];

    /// <summary>0 when nobody has said yet who keeps this record.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>The roles of those who sign in as staff.</summary>
    public IReadOnlyList<Pick> Roles => [.. OfStaff.Select(role => new Pick(role.ToString(), phrases["house-role-" + Pick.Kebab(role.ToString())]))];

    private static IEnumerable<Role> OfStaff => Enum.GetValues<Role>().Where(role => Permissions.Allows(role, May.KeepOwnAccount));

    public static string At() => "/house/organisation";

    public override string? KeepsAs => "organisation";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await Record.Organisations().OrderBy(o => o.Id).FirstOrDefaultAsync();
        return
        [
            new(nameof(Name), "organisation-name", now?.Name), new(nameof(RingNow), "house-ring-now", now?.RingNow),
            new(nameof(NextLook), "house-next-look", now?.NextLook), new(nameof(Procedure), "house-procedure", now?.Procedure),
            new(nameof(NeutralName), "organisation-neutral-name", now?.NeutralName), new(nameof(ExitTo), "organisation-exit-to", now?.ExitTo),
        ];
    }

    public async Task OnGetAsync()
    {
        if (await Record.Organisations().OrderBy(o => o.Id).FirstOrDefaultAsync() is { } kept)
            (Name, RingNow, NextLook, Procedure, NeutralName, ExitTo, ProposesFrom, Version, AsksTwiceOf) = (kept.Name, kept.RingNow, kept.NextLook, kept.Procedure, kept.NeutralName, kept.ExitTo, kept.ProposesFrom, kept.Version, [.. OfStaff.Where(kept.AsksTwiceOf)]);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        var kept = await Record.Organisations().OrderBy(o => o.Id).FirstOrDefaultAsync();
        if (kept is null) Record.Add(kept = new Organisation(Name ?? "", Record.Now));
        Record.Expect(kept, Version);
        kept.Describe(Name, Procedure, RingNow, NextLook);
        kept.LookNeutral(NeutralName, ExitTo);
        kept.Propose(ProposesFrom);
        kept.AskTwiceOf(OfStaff.Intersect(AsksTwiceOf));
        await Record.SaveAsync(HouseModel.At());
        await locks.EndVisitsWithoutSecondStepAsync(AsksTwiceOf);
        return Redirect(HouseModel.At());
    }
}
