using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>
/// A page of a person's own space. It knows who walks with them, who will read what they write, when somebody next
/// looks, and whom to ring now, so that each of these can stand before any box.
/// </summary>
internal abstract class OurPage(Record record, Phrases phrases) : HousePage(record)
{
    private List<(Id<Team> Team, Worker Worker, bool Supervises)>? colleagues;

    public Phrases Phrases => phrases;

    /// <summary>The words of this page, in the look they chose.</summary>
    public OurWords Say { get; private set; } = new(phrases, SpaceLook.Words);

    public SpaceLook Look { get; private set; } = SpaceLook.Words;

    public Person Me { get; private set; } = null!;

    /// <summary>Who walks with me now, whoever leads first.</summary>
    public IReadOnlyList<Walk> Walks { get; private set; } = [];

    /// <summary>What the organisation tells them, in the language they chose.</summary>
    public WhatToDo? House { get; private set; }

    /// <summary>Who is on duty today in the teams that walk with me, by first name.</summary>
    public IReadOnlyList<string> OnDuty { get; private set; } = [];

    /// <summary>With whom it is meant, where more than one walks with me.</summary>
    [BindProperty(SupportsGet = true)] public Id<Relationship>? With { get; set; }

    /// <summary>Who may read it.</summary>
    [BindProperty] public WhoReads? Reads { get; set; }

    /// <summary>The walk a form is about: the one chosen, or the first.</summary>
    public Walk? Walk => Walks.FirstOrDefault(w => w.Id == With) ?? (Walks.Count > 0 ? Walks[0] : null);

    /// <summary>For so many days after its end a relationship still belongs to the page; none where only those going on do.</summary>
    protected virtual int DaysAfterTheEnd => 0;

    protected Id<Family> Family => Walk?.With.FamilyId ?? throw new NotReached();

    /// <summary>Whoever walks with me, as choices.</summary>
    public IReadOnlyList<Pick> WithPicks => [.. Walks.Select(w => new Pick(w.Id.ToString(), w.Name ?? w.Team ?? Say["our-nobody-yet"]))];

    /// <summary>Opens my own space and reads what every page of it needs.</summary>
    protected async Task OpenAsync()
    {
        await Record.OpenOursAsync();
        var (me, today) = (Record.Caller.Person, Today);
        Me = await Record.People().SingleAsync(p => p.Id == me);
        Look = HttpContext.Features.Get<OwnSpace>()?.Look ?? SpaceLook.Words;
        Say = new(phrases, Look);
        ViewData["Body"] = Look switch { SpaceLook.Easy => "ours--easy", SpaceLook.Pictures => "ours--easy ours--pictures", _ => null };
        House = await Record.WhatToDoAsync(Tongues.Of(phrases));
        var since = today.AddDays(-DaysAfterTheEnd);
        var live = await Record.Of<Relationship>().Where(r => r.EndedOn == null || (DaysAfterTheEnd > 0 && r.EndedOn >= since)).OrderBy(r => r.Id).ToListAsync();
        var (holders, teams) = (live.Where(r => r.HeldOn(today) is not null).Select(r => r.HeldOn(today)!.Value).ToArray(), live.Where(r => r.TeamId is not null).Select(r => r.TeamId!.Value).Distinct().ToArray());
        var workers = await Record.Workers().AsNoTracking().Where(w => holders.Contains(w.Id)).ToDictionaryAsync(w => w.Id);
        var called = await Record.Teams().Where(t => teams.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name);
        Walks = [.. live.OrderByDescending(r => r.Leads).Select(r => new Walk(r, r.HeldOn(today) is { } held ? workers[held] : null, r.TeamId is { } team ? called[team] : null))];
        OnDuty = await Record.Duties().Where(d => teams.Contains(d.TeamId) && d.Day == today)
            .Join(Record.Workers(), d => d.WorkerId, w => w.Id, (_, w) => w.Name).Select(n => n).ToListAsync();
        OnDuty = [.. OnDuty.Select(FirstName).Distinct()];
    }

    /// <summary>Opens my space for writing: there is somebody to write to.</summary>
    protected async Task<Walk> OpenToWriteAsync()
    {
        await OpenAsync();
        return Walk ?? throw new NotReached();
    }

    /// <summary>Who looks after the team that walks with me and who else works in it, without <paramref name="walk"/>'s worker.</summary>
    public async Task<IReadOnlyList<Worker>> BesidesAsync(Walk walk)
    {
        var (supervisors, others, known) = await TeamOfAsync(walk);
        var ids = ChosenReaders.Besides(walk.Worker?.Id, supervisors, others);
        return [.. ids.Select(id => known[id])];
    }

