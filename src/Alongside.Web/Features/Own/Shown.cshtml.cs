using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Own;

/// <summary>What colleagues show me at this moment. It goes again when they wish.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ShownModel(Record record, Exercises exercises) : HousePage(record)
{
    private const int Most = 50;

    public IReadOnlyList<JournalLine> Lines { get; private set; } = [];
    public IReadOnlyList<Fullness> Full { get; private set; } = [];
    public IReadOnlyList<ExerciseRun> Runs { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    public static string At() => "/own/shown";

    public string TitleOf(ExerciseRun run) => exercises.Find(run.Code)?.Title ?? run.Code;

    public async Task OnGetAsync()
    {
        var today = Today;
        Lines = await Record.ShownToMe<JournalLine>().OrderByDescending(l => l.ShownAt).Take(Most).ToListAsync();
        Full = await Record.ShownToMe<Fullness>().Where(f => f.Day == today).OrderByDescending(f => f.ShownAt).Take(Most).ToListAsync();
        Runs = await Record.ShownToMe<ExerciseRun>().OrderByDescending(r => r.ShownAt).Take(Most).ToListAsync();
        var owners = Lines.Select(l => l.OwnerId).Concat(Full.Select(f => f.OwnerId)).Concat(Runs.Select(r => r.OwnerId)).Distinct().ToArray();
        Names = await Record.Workers().Where(w => owners.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Name);
    }
}
