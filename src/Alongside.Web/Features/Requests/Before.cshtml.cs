using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>Have we met before? Every earlier time on one line, what was left open, and the one question before going on.</summary>
[Needs(May.HearRequests)]
internal sealed class BeforeModel(Record record, Phrases t) : RequestPage(record)
{
    /// <summary>One thing that happened, and the words of those who were there.</summary>
    public sealed record Stop(DateOnly Day, string What, IReadOnlyList<(string? Whose, string Words)> Said)
    {
        /// <summary>At an end: the words about it, under whose they are, theirs before ours.</summary>
        public IReadOnlyList<HowItEnded.Voice> Voices { get; init; } = [];
    }

    [BindProperty] public string? NotUnderstood { get; set; }
    [BindProperty] public Id<Entry>? Worry { get; set; }
    [BindProperty] public bool? TakenUp { get; set; }
    [BindProperty] public string? Why { get; set; }

    public EarlierTimes Earlier { get; private set; }

    /// <summary>How often this family was asked about in the last twelve months, this time too.</summary>
    public int Times { get; private set; }

    public IReadOnlyList<Stop> Stops { get; private set; } = [];
    public IReadOnlyList<Entry> Worries { get; private set; } = [];
    /// <summary>What different people spoke of, put side by side.</summary>
    public IReadOnlyList<SameThing> SameThings { get; private set; } = [];

    public IReadOnlyList<string> LeftOpen { get; private set; } = [];

    public override string? KeepsAs => $"before/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["worry"];

