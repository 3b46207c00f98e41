using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Together;

/// <summary>
/// A group with families met. What they did together is written once, about nobody by name; each who came has it on their
/// own thread, with a note for them alone. Nobody learns from one record who else was there.
/// </summary>
[Needs(May.Write)]
internal sealed class WriteGroupModel(Record record) : WhoCamePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public string? Together { get; set; }
    [BindProperty] public Id<Worker>? LedWith { get; set; }

    /// <summary>Who may have led it too: of the team whose group it is, which is who reads it.</summary>
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];

    public override string? KeepsAs => "group/new";

    public static string At() => "/groups/new";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Day = Today;
        MakeReady();
    }

    public override async Task ShowAsync()
    {
        Mine = await WhoIsWho.PicksAsync(Record);
        Colleagues = await Pick.OfColleaguesAsync(Record, Record.By.Team is { } team ? [team] : [], but: Record.Caller.Worker);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var problems = new List<Problem>();
        if (Day is null) problems.Add(new(nameof(Day), "supervision-needs-a-day"));
        if (LedWith is { } other && Colleagues.All(c => c.Value != other.ToString())) problems.Add(new(nameof(LedWith), "choose-one"));
        // For the writer's own team, before anybody's record stands open.
        var by = Record.By;
        var group = Refused.Into(problems, f => f, () => new Gathering(Name, Day ?? Today, Place, Together, LedWith, by));
        if (group is not null) Record.Add(group);
        await KeepAsync(group, [], problems);
        await Record.SaveAsync(GroupModel.At(group!.Id));
        return Redirect(GroupModel.At(group.Id));
    }
}
