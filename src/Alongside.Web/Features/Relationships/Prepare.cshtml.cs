using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>
/// Before you meet them: one screen, one page of paper. What they want first, what was promised, how they like to be
/// helped, and one thing to be curious about. Everything has a most, so that the page stays one.
/// </summary>
[Needs(May.OpenFamily)]
internal sealed class PrepareModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    /// <summary>Birthdays and days that matter are said so many days before.</summary>
    public const int DaysAhead = 21;

    private const int FewOf = 3;
    private const int SomeOf = 5;

    public sealed record LastTime(Id<Encounter> Id, DateOnly Day, string Kind, string? Line, string? High, string? Low);

    public sealed record Raised(string Text, string? Because, string? AskedBy, DateOnly? ByDay);

    public sealed record Due(string Text, DateOnly Day);

    /// <summary>When and where, who will be there, and how to say the name; each a sentence.</summary>
    public IReadOnlyList<string> Where { get; private set; } = [];

    public IReadOnlyList<string> Theirs { get; private set; } = [];

    /// <summary>What they asked from their own space and nobody has answered.</summary>
    public IReadOnlyList<Ask> WaitForAnswer { get; private set; } = [];
    public IReadOnlyList<Raised> Ours { get; private set; } = [];
    public LastTime? Last { get; private set; }
    public IReadOnlyList<Due> Promises { get; private set; } = [];
    public IReadOnlyList<Due> ComingsBack { get; private set; } = [];
    public IReadOnlyList<Mending> Mend { get; private set; } = [];

    /// <summary>It is time to ask how we are doing, in the rhythm they chose.</summary>
    public bool AskHowItIs { get; private set; }
    public IReadOnlyList<string> HowToHelp { get; private set; } = [];
    public IReadOnlyList<string> Remember { get; private set; } = [];
    public IReadOnlyList<string> CarefulWith { get; private set; } = [];

    /// <summary>Whose story is written down and has not been read by whoever prepares.</summary>
    public IReadOnlyList<Person> StoriesToRead { get; private set; } = [];

    /// <summary>The times we did not meet since the last time, the newest first: what was offered, in whose words.</summary>
    public IReadOnlyList<Due> Offered { get; private set; } = [];

    public string? Curious { get; private set; }

    public PassedOn? PassedOn { get; private set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/prepare";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var coming = await NextAsync();
        await AgendaAsync();
        await WhatWaitsAsync();
        await AboutThemAsync(coming);
        await StoriesAsync();
        PassedOn = Relationship.Holdings.Count > 1 ? await PassedOn.InAsync(Record, Relationship) : null;
        Curious = await WonderAsync(await LastTimeAsync());
    }

    /// <summary>The next meeting that is meant; answers which people of the record come.</summary>
    private async Task<IReadOnlyList<Id<Person>>> NextAsync()
    {
        var next = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Planned && e.Day >= Today)
            .OrderBy(e => e.Day).ThenBy(e => e.FromMinute)
            .Select(e => new { e.Kind, e.Day, e.FromMinute, e.Loosely, e.Place, e.Purpose, People = e.People.Select(p => new { p.PersonId, p.Name, p.Presence }).ToList() })
            .FirstOrDefaultAsync();
        List<string> said = [];
        if (next is not null)
        {
            var time = next.FromMinute is { } minute ? T["prepare-about", ("time", TimeOnly.MinValue.AddMinutes(minute).ToString("H:mm", T.Culture))] : next.Loosely;
            said.Add(T["prepare-when", ("parts", string.Join(", ", new[] { When(next.Day), time }.Where(p => !string.IsNullOrEmpty(p))))]);
            if (next.Place is { } place) said.Add(T["prepare-place", ("place", place)]);
            var with = next.People.Where(p => p.Presence != Presence.Missed && p.PersonId != Relationship.One.Person).ToList();
            foreach (var (presence, key) in new[] { (Presence.There, "prepare-there"), (Presence.ComesWithThem, "prepare-comes-with") })
            {
                List<string> names = [.. with.Where(p => p.Presence == presence).Select(p => p.Name ?? CalledOf(p.PersonId)).OfType<string>()];
                if (names.Count > 0) said.Add(T[key, ("names", T.List(names)), ("who", Them)]);
            }
            if (next.Purpose is { } purpose) said.Add(T["prepare-purpose", ("purpose", purpose)]);
            if (next.Kind == EncounterKind.Visit) said.Add(T["prepare-at-the-door"]);
        }
        if (People.FirstOrDefault(p => p.Id == Relationship.One.Person)?.Name?.SayIt is { } say) said.Add(T["prepare-say-it", ("say", say)]);
        Where = said;
        return next is null ? [] : [.. next.People.Where(p => p.PersonId is not null && p.Presence != Presence.Missed).Select(p => p.PersonId!.Value)];
    }

    private async Task AgendaAsync()
    {
        var waiting = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && a.State == AgendaState.Waiting).OrderBy(a => a.Place)
            .Select(a => new { a.Id, a.Whose, a.Text, a.Because, a.AskedBy, a.ByDay, InTheirHand = a.AuthorPersonId != null }).ToListAsync();
        Record.Saw(Relationship.FamilyId ?? default, waiting.Where(a => a.InTheirHand).Select(a => a.Id.Value));
        WaitForAnswer = await Record.Of<Ask>().Where(a => a.RelationshipId == Id && a.AnsweredAt == null).OrderBy(a => a.WrittenAt).ToListAsync();
        Theirs = [.. waiting.Where(a => a.Whose == Whose.Theirs).Take(FewOf).Select(a => a.Text)];
        Ours = [.. waiting.Where(a => a.Whose == Whose.Ours).Take(FewOf).Select(a => new Raised(a.Text, a.Because, a.AskedBy, a.ByDay))];
    }

    private async Task<IReadOnlyDictionary<EntryKind, string>> LastTimeAsync()
    {
        var last = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Happened)
            .OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Select(e => new { e.Id, e.Day, e.Kind }).FirstOrDefaultAsync();
        if (last is null) return new Dictionary<EntryKind, string>();
        var kinds = new[] { EntryKind.Line, EntryKind.High, EntryKind.Low, EntryKind.HowItFelt, EntryKind.WentWell };
        var said = (await Record.Of<Entry>().Where(e => e.EncounterId == last.Id && kinds.Contains(e.Kind)).OrderBy(e => e.Id).Select(e => new { e.Kind, e.Text }).ToListAsync())
            .DistinctBy(e => e.Kind).ToDictionary(e => e.Kind, e => e.Text);
        Offered = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.DidNotMeet && e.ReOffer != null && e.Day >= last.Day)
            .OrderByDescending(e => e.Day).Take(FewOf).Select(e => new Due(e.ReOffer!, e.Day)).ToListAsync();
        Last = new(last.Id, last.Day, T[$"thread-kind-{Pick.Kebab(last.Kind.ToString())}"], said.GetValueOrDefault(EntryKind.Line) ?? said.GetValueOrDefault(EntryKind.WentWell), said.GetValueOrDefault(EntryKind.High), said.GetValueOrDefault(EntryKind.Low));
        return said;
    }

    private async Task WhatWaitsAsync()
    {
        Promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id && p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).Take(SomeOf).Select(p => new Due(p.Text, p.ByDay)).ToListAsync();
        ComingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id && c.DoneOn == null).OrderBy(c => c.On).Take(FewOf).Select(c => new Due(c.About, c.On)).ToListAsync();
        Mend = [.. (await Mending.InAsync(Record, Id)).Take(FewOf)];
        AskHowItIs = Relationship.IsLive && await Asking.IsDueAsync(Record, Relationship);
    }

    private async Task AboutThemAsync(IReadOnlyList<Id<Person>> coming)
    {
        var alive = Here.ToDictionary(p => p.Id);
        var lines = (await Record.About<AboutLine>().OrderBy(a => a.Id).Select(a => new { a.PersonId, a.Kind, a.Text }).ToListAsync())
            .Where(a => alive.ContainsKey(a.PersonId)).OrderByDescending(a => a.PersonId == Relationship.One.Person).ToList();
        var met = coming.Append(Relationship.One.Person ?? default).ToHashSet();
        var everybody = Relationship.One.Kind == SideKind.Family;

        HowToHelp = Said(SomeOf, AboutKind.HowToHelp, AboutKind.Ready, AboutKind.Meeting);
        CarefulWith = [.. lines.Where(a => a.Kind is AboutKind.CarefulWith).Take(SomeOf).Select(a => Named(a.PersonId, a.Text))];
        Remember = [.. (await DaysSoonAsync(alive)).Take(FewOf), .. Said(FewOf, AboutKind.Remember)];

        string[] Said(int most, params AboutKind[] kinds) =>
            [.. lines.Where(a => kinds.Contains(a.Kind) && (everybody || met.Contains(a.PersonId))).OrderBy(a => Array.IndexOf(kinds, a.Kind)).Take(most).Select(a => Named(a.PersonId, a.Text))];
    }

    /// <summary>Birthdays and days that matter, the nearest first. Nobody's who has died.</summary>
    private async Task<IEnumerable<string>> DaysSoonAsync(Dictionary<Id<Person>, Person> alive)
    {
        var until = Today.AddDays(DaysAhead);
        var birthdays = Here.Select(p => (Person: p, Next: p.NextBirthday(Today))).Where(b => b.Next is { } next && next.Day <= until)
            .Select(b => (b.Next!.Value.Day, Words: T[b.Next.Value.DayKnown ? "prepare-birthday" : "prepare-birthday-month", ("who", b.Person.Called), ("n", b.Next.Value.Turns), ("age", T.Count(b.Next.Value.Turns)), ("day", On(b.Next.Value.Day))]));
        var special = (await Record.About<SpecialDay>().ToListAsync()).Where(d => alive.ContainsKey(d.PersonId))
            .Select(d => (Day: d.Date.NextOn(Today), Words: d)).Where(d => d.Day <= until)
            .Select(d => (d.Day, Words: T["prepare-special-day", ("who", alive[d.Words.PersonId].Called), ("label", d.Words.Date.Label), ("day", On(d.Day))]));
        return birthdays.Concat(special).OrderBy(d => d.Day).Select(d => d.Words);
    }

    private async Task StoriesAsync()
    {
        var me = Record.Caller.Worker;
        var newest = await Record.About<StoryVersion>().Select(s => new { s.Id, s.PersonId, s.Number, s.AuthorId }).ToListAsync();
        if (newest.Count == 0) return;
        var read = (await Record.About<StoryRead>().Where(r => r.WorkerId == me).Select(r => r.StoryId).ToListAsync()).ToHashSet();
        var unread = newest.GroupBy(s => s.PersonId).Select(g => g.MaxBy(s => s.Number)!).Where(s => s.AuthorId != me && !read.Contains(s.Id)).Select(s => s.PersonId).ToHashSet();
        StoriesToRead = [.. People.Where(p => unread.Contains(p.Id))];
    }

    private async Task<string?> WonderAsync(IReadOnlyDictionary<EntryKind, string> lastTime)
    {
        var answers = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id && !c.NotNow).OrderBy(c => c.WrittenAt).Select(c => new { c.Day, c.Side, c.Height, c.AuthorId }).ToListAsync();
        var first = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Happened && e.TheirsFirst != null)
            .OrderByDescending(e => e.Day).Take(Domain.Relationships.Curious.OursInARow).Select(e => e.TheirsFirst!.Value).ToListAsync();
        var question = Domain.Relationships.Curious.Choose(new()
        {
            Today = Today,
            Theirs = new(answers.Where(a => a.Side == Whose.Theirs).Select(a => new LinePoint(a.Day, a.Height))),
            Ours = new(answers.Where(a => a.Side == Whose.Ours && a.AuthorId == Holds).Select(a => new LinePoint(a.Day, a.Height))),
            Voices = await VoicesAsync(),
            HardThingsRaised = await Record.Of<AgendaItem>().CountAsync(a => a.RelationshipId == Id && a.Whose == Whose.Theirs && a.Hard),
            TheirsFirst = first,
            Felt = lastTime.GetValueOrDefault(EntryKind.HowItFelt),
            WentWell = lastTime.GetValueOrDefault(EntryKind.WentWell),
        });
        return question is null ? null : T[$"question-{question.Code}", [("them", Them), .. question.With.Select(w => (w.Name, w.Value is Id<Person> who ? CalledOf(who) : (object?)w.Value))]];
    }

    private async Task<IReadOnlyList<Voice>> VoicesAsync()
    {
        var threads = await Record.Of<Relationship>().Select(r => r.Id).ToArrayAsync();
        return await Voices.OfAsync(Record, Family, People, threads);
    }

    /// <summary>"Today", "tomorrow", "Saturday", and further off the day.</summary>
    public string When(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => T["when-today"],
        1 => T["when-tomorrow"],
        > 1 and < 7 => day.ToString("dddd", T.Culture),
        _ => T.Day(day, Today),
    };

    private string On(DateOnly day) => (day.DayNumber - Today.DayNumber) is 0 or 1 ? When(day) : T["when-on", ("day", When(day))];

    private string? CalledOf(Id<Person>? person) => People.FirstOrDefault(p => p.Id == person)?.Called;

    private string Named(Id<Person> person, string line) => person == Relationship.One.Person ? line : T["prepare-of", ("who", CalledOf(person)), ("line", line)];
}
