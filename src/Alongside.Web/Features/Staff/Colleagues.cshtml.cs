using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>The workers whom somebody supervises, for handing over a link when one of them cannot come in.</summary>
[Needs(May.HandOverLink)]
internal sealed class ColleaguesModel(Record record) : HousePage(record)
{
    public sealed record Line(Id<Worker> Id, string Name);

    public IReadOnlyList<Line> Colleagues { get; private set; } = [];

    public static string At() => "/colleagues";

    public async Task OnGetAsync()
    {
        var teams = Record.Caller.Viewer.Supervises;
        var theirs = Record.Memberships().LivingOn(Today).Where(m => teams.Contains(m.TeamId) && m.Role == Role.Worker).Select(m => m.WorkerId);
        Colleagues = await Record.Workers().Where(w => theirs.Contains(w.Id)).OrderBy(w => w.Name).Select(w => new Line(w.Id, w.Name)).ToListAsync();
    }
}
