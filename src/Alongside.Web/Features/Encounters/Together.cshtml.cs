using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
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

    /// <summary>What each open step costs, by its id.</summary>
    [BindProperty(Name = nameof(Costs))] public Dictionary<string, string?> Costs { get; set; } = [];

    /// <summary>Who may read what is written down new.</summary>
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;
    /// <summary>Who of the family reads it from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];
    public ReadByName? Readers { get; private set; }
    public Id<Family> Family => Relationship.FamilyId!.Value;
    public bool MayWrite => Record.MayWrite;

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

    public override string? KeepsAs => $"together/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["want"];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/together";

    /// <summary>As it was typed where that was not kept, else as it stands.</summary>
    public string? CostTyped(Step step) => Costs.TryGetValue(step.Id.ToString(), out var typed) ? typed : step.Cost;

    public static string CostOf(Step step) => $"{nameof(Costs)}[{step.Id}]";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await Record.OpenAsync(Id);
        var aim = await LiveAimAsync(Id);
        var steps = await Record.Of<Step>().Where(s => s.RelationshipId == Id && s.State == StepState.Open).ToListAsync();
        return
        [
            new(nameof(Want), "together-want", aim?.Text), new(nameof(Why), "together-why-it-matters", aim?.Why), new(nameof(HowWeKnow), "together-how-we-know", aim?.HowWeKnow),
            new(nameof(LookAgain), "together-look-again", aim?.LookAgain is { } look ? DayText(look) : null),
            .. steps.Select(s => new StandingText(CostOf(s), "step-cost", s.Cost)),
        ];
    }

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
        // A colleague may have written it down meanwhile: there is one, and both have seen its words.
        var live = Aim is not null ? await ChosenAimAsync() : await LiveAimAsync(Id) is { } one ? Record.Follow(one) : null;
        Refused.Into(problems, f => f == "Text" ? nameof(Want) : f, () =>
        {
            if (live is null) Record.Add(live = new Aim(relationship, Want, Why, HowWeKnow, look, Audience, by));
            else live.Describe(Want, Why, HowWeKnow, look, by);
            return live;
        });
        Refused.If(problems);
        await Record.LetReadAsync(LetRead);
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
        var aim = await LiveAimAsync(Id);
        var problems = new List<Problem>();
        var step = Refused.Into(problems, f => $"{nameof(Line)}.{f}", () =>
        {
            var step = new Step(relationship, null, Line.Text, Line.Owner ?? StepOwner.Together, Line.OtherName, Line.How, aim?.Id, Audience, Record.By);
            step.MarkAs(Mark);
            step.Costs(Cost);
            return step;
        });
        Refused.If(problems);
        Record.Add(step!);
        await Record.LetReadAsync(LetRead);
        return await SavedAsync();
    }

    public Task<IActionResult> OnPostDoneAsync() => ChangeAsync(step => step.Done(Today));

    public Task<IActionResult> OnPostTakeUpAsync() => ChangeAsync(step => step.TakeUp());

    public Task<IActionResult> OnPostLayDownAsync() => ChangeAsync(step => step.LayDown());

    public Task<IActionResult> OnPostMarkAsync() => ModelState.IsValid ? ChangeAsync(step => step.MarkAs(Mark)) : Task.FromResult<IActionResult>(BadRequest());

    public Task<IActionResult> OnPostCostAsync() => ChangeAsync(step =>
    {
        var problems = new List<Problem>();
        Refused.Into(problems, _ => CostOf(step), () =>
        {
            step.Costs(Costs.GetValueOrDefault(step.Id.ToString()));
            return step;
        });
        Refused.If(problems);
    });

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
        (WithSpace, Readers) = (await Pick.WithSpaceAsync(Record), await Record.ReadersAsync());
    }

    private async Task<Aim> ChosenAimAsync()
    {
        await Record.OpenAsync(Id);
        var aim = await Record.OpenAsync(Aim ?? default);
        return aim.RelationshipId == Id && aim.Voided is null ? aim : throw new NotReached();
    }

    private async Task<IActionResult> ChangeAsync(Action<Step> act)
    {
        await Record.OpenAsync(Id);
        var step = await Record.OpenAsync(Step ?? default);
        if (step.RelationshipId != Id || step.Voided is not null) throw new NotReached();
        act(step);
        return await SavedAsync();
    }

    private async Task<IActionResult> SavedAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
