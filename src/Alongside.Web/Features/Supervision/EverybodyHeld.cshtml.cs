using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Is everybody held, how often, by whom, and how does it feel? In fives, and never about fewer than five.</summary>
[Needs(May.SeeHowHeld)]
internal sealed class EverybodyHeldModel(Record record) : HousePage(record)
{
    /// <summary>One team; null for the whole service.</summary>
    [FromQuery(Name = "team")] public Id<Team>? Team { get; set; }

    public DateOnly AsOf => HeldPicture.AsOf(Today);

    public HeldAnswer? Answer { get; private set; }
    public IReadOnlyList<(Id<Team> Id, string Name)> Teams { get; private set; } = [];

    public static string At(Id<Team>? team = null) => team is { } one ? $"/supervision/everybody?team={one}" : "/supervision/everybody";

    public async Task OnGetAsync()
    {
        var picture = await Record.HowEverybodyIsHeldAsync();
        var teams = picture.Teams.ToArray();
        Teams = [.. (await Record.Teams().Where(t => teams.Contains(t.Id)).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync()).Select(t => (t.Id, t.Name))];
        Answer = picture.Of(Team);
    }
}