    /// <summary>Who may read it, in words: them, their team, whoever looks after the team and not them, only me.</summary>
    /// <param name="walk">Whom it is about.</param>
    /// <param name="from">The choices that make sense here.</param>
    protected async Task<IReadOnlyList<Pick>> ReadsPicksAsync(Walk walk, params WhoReads[] from)
    {
        if (Walks.Count > 1 && With is null) return [.. from.Select(one => new Pick(one.ToString(), Say[$"our-reads-any-{Pick.Kebab(one.ToString())}"]))];
        var picks = new List<Pick>();
        foreach (var one in from)
        {
            var label = one switch
            {
                WhoReads.TheWorker => walk.Name is { } name ? Say["our-reads-worker", ("worker", name)] : null,
                WhoReads.TheTeam => walk.Team is { } team ? Say["our-reads-team", ("worker", walk.Name ?? ""), ("team", team)] : null,
                WhoReads.NotTheWorker => await BesidesAsync(walk) is { Count: > 0 } others && walk.Name is { } not
                    ? Say["our-reads-not-worker", ("worker", not), ("others", phrases.List(others.Select(o => o.FirstName)))] : null,
                _ => Say["our-reads-only-me"],
            };
            if (label is not null) picks.Add(new(one.ToString(), label));
        }
        return picks;
    }

    /// <summary>What a choice of readers comes to.</summary>
    protected async Task<ChosenReaders> ReadersAsync(Walk walk, WhoReads chosen)
    {
        if (!Enum.IsDefined(chosen)) throw new Refused(nameof(Reads), "choose-one");
        var (supervisors, others, _) = await TeamOfAsync(walk);
        return ChosenReaders.Of(chosen, walk.Worker?.Id, supervisors, others);
    }

    /// <summary>Lets the workers who are named read it.</summary>
    protected void Give<T>(Id<T> thing, IEnumerable<Id<Worker>> named) where T : class
    {
        foreach (var worker in named) Record.Add(Release.To(thing, Family, worker, Record.By));
    }

    protected async Task<IActionResult> KeepAsync(string to)
    {
        await Record.SaveAsync(to);
        return Redirect(to);
    }

    /// <summary>"Today", "tomorrow", "Saturday", and further off the day.</summary>
    public string When(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => phrases["our-today"],
        1 => phrases["our-tomorrow"],
        > 1 and < 7 => day.ToString("dddd", phrases.Culture),
        _ => phrases.Day(day, Today),
    };

    private ILookup<Guid, (string Who, DateTimeOffset At)> seen = Array.Empty<Guid>().ToLookup(t => t, _ => ("", default(DateTimeOffset)));

    /// <summary>Asks who of us has seen these things, which the person brought themselves.</summary>
    protected async Task SeenAsync(IReadOnlyCollection<Guid> things) => seen = await Record.SeenByAsync(things);

    /// <summary>Everybody of us who has seen it and when each did, in sentences; or that nobody has.</summary>
    public string SeenBy(Guid thing) =>
        seen.Contains(thing) ? string.Join(' ', seen[thing].Select(s => Say["our-seen", ("who", s.Who), ("when", On(s.At))])) : Say["our-seen-nobody"];

    /// <summary>When something was, where days are enough: "today", "on Monday", "on 3 May".</summary>
    public string On(DateTimeOffset moment)
    {
        var day = Clock.DayOf(moment);
        return (Today.DayNumber - day.DayNumber) switch
        {
            0 => phrases["our-on-today"],
            1 => phrases["our-on-yesterday"],
            > 1 and < 7 => phrases["our-on-day", ("day", day.ToString("dddd", phrases.Culture))],
            _ => phrases["our-on-day", ("day", phrases.Day(day, Today))],
        };
    }

    public static string Time(int minute, Phrases phrases) => TimeOnly.MinValue.AddMinutes(minute).ToString("H:mm", phrases.Culture);

    protected static string FirstName(string name) => name.Split(' ', 2)[0];

    private async Task<(IReadOnlyCollection<Id<Worker>> Supervisors, IReadOnlyCollection<Id<Worker>> Others, IReadOnlyDictionary<Id<Worker>, Worker> Known)> TeamOfAsync(Walk walk)
    {
        if (colleagues is null)
        {
            var teams = Walks.Where(w => w.With.TeamId is not null).Select(w => w.With.TeamId!.Value).Distinct().ToArray();
            var here = await Record.Memberships().LivingOn(Today).Where(m => teams.Contains(m.TeamId))
                .Join(Record.Workers().HereOn(Today), m => m.WorkerId, w => w.Id, (m, w) => new { m.TeamId, m.Role, Worker = w }).AsNoTracking().ToListAsync();
            colleagues = [.. here.OrderBy(h => h.Worker.Name, StringComparer.Ordinal).Select(h => (h.TeamId, h.Worker, h.Role == Role.Supervisor))];
        }
        var ours = colleagues.Where(c => c.Team == walk.With.TeamId).ToList();
        return ([.. ours.Where(c => c.Supervises).Select(c => c.Worker.Id)], [.. ours.Where(c => !c.Supervises).Select(c => c.Worker.Id)],
            ours.GroupBy(c => c.Worker.Id).ToDictionary(g => g.Key, g => g.First().Worker));
    }
}
