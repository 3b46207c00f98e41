using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>What we agreed: steps and promises, mine, yours, together; kept or explained. What will not work opens a conversation.</summary>
[Needs(May.OurSpace)]
internal sealed class AgreedModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>Done things are shown so many days back.</summary>
    private const int DaysBack = 60;

    /// <summary>One thing that was agreed.</summary>
    /// <param name="Id">The step or promise.</param>
    /// <param name="With">In which relationship.</param>
    /// <param name="Owner">Who does it, as said at the start of its line.</param>
    /// <param name="Text">What.</param>
    /// <param name="State">How it stands, in a sentence.</param>
    /// <param name="Look">due, kept or told: how the line is drawn.</param>
    /// <param name="IsOpen">It can still be talked about.</param>
    /// <param name="Mark">Whose idea it was, as they said; null while nobody has.</param>
    public sealed record Line(Guid Id, Id<Relationship> With, string Owner, string Text, string State, string Look, bool IsOpen, string? Mark = null);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>What we both want.</summary>
    public IReadOnlyList<Aim> Aims { get; private set; } = [];

    /// <summary>How we work together, as both agreed it, for each who walks with me.</summary>
    public IReadOnlyList<(Id<Relationship> With, string? Name, string Words)> Together { get; private set; } = [];

    public static string At() => "/our/agreed";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var since = Today.AddDays(-DaysBack);
        var promises = await Record.Of<Promise>().Where(p => (p.KeptOn == null || p.KeptOn >= since) && (p.ExplainedOn == null || p.ExplainedOn >= since)).OrderBy(p => p.ByDay).ToListAsync();
        var steps = await Record.Of<Step>().Where(s => s.State != StepState.LaidDown && (s.DoneOn == null || s.DoneOn >= since)).OrderBy(s => s.Id).ToListAsync();
        var backs = await Record.Of<ComingBack>().Where(c => c.DoneOn == null || c.DoneOn >= since).OrderBy(c => c.On).ToListAsync();
        Aims = await Record.Of<Aim>().Where(a => a.LaidDownOn == null && (a.ReachedOn == null || a.ReachedOn >= since)).OrderByDescending(a => a.Id).ToListAsync();
        var promised = promises.Select(p => p.WorkerId).Concat(backs.Select(c => c.WorkerId)).Distinct().ToArray();
        var workers = await Record.Workers().Where(w => promised.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => FirstName(w.Name));
        Lines = [.. promises.Select(p => Of(p, workers[p.WorkerId])).Concat(backs.Select(c => Of(c, workers[c.WorkerId]))).Concat(steps.Select(Of)).OrderByDescending(l => l.IsOpen)];
        Together = [.. Walks.Where(w => w.With.Agreement is not null).Select(w => (w.Id, w.Name, w.With.Agreement!))];
    }

    /// <summary>"This will not work for me", "too much just now": a conversation, instead of a tick.</summary>
    public async Task<IActionResult> OnPostSayAsync(Guid about, string say)
    {
        await OpenAsync();
        if (say is not ("wont-work" or "too-much")) throw new NotReached();
        var (step, promise, back) = (new Id<Step>(about), new Id<Promise>(about), new Id<ComingBack>(about));
        var found = await Record.Of<Step>().Where(s => s.Id == step).Select(s => new { s.RelationshipId, s.Text }).FirstOrDefaultAsync()
            ?? await Record.Of<Promise>().Where(p => p.Id == promise).Select(p => new { p.RelationshipId, p.Text }).FirstOrDefaultAsync()
            ?? await Record.Of<ComingBack>().Where(c => c.Id == back).Select(c => new { c.RelationshipId, Text = c.About }).FirstOrDefaultAsync()
            ?? Walks.Where(w => w.Id.Value == about && w.With.Agreement is not null).Select(w => new { RelationshipId = w.Id, Text = Phrases["our-together"] }).FirstOrDefault()
            ?? throw new NotReached();
        var walk = Walks.FirstOrDefault(w => w.Id == found.RelationshipId) ?? Walk ?? throw new NotReached();
        Record.Add(new AgendaItem(walk.With, Whose.Theirs, Conversation.About(Phrases, say, found.Text), null, null, null, unprompted: true, hard: true, Audience.MyTeam, Record.By with { Team = walk.With.TeamId }));
        return await KeepAsync(FirstModel.At());
    }

    private Line Of(Promise promise, string worker)
    {
        var (state, look) = promise switch
        {
            { KeptOn: { } kept } => (Say["our-kept", ("day", Phrases.Day(kept, Today))], "kept"),
            { ExplainedOn: { } day } => (Say["our-explained", ("worker", worker), ("why", promise.Explained!), ("day", Phrases.Day(day, Today))], "told"),
            { ByDay: var by } when by < Today => (Say["our-not-yet-was", ("day", Phrases.Day(by, Today))], "due"),
            { ByDay: var by } => (Say["our-not-yet", ("day", When(by))], "due"),
        };
        return new(promise.Id.Value, promise.RelationshipId, worker, promise.Text, state, look, promise.IsOpen);
    }

    private Line Of(ComingBack back, string worker)
    {
        var (state, look) = back.DoneOn is { } done ? (Say["our-done", ("day", Phrases.Day(done, Today))], "kept") : (Say["our-not-yet", ("day", When(back.On))], "due");
        return new(back.Id.Value, back.RelationshipId, worker, Say["our-agreed-back", ("about", back.About)], state, look, back.DoneOn is null);
    }

    private Line Of(Step step)
    {
        var worker = Walks.FirstOrDefault(w => w.Id == step.RelationshipId)?.Name;
        var owner = step.Owner switch
        {
            StepOwner.Them => Say["our-owner-me"],
            StepOwner.Me => worker ?? Say["our-owner-us"],
            StepOwner.Together => Say["our-owner-together"],
            _ => step.OtherName ?? Say["our-owner-other"],
        };
        var (state, look) = step switch
        {
            { State: StepState.Done, DoneOn: { } day } => (Say["our-done", ("day", Phrases.Day(day, Today))], "kept"),
            { State: StepState.Resting } => (Say["our-resting"], "told"),
            _ => (step.How ?? Say["our-open"], "due"),
        };
        return new(step.Id.Value, step.RelationshipId, owner, step.Text, state, look, step.State == StepState.Open, step.Mark is { } mark ? Say[$"our-mark-{Pick.Kebab(mark.ToString())}"] : null);
    }
}
