using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.FromFamilies;

/// <summary>Who is on duty for a team, day by day. Families see it before they write; where nobody is set they are told whom to ring.</summary>
[Needs(May.SetDuty)]
internal sealed class SetDutyModel(Record record, Phrases phrases) : HousePage(record)
{
    [FromRoute] public Id<Team> Id { get; set; }

    /// <summary>The worker of each day from today; nothing for nobody.</summary>
    [BindProperty] public Id<Worker>?[] On { get; set; } = [];

    public string Team { get; private set; } = "";
    public IReadOnlyList<Pick> Workers { get; private set; } = [];
    public IReadOnlyList<DateOnly> Days => [.. Enumerable.Range(0, DutyDay.DaysAhead).Select(Today.AddDays)];

    public static string At(Id<Team> id) => $"/teams/{id}/duty";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var set = await SetAsync();
        On = [.. Days.Select(day => set.GetValueOrDefault(day)?.WorkerId)];
    }

    public override async Task ShowAsync()
    {
        var id = Id;
        Record.InsistOnDutyOf(id);
        Team = await Record.Teams().Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync() ?? throw new NotReached();
        Workers = await Pick.OfColleaguesAsync(Record, [id]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var set = await SetAsync();
        foreach (var (day, worker) in Days.Zip(On))
        {
            if (worker is { } chosen && Workers.All(w => w.Value != chosen.ToString())) throw new NotReached();
            if (set.TryGetValue(day, out var duty)) duty.Set(worker, Record.By);
            else if (worker is { } first) Record.Add(new DutyDay(Id, day, first, Record.By));
        }
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public string DayOf(DateOnly day) => day.ToString("dddd d MMMM", phrases.Culture);

    private async Task<Dictionary<DateOnly, DutyDay>> SetAsync()
    {
        var (id, from, until) = (Id, Today, Today.AddDays(DutyDay.DaysAhead));
        return await Record.Duties().Where(d => d.TeamId == id && d.Day >= from && d.Day < until).ToDictionaryAsync(d => d.Day);
    }
}
