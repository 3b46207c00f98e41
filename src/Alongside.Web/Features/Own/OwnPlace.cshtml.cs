using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Own;

/// <summary>My own place: how full I am, a line for myself, and what helps when something is hard.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class OwnPlaceModel(Record record, Exercises exercises) : HousePage(record)
{
    /// <summary>Minutes of a pause, where a script keeps them. Our own choice.</summary>
    public const int PauseMinutes = 10;

    private const int Latest = 5;

    [BindProperty] public FullnessLevel Level { get; set; }
    [BindProperty] public string? Line { get; set; }
    [BindProperty] public JournalKind Kind { get; set; } = JournalKind.Line;
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public List<Feeling> Before { get; set; } = [];
    [BindProperty] public List<Feeling> After { get; set; } = [];

    public Fullness? Now { get; private set; }
    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];
    public IReadOnlyList<(ExerciseRun Run, Exercise Exercise)> Begun { get; private set; } = [];
    public IReadOnlyList<(Id<Worker> Id, string Name, bool Supervises)> Colleagues { get; private set; } = [];
    public int Shown { get; private set; }

    /// <summary>What may be happening, and what helps then.</summary>
    public IEnumerable<(string When, Exercise Exercise)> Happening => exercises.All.SelectMany(e => e.When.Take(1).Select(w => (w, e))).Take(6);

    public override string KeepsAs => "own";

    public override IReadOnlyList<string> KeepsApart => ["full"];

    public static string At() => "/own";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostLineAsync()
    {
        Record.Add(new JournalLine(Kind, Text, Felt(Before), Felt(After), Record.By));
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostFullAsync()
    {
        Record.Add(new Fullness(Level, Line, Record.By));
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostShowAsync(Id<Fullness> now, Id<Worker> showTo)
    {
        var mine = await Record.OpenOwnAsync(now);
        mine.ShowTo(await Own.Colleague.AmongAsync(Record, showTo), Record.By);
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostHideAsync(Id<Fullness> now)
    {
        (await Record.OpenOwnAsync(now)).ShowNobody();
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public override async Task ShowAsync()
    {
        var today = Today;
        Now = await Record.Own<Fullness>().Where(f => f.Day == today).OrderByDescending(f => f.Id).FirstOrDefaultAsync();
        if (Now is not null && Level == 0) Level = Now.Level;
        Journal = await Record.Own<JournalLine>().OrderByDescending(l => l.Id).Take(Latest).ToListAsync();
        var begun = await Record.Own<ExerciseRun>().Where(r => r.FinishedAt == null).OrderByDescending(r => r.Id).Take(Latest).ToListAsync();
        Begun = [.. begun.Select(r => (Run: r, Exercise: exercises.Of(r)!)).Where(r => r.Exercise is not null)];
        Colleagues = await Record.ColleaguesAsync();
        Shown = await Record.ShownToMe<JournalLine>().CountAsync() + await Record.ShownToMe<ExerciseRun>().CountAsync() + await Record.ShownToMe<Fullness>().Where(f => f.Day == today).CountAsync();
    }

    public string NameOf(Id<Worker> colleague) => Colleagues.FirstOrDefault(c => c.Id == colleague).Name ?? "";

    private static Feeling Felt(List<Feeling> ticked) => ticked.Aggregate(Feeling.None, (all, one) => all | one);
}
