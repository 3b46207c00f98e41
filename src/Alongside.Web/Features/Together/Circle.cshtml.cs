using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>
/// One circle on one screen, for whoever looks after it: who is here, whose turn it is, the step and its time, the one
/// question, and what many eyes see. What they see goes back to whoever brought it, and on by their choice alone.
/// </summary>
[Needs(May.BeHeld)]
internal sealed class CircleModel(Record record, Ways ways, Phrases t) : HousePage(record)
{
    [FromRoute(Name = "session")] public Id<Encounter> SessionId { get; set; }
    [BindProperty] public string? Way { get; set; }
    [BindProperty] public string? Question { get; set; }
    [BindProperty] public string? Thought { get; set; }
    [BindProperty] public List<Id<Worker>> Present { get; set; } = [];
    [BindProperty] public Id<Worker>? Guest { get; set; }
    [BindProperty] public Id<Relationship>? About { get; set; }
    [BindProperty] public string? Taken { get; set; }

    public Circle Circle { get; private set; } = null!;
    public bool AsGuest { get; private set; }
    public string Team { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public Domain.Together.Way? Working { get; private set; }
    public IReadOnlyList<AgendaItem> Brought { get; private set; } = [];
    public IReadOnlyList<GroupThought> Thoughts { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public IReadOnlyList<Pick> Seats { get; private set; } = [];
    public IReadOnlyList<Pick> Guests { get; private set; } = [];

    /// <summary>The families that whoever brought it holds, for taking along what was seen.</summary>
    public IReadOnlyList<Pick> Families { get; private set; } = [];

    public Id<Worker> Me => Record.Caller.Worker;
    public AgendaItem? Item => Brought.FirstOrDefault(b => b.Id == Circle.ItemId);
    public WayStep? Step => Working is { } way && Circle.Step > 0 && Circle.Step <= way.Steps.Count ? way.Steps[Circle.Step - 1] : null;
    public IEnumerable<Domain.Together.Way> EveryWay => ways.All;

    /// <summary>The language the reader reads ways of working in.</summary>
    public string ReadsIn => ways.Language;

    public override string? KeepsAs => $"circle-session/{SessionId}";

    public override IReadOnlyList<string> KeepsApart => ["question", "take"];

    public static string At(Id<Encounter> session) => $"/circles/sessions/{session}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        if (Request.HasFormContentType && !Request.Form.ContainsKey(nameof(Question))) return [];
        await OpenAsync();
        return [new(nameof(Question), "circle-question", Circle.Question)];
    }

    public string First(Id<Worker> worker) => Names.TryGetValue(worker, out var name) ? name.Split(' ', 2)[0] : "";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Question = Circle.Question;
        Present = [.. Circle.Here.Select(s => s.WorkerId)];
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Working = ways.Find(Circle.Way);
        Brought = await Record.BroughtToAsync(Circle, AsGuest);
        Thoughts = await Record.SeenInAsync(Circle);
        Names = await NamesAsync();
        Seats = [.. Circle.Seats.OrderBy(s => s.Place).Select(s => new Pick(s.WorkerId.ToString(), s.Guest ? t["circle-guest-of-today", ("who", Names[s.WorkerId])] : Names[s.WorkerId]))];
        if (AsGuest) return;
        Guests = [.. (await Record.PeersAsync()).Where(p => Circle.Seats.All(s => s.WorkerId != p.Id)).Select(p => new Pick(p.Id.ToString(), p.Name))];
        if (Item?.AuthorId != Me || Thoughts.All(x => x.ItemId != Circle.ItemId)) return;
        Families = await WhoIsWho.PicksAsync(Record);
    }

    public Task<IActionResult> OnPostWayAsync() => DoAsync(() => Circle.Begin(ways.Find(Way), Record.By));

    public Task<IActionResult> OnPostStepAsync(int to) => DoAsync(() => Circle.GoTo(to, ways.Find(Circle.Way) ?? throw new Refused(nameof(Way), "choose-one"), Record.By));

    public Task<IActionResult> OnPostPieceAsync() => DoAsync(() => Circle.PassOn());

    public Task<IActionResult> OnPostAskAsync() => DoAsync(() => Circle.Ask(Question));

    public Task<IActionResult> OnPostSeeAsync() => DoAsync(() => Record.Add(new GroupThought(Circle, Thought, Record.By)));

    public async Task<IActionResult> OnPostLookAsync(Id<AgendaItem> item)
    {
        await OpenAsync();
        await Record.LayBeforeAsync(Circle, item);
        return await SavedAsync();
    }

    /// <summary>Who is here, of those who have a place.</summary>
    public async Task<IActionResult> OnPostHereAsync()
    {
        await OpenAsync();
        if (AsGuest) throw new NotReached();
        foreach (var seat in Circle.Seats.ToList())
            if (Present.Contains(seat.WorkerId)) Circle.Sits(seat.WorkerId, seat.Guest, Record.By);
            else Circle.Rises(seat.WorkerId);
        return await SavedAsync();
    }

    /// <summary>Somebody from outside of the team gets a place, for today.</summary>
    public async Task<IActionResult> OnPostInviteAsync()
    {
        await OpenAsync();
        if (AsGuest) throw new NotReached();
        if (Guest is not { } guest || !(await Record.PeersAsync()).Any(p => p.Id == guest)) throw new Refused(nameof(Guest), "choose-one");
        Circle.Sits(guest, guest: true, Record.By);
        return await SavedAsync();
    }

    /// <summary>Whoever brought it puts on a family's record what they take along.</summary>
    public async Task<IActionResult> OnPostTakeAsync()
    {
        await ShowAsync();
        if (Item?.AuthorId != Me) throw new NotReached();
        if (About is not { } about) throw new Refused(nameof(About), "choose-one");
        var relationship = await Record.OpenAsync(about);
        try
        {
            Record.Add(Entry.SeenInCircle(relationship, Taken, Record.By));
        }
        catch (Refused refused)
        {
            throw new Refused([.. refused.Problems.Select(p => p with { Field = nameof(Taken) })]);
        }
        return await SavedAsync();
    }

    private async Task<IActionResult> DoAsync(Action act)
    {
        await OpenAsync();
        act();
        return await SavedAsync();
    }

    private async Task OpenAsync()
    {
        if (Circle is not null) return;
        (Circle, var team, Day, AsGuest) = await Record.OpenCircleAsync(SessionId);
        Team = await Record.Teams().Where(x => x.Id == team).Select(x => x.Name).SingleAsync();
    }

    private async Task<Dictionary<Id<Worker>, string>> NamesAsync()
    {
        var who = Circle.Seats.Select(s => s.WorkerId).Concat(Thoughts.Select(x => x.AuthorId)).Concat(Brought.Select(b => b.AuthorId).OfType<Id<Worker>>()).Distinct().ToArray();
        return await Record.Workers().Where(w => who.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name);
    }

    private async Task<IActionResult> SavedAsync()
    {
        await Record.SaveAsync(At(SessionId));
        return Redirect(At(SessionId));
    }
}
