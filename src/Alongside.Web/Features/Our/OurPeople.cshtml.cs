using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.Attachments;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>Who is in my life: who helps, with what, how to reach them, who covers, and how helpful each feels to me.</summary>
[Needs(May.OurSpace)]
internal sealed class OurPeopleModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>One of those around me: in a picture of theirs, or drawn with the first letter of their name.</summary>
    public sealed record Around(Guid Id, string Name, string? Does, string? Plan, string? Expect, string? Reach, string? Covers, bool MayStepBack, Felt? Felt, string? Face = null, bool FromUs = false, string? Leaves = null)
    {
        public string Initial => Name.Length == 0 ? "" : Name[..(char.IsSurrogate(Name[0]) ? 2 : 1)];
    }

    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Does { get; set; }

    public IReadOnlyList<Around> Everybody { get; private set; } = [];

    /// <summary>Who helped before, or was meant to, and how it was.</summary>
    public IReadOnlyList<Helper> Before { get; private set; } = [];

    public override string? KeepsAs => "our/people";

    public static string At() => "/our/people";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var (me, today) = (Record.Caller.Person, Today);
        var felt = (await Record.Of<Felt>().Where(f => f.AuthorPersonId == me).OrderBy(f => f.WrittenAt).ToListAsync()).GroupBy(f => f.AboutId).ToDictionary(g => g.Key, g => g.Last());
        var helpers = await Record.Of<Helper>().Where(h => h.Until == null || h.Until >= today).OrderBy(h => h.Id).ToListAsync();
        Before = await Record.Of<Helper>().Where(h => h.Until < today).OrderByDescending(h => h.Until).ToListAsync();
        var everybody = new List<Around>();
        var leaves = (await Record.Of<Ask>().Where(a => a.AuthorPersonId == me && a.AboutId != null && a.AnsweredAt != null && (a.Kind == AskKind.StepBack || a.Kind == AskKind.SomeoneElse)).OrderBy(a => a.AnsweredAt).ToListAsync()).GroupBy(a => a.AboutId!.Value).ToDictionary(g => g.Key, g => g.Last());
        // The last answer holds, also one that says they stay. Somebody else may hold the relationship by now: then it is not they who step back.
        string? Leaves(Guid who, string name) => !leaves.TryGetValue(who, out var ask) || ask.Quoted != name || (ask.StepsBackOn, ask.WhoInstead) is (null, null) ? null : string.Join(' ', new[]
        {
            ask.StepsBackOn is { } day ? Say["our-steps-back", ("name", name), ("day", When(day))] : null,
            ask.WhoInstead is { } instead ? Say["our-steps-back-instead", ("who", instead)] : null,
        }.OfType<string>());
        var faces = await Record.WithFaceAsync([.. Walks.Where(w => w.Worker is not null).Select(w => w.Worker!.Id)]);
        foreach (var walk in Walks.Where(w => w.Worker is not null))
        {
            var (worker, opening) = (walk.Worker!, walk.With.Opening);
            var covers = OnDuty.Where(d => d != walk.Name).ToList();
            everybody.Add(new(walk.Id.Value, worker.FirstName, opening.Role ?? walk.With.Purpose ?? worker.Profession, opening.Plan, opening.Expect ?? walk.With.Often, opening.Reach ?? worker.About,
                covers.Count > 0 ? Say["our-covers-duty", ("names", Phrases.List(covers))] : walk.Team is { } team ? Say["our-covers-team", ("team", team)] : null, true, felt.GetValueOrDefault(walk.Id.Value), faces.Contains(worker.Id) ? FaceOfModel.At(walk.Id) : null, Leaves: Leaves(walk.Id.Value, worker.FirstName)));
        }
        // Whoever walks with me may stand on the family's list of helpers too: once is enough.
        var named = everybody.Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        everybody.AddRange(helpers.Where(h => !named.Contains(h.Name)).Select(h => new Around(h.Id.Value, h.Name, h.Does, null, null, null, null, h.IsProfessional, felt.GetValueOrDefault(h.Id.Value), FromUs: h.AuthorPersonId != me, Leaves: Leaves(h.Id.Value, h.Name))));
        Everybody = everybody;
    }

    /// <summary>Somebody I count among those who help.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        Record.Add(new Helper(Family, Name, Does, false, null, false, false, null, null, null, null, null, Audience.OnlyMe, Record.By with { Team = walk.With.TeamId }));
        return await KeepAsync(At());
    }
}
