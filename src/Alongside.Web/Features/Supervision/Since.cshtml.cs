using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Something began that was meant to help: the time before it, and the time since, side by side. In fives, and never about fewer than five.</summary>
[Needs(May.SeeHowHeld)]
internal sealed class SinceModel(Record record) : HousePage(record)
{
    /// <summary>What is compared with; null for the newest.</summary>
    [FromRoute] public Id<TurningPoint>? Id { get; set; }

    [BindProperty] public string? What { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }

    public IReadOnlyList<TurningPoint> All { get; private set; } = [];

    /// <summary>The one that is looked at; null where there is none yet.</summary>
    public TurningPoint? Point { get; private set; }

    /// <summary>The two times; null while it is too early.</summary>
    public BeforeAndSince? Times { get; private set; }

    public IReadOnlyList<(Outcome Outcome, Share Before, Share Since)> Outcomes { get; private set; } = [];

    public override string? KeepsAs => "turning-point/new";

    public static string At(Id<TurningPoint>? one = null) => one is { } known ? $"/supervision/since/{known}" : "/supervision/since";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        All = await Record.TurningPoints().AsNoTracking().ToListAsync();
        Point = Id is { } one ? All.FirstOrDefault(p => p.Id == one) ?? throw new NotReached() : All.Count > 0 ? All[0] : null;
        Times = Point is null ? null : BeforeAndSince.Of(Point.Day, Today);
        if (Times is { } times) Outcomes = await Record.CompareAsync(times);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState[nameof(Day)]?.Errors.Count > 0) throw new Refused(nameof(Day), "date-impossible");
        var began = new TurningPoint(What, Day, Record.By);
        Record.Add(began);
        return await SavedAsync(At(began.Id));
    }

    public async Task<IActionResult> OnPostLayDownAsync(Id<TurningPoint> point)
    {
        (await Record.TurningPoints().SingleOrDefaultAsync(p => p.Id == point) ?? throw new NotReached()).LayDown(Record.By);
        return await SavedAsync(At());
    }

    private async Task<IActionResult> SavedAsync(string next)
    {
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
