using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>What we do together: one thing we both want, and the few small steps and promises on the way. This short list is the plan.</summary>
[Needs(May.Write)]
internal sealed class TogetherModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    [BindProperty] public string? Want { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? HowWeKnow { get; set; }
    [BindProperty] public string? LookAgain { get; set; }
    [BindProperty] public Id<Aim>? Aim { get; set; }

    [BindProperty(Name = nameof(Line))] public StepLine Line { get; set; } = new();
    [BindProperty] public Id<Step>? Step { get; set; }
    [BindProperty] public StepMark? Mark { get; set; }
    [BindProperty] public string? Cost { get; set; }

    public Aim? LiveAim { get; private set; }
    public IReadOnlyList<Aim> ReachedAims { get; private set; } = [];
    public IReadOnlyList<Step> Steps { get; private set; } = [];
    public IReadOnlyList<Promise> Promises { get; private set; } = [];
    public IReadOnlyList<ComingBack> ComingsBack { get; private set; } = [];
    public IReadOnlyList<Question> Questions { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    public IEnumerable<Step> Open => Steps.Where(s => s.State == StepState.Open);
    public IEnumerable<Step> Resting => Steps.Where(s => s.State == StepState.Resting);
    public IEnumerable<Step> Done => Steps.Where(s => s.State == StepState.Done).OrderByDescending(s => s.DoneOn).Take(10);

    public static string At(Id<Relationship> id) => $"/relationships/{id}/together";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (LiveAim is not { } aim) return;
        (Aim, Want, Why, HowWeKnow) = (aim.Id, aim.Text, aim.Why, aim.HowWeKnow);
        LookAgain = aim.LookAgain is { } look ? DayText(look) : null;
    }

    /// <summary>The one thing we both want: new, or said better.</summary>
    public async Task<IActionResult> OnPostWantAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        var relationship = await Record.OpenAsync(Id);
        var (by, problems) = (Record.By, new List<Problem>());
        var look = TypedDay.Maybe(nameof(LookAgain), LookAgain, problems);
        var live = Aim is null ? null : await ChosenAimAsync();
        Refused.Into(problems, f => f == "Text" ? nameof(Want) : f, () =>
        {
            if (live is null) Record.Add(live = new Aim(relationship, Want, Why, HowWeKnow, look, Audience.MyTeam, by));
            else live.Describe(Want, Why, HowWeKnow, look);
            return live;
        });
        Refused.If(problems);
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostReachedAsync()
    {
        (await ChosenAimAsync()).Reached(Today);
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostLayDownAimAsync()
    {
        (await ChosenAimAsync()).LayDown(Today);
        return await SavedAsync();
    }

    /// <summary>One more small step; it hangs on what we both want, when there is such a thing.</summary>
    public async Task<IActionResult> OnPostStepAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        var relationship = await Record.OpenAsync(Id);
        var aim = await LiveAimAsync();
        var problems = new List<Problem>();
        var step = Refused.Into(problems, f => $"{nameof(Line)}.{f}", () =>
        {
            var step = new Step(relationship, null, Line.Text, Line.Owner ?? StepOwner.Together, Line.OtherName, Line.How, aim?.Id, Audience.MyTeam, Record.By);
            step.MarkAs(Mark);
            step.Costs(Cost);
            return step;
        });
        Refused.If(problems);
        Record.Add(step!);
        return await SavedAsync();
    }

    public Task<IActionResult> OnPostDoneAsync() => ChangeAsync(step => step.Done(Today));

    public Task<IActionResult> OnPostTakeUpAsync() => ChangeAsync(step => step.TakeUp());

    public Task<IActionResult> OnPostLayDownAsync() => ChangeAsync(step => step.LayDown());

    public Task<IActionResult> OnPostMarkAsync() => ModelState.IsValid ? ChangeAsync(step => step.MarkAs(Mark)) : Task.FromResult<IActionResult>(BadRequest());

    public Task<IActionResult> OnPostCostAsync() => ChangeAsync(step => step.Costs(Cost));

    /// <summary>Too much just now: one stays, the others rest.</summary>
    public async Task<IActionResult> OnPostKeepOneAsync()
    {
        await Record.OpenAsync(Id);
        var steps = (await Record.Of<Step>().Where(s => s.RelationshipId == Id && s.State == StepState.Open).ToListAsync()).ConvertAll(Record.Follow);
        ListTogether.KeepOne(Step ?? default, steps);
        return await SavedAsync();
    }

    public override async Task ShowAsync()
    {
        await MeetAsync(Id);
        var aims = await Record.Of<Aim>().Where(a => a.RelationshipId == Id).OrderByDescending(a => a.Id).ToListAsync();
        LiveAim = aims.Find(a => a.IsLive);
        ReachedAims = [.. aims.Where(a => a.ReachedOn is not null)];
        Steps = await Record.Of<Step>().Where(s => s.RelationshipId == Id && s.State != StepState.LaidDown).OrderBy(s => s.Id).ToListAsync();
        Promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id && p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).ToListAsync();
        ComingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id && c.DoneOn == null).OrderBy(c => c.On).ToListAsync();
        Names = await NamesOfAsync([.. Promises.Select(p => p.WorkerId), .. ComingsBack.Select(c => c.WorkerId)]);
        Questions = [.. ListTogether.Wonder(Steps)];
    }

    private async Task<Aim?> LiveAimAsync() => (await Record.Of<Aim>().Where(a => a.RelationshipId == Id && a.ReachedOn == null && a.LaidDownOn == null).OrderByDescending(a => a.Id).Take(1).ToListAsync()).FirstOrDefault();

    private async Task<Aim> ChosenAimAsync()
    {
        await Record.OpenAsync(Id);
        var aim = await Record.OpenAsync(Aim ?? default);
        return aim.RelationshipId == Id ? aim : throw new NotReached();
    }

    private async Task<IActionResult> ChangeAsync(Action<Step> act)
    {
        await Record.OpenAsync(Id);
        var step = await Record.OpenAsync(Step ?? default);
        if (step.RelationshipId != Id) throw new NotReached();
        act(step);
        return await SavedAsync();
    }

    private async Task<IActionResult> SavedAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