    public static string At(Id<HelpRequest> id) => $"/requests/{id}/before";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Earlier = await EarlierAsync();
        Worries = await OpenWorries.OfAsync(Record);
        var relationships = await Record.Of<Relationship>().ToListAsync();
        var (endings, learnt) = (await Record.Of<Ending>().ToListAsync(), await Record.Of<NotUnderstood>().ToListAsync());
        var requests = await Record.RequestsAbout(Family!).ToListAsync();
        var decisions = await Record.DecisionsAbout(Family!).OrderBy(d => d.Id).ToListAsync();
        var since = Heard.AskedOn.AddMonths(-EarlierTimes.Months);
        Times = requests.Count(r => r.AskedOn >= since && r.AskedAt <= Heard.AskedAt);
        var worried = await Record.Of<Entry>().Where(e => e.Kind == EntryKind.Worry).Select(e => new { e.Id, e.AuthorId, e.Day, e.Text }).ToListAsync();
        var answers = await Record.Of<WorryAnswer>().ToListAsync();
        var names = await Record.NamesOfAsync(relationships.SelectMany(r => r.Holdings).Select(h => h.WorkerId).Concat(endings.Select(e => e.AuthorId)).Concat(learnt.Select(l => l.AuthorId)).Concat(worried.Select(w => w.AuthorId)).Concat(answers.Select(a => a.AuthorId)).Concat(decisions.Where(d => d.NotUnderstood is not null).Select(d => d.DecidedBy)));
        var asked = requests.Where(r => r.CameBy != CameBy.File).Select(r => new Saying(t[$"asked-by-{Pick.Kebab(r.Who.ToString())}"], r.AskedOn, r.Wants));
        var people = await Record.People().ToListAsync();
        SameThings = SameThing.Of(asked.Concat(worried.Select(w => new Saying(names[w.AuthorId], w.Day, w.Text))), people.SelectMany(p => p.Names.Select(n => n.Name.Full)));
        var ended = relationships.Where(r => r.EndedOn is not null).Select(r => r.Id).ToList();
        LeftOpen =
        [
            .. await Record.Of<Promise>().Where(p => ended.Contains(p.RelationshipId) && p.KeptOn == null && p.ExplainedOn == null).Select(p => p.Text).ToListAsync(),
            .. await Record.Of<AgendaItem>().Where(a => ended.Contains(a.RelationshipId) && a.Whose == Whose.Theirs && a.State == AgendaState.Waiting).Select(a => a.Text).ToListAsync(),
        ];
        var howItEnded = new HowItEnded(endings, await HowItEnded.Answers(Record).ToListAsync(), people.ToDictionary(p => p.Id, p => p.Called), names);
        Stops =
        [
            .. relationships.Select(r => new Stop(r.StartedOn, t["before-began", ("who", t.List([.. r.Holdings.Select(h => names[h.WorkerId]).Distinct()]))], r.Purpose is { } purpose ? [(null, purpose)] : []))
                .Concat(relationships.SelectMany(r => howItEnded.Of(r, t).Select(e => new Stop(e.On, t["before-ended"], []) { Voices = e.Voices })))
                .Concat(requests.Where(r => r.Id != Id).Select(r => new Stop(r.AskedOn, $"{t["before-asked"]} {t[$"asked-by-{Pick.Kebab(r.Who.ToString())}"]}", r.CameBy == CameBy.File ? [] : [(null, r.Wants)])))
                .Concat(decisions.Where(d => d.RequestId != Id).Select(d => new Stop(Clock.DayOf(d.DecidedAt), t["before-decided", ("way", t[$"way-{Pick.Kebab(d.Way.ToString())}"])], d.WouldHelp is null ? [(null, d.Reason)] : [(null, d.Reason), (t["before-would-help"], d.WouldHelp)])))
                .Concat(learnt.Where(l => l.RequestId != Id).Select(l => new Stop(Clock.DayOf(l.WrittenAt), t["before-learnt"], [(names[l.AuthorId], l.Text)])))
                .Concat(decisions.Where(d => d.RequestId != Id && d.NotUnderstood is not null).Select(d => new Stop(Clock.DayOf(d.DecidedAt), t["before-learnt"], [(names[d.DecidedBy], d.NotUnderstood!)])))
                .Concat(answers.Select(a => new Stop(Clock.DayOf(a.WrittenAt), t[a.TakenUp ? "before-taken-up" : "before-laid-down"], [.. worried.Where(w => w.Id == a.EntryId).Select(w => ((string?)null, w.Text)), (names[a.AuthorId], a.Why)])))
                .Concat(await ElsewhereAsync())
                .OrderByDescending(s => s.Day),
        ];
        howItEnded.Seen(Record);
    }

    /// <summary>
    /// Times with another family that somebody of this one belongs or belonged to, as far as it stands open to the reader.
    /// Asked last: from then on more than one family stands open.
    /// </summary>
    private async Task<IReadOnlyList<Stop>> ElsewhereAsync()
    {
        var others = await Record.OtherFamiliesOfAsync(Family!);
        if (others.Count == 0) return [];
        var here = Family!.Id;
        var people = await Record.People().ToListAsync();
        var called = others.ToDictionary(o => o.Id, o => t.Family(o.Called, [.. people.Where(p => o.Members.Any(m => m.PersonId == p.Id)).Select(p => p.Called)]));
        var relationships = await Record.Of<Relationship>().Where(r => r.FamilyId != here).ToListAsync();
        var endings = await Record.Of<Ending>().Where(e => e.FamilyId != here).ToListAsync();
        var names = await Record.NamesOfAsync(relationships.SelectMany(r => r.Holdings).Select(h => h.WorkerId).Concat(endings.Select(e => e.AuthorId)));
        var howItEnded = new HowItEnded(endings, await HowItEnded.Answers(Record).Where(a => a.FamilyId != here).ToListAsync(), people.ToDictionary(p => p.Id, p => p.Called), names);
        List<Stop> stops = [];
        foreach (var relationship in relationships)
        {
            var family = called[relationship.FamilyId!.Value];
            string There(string what) => t["before-elsewhere", ("what", what), ("family", family)];
            stops.Add(new(relationship.StartedOn, There(t["before-began", ("who", t.List([.. relationship.Holdings.Select(h => names[h.WorkerId]).Distinct()]))]), relationship.Purpose is { } purpose ? [(null, purpose)] : []));
            stops.AddRange(howItEnded.Of(relationship, t).Select(e => new Stop(e.On, There(t["before-ended"]), []) { Voices = e.Voices }));
        }
        foreach (var other in others)
            stops.AddRange((await Record.RequestsAbout(other).ToListAsync()).Select(r => new Stop(r.AskedOn, t["before-elsewhere", ("what", $"{t["before-asked"]} {t[$"asked-by-{Pick.Kebab(r.Who.ToString())}"]}"), ("family", called[other.Id])], r.CameBy == CameBy.File ? [] : [(null, r.Wants)])));
        howItEnded.Seen(Record);
        return stops;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenAsync();
        Record.Add(new NotUnderstood(Heard, Family!.Id, this.NotUnderstood, Record.By));
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostWorryAsync()
    {
        await OpenAsync();
        var worry = (await OpenWorries.OfAsync(Record)).FirstOrDefault(w => w.Id == Worry) ?? throw new NotReached();
        Record.Add(new WorryAnswer(Heard, worry, TakenUp, Why, Record.By));
        return await KeptAsync();
    }

    private async Task OpenAsync()
    {
        await HearAsync();
        if (Family is null) throw new NotReached();
    }

    private async Task<IActionResult> KeptAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
