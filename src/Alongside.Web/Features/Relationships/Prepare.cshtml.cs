using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Look;

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

    private static readonly Query<Id<Relationship>, DateOnly, Coming> Next = Query.Of((Record door, Id<Relationship> id, DateOnly today) => door.Of<Encounter>()
        .Where(e => e.RelationshipId == id && e.State == EncounterState.Planned && e.Day >= today).OrderBy(e => e.Day).ThenBy(e => e.FromMinute).Take(1)
        .SelectMany(e => e.People.DefaultIfEmpty(), (e, p) => new Coming(e.Kind, e.Day, e.FromMinute, e.Loosely, e.Place, e.Purpose,
            p == null ? null : (Id<Attendance>?)p.Id, p == null ? null : p.PersonId, p == null ? null : p.Name, p == null ? null : (Presence?)p.Presence)));

    private static readonly Query<Id<Relationship>, int, Item> Items = Query.Of((Record door, Id<Relationship> id) => door.Of<AgendaItem>()
        .Where(a => a.RelationshipId == id && (a.State == AgendaState.Waiting || (a.Whose == Whose.Theirs && a.Hard))).OrderBy(a => a.Place)
        .Select(a => new Item(a.Id, a.Whose, a.State, a.Hard, a.Text, a.Because, a.AskedBy, a.ByDay, a.AuthorPersonId != null)));

    private static readonly Query<Id<Relationship>, int, Wanted> Unanswered = Query.Of((Record door, Id<Relationship> id) => door.Of<Ask>()
        .Where(a => a.RelationshipId == id && a.AnsweredAt == null).OrderBy(a => a.WrittenAt).Select(a => new Wanted(a.Id, a.Kind, a.Quoted)));

    private static readonly Query<Id<Relationship>, int, Met> LastMet = Query.Of((Record door, Id<Relationship> id) => door.Of<Encounter>()
        .Where(e => e.RelationshipId == id && e.State == EncounterState.Happened).OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(1)
        .SelectMany(e => door.Of<Entry>()
            .Where(w => w.EncounterId == e.Id && (w.Kind == EntryKind.Line || w.Kind == EntryKind.High || w.Kind == EntryKind.Low || w.Kind == EntryKind.HowItFelt || w.Kind == EntryKind.WentWell))
            .DefaultIfEmpty(), (e, w) => new Met(e.Id, e.Day, e.Kind, w == null ? null : (Id<Entry>?)w.Id, w == null ? null : (EntryKind?)w.Kind, w == null ? null : w.Text)));

    // Short lists in one question: the sheet asks for much, and each question costs more than its rows.
    private static readonly Query<Id<Relationship>, int, Line> Waiting = Query.Of((Record door, Id<Relationship> id) =>
        door.Of<Promise>().Where(p => p.RelationshipId == id && p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).Take(SomeOf).Select(p => new { What = Waits.Promised, p.Text, Day = (DateOnly?)p.ByDay })
        .Concat(door.Of<ComingBack>().Where(c => c.RelationshipId == id && c.DoneOn == null).OrderBy(c => c.On).Take(FewOf).Select(c => new { What = Waits.ToComeBackTo, Text = c.About, Day = (DateOnly?)c.On }))
        .Concat(door.Of<Encounter>().Where(e => e.RelationshipId == id && e.State == EncounterState.DidNotMeet && e.ReOffer != null).OrderByDescending(e => e.Day).Take(FewOf).Select(e => new { What = Waits.Offered, Text = e.ReOffer!, Day = (DateOnly?)e.Day }))
        .Concat(door.Of<Aim>().Where(a => a.RelationshipId == id && a.ReachedOn == null && a.LaidDownOn == null).OrderByDescending(a => a.Id).Take(1).Select(a => new { What = Waits.BothWant, a.Text, Day = a.LookAgain }))
        .Select(l => new Line(l.What, l.Text, l.Day)));

    private static readonly Query<int, int, About> AboutEach = Query.Of(door => door.About<AboutLine>().OrderBy(a => a.Id).Select(a => new About(a.Id, a.PersonId, a.Kind, a.Text, a.AuthorPersonId != null)));

    private static readonly Query<int, int, Way> Ways = Query.Of(door => door.About<ContactPoint>().Where(c => c.IsSafe && c.NotSafeSince == null).OrderBy(c => c.Id)
        .Select(c => new Way(c.PersonId, c.Kind, c.How, c.Days, c.FromMinute, c.UntilMinute)));

    private static readonly Query<int, int, Matters> Days = Query.Of(door => door.About<SpecialDay>().Select(d => new Matters(d.PersonId, d.Date.Day, d.Date.Month, d.Date.Year, d.Date.Label)));

    private static readonly Query<Id<Worker>, int, Telling> Tellings = Query.Of((Record door, Id<Worker> me) => door.About<StoryVersion>()
        .Select(s => new Telling(s.PersonId, s.Number, s.AuthorId, door.About<StoryRead>().Any(r => r.StoryId == s.Id && r.WorkerId == me))));

    private static readonly Query<Id<Relationship>, int, Answer> Answers = Query.Of((Record door, Id<Relationship> id) => door.Of<CheckIn>()
        .Where(c => c.RelationshipId == id).OrderBy(c => c.WrittenAt).Select(c => new Answer(c.Day, c.Side, c.NotNow, c.Height, c.AuthorId, c.PersonId)));

    private static readonly Query<Id<Relationship>, int, bool> Firsts = Query.Of((Record door, Id<Relationship> id) => door.Of<Encounter>()
        .Where(e => e.RelationshipId == id && e.State == EncounterState.Happened && e.TheirsFirst != null)
        .OrderByDescending(e => e.Day).Take(Domain.Relationships.Curious.OursInARow).Select(e => e.TheirsFirst!.Value));

    private sealed record Coming(EncounterKind Kind, DateOnly Day, int? FromMinute, string? Loosely, string? Place, string? Purpose, Id<Attendance>? Attendance, Id<Person>? PersonId, string? Name, Presence? Presence);

    private sealed record Item(Id<AgendaItem> Id, Whose Whose, AgendaState State, bool Hard, string Text, string? Because, string? AskedBy, DateOnly? ByDay, bool InTheirHand);

    private sealed record Met(Id<Encounter> Id, DateOnly Day, EncounterKind Kind, Id<Entry>? Entry, EntryKind? Said, string? Text);

    private sealed record About(Id<AboutLine> Id, Id<Person> PersonId, AboutKind Kind, string Text, bool InTheirHand);

    private sealed record Matters(Id<Person> PersonId, int Day, int Month, int? Year, string Label)
    {
        public DateOnly NextOn(DateOnly today) => ImportantDate.Kept(Day, Month, Year, Label).NextOn(today);
    }

    private sealed record Telling(Id<Person> PersonId, int Number, Id<Worker>? AuthorId, bool IsRead);

    private sealed record Answer(DateOnly Day, Whose Side, bool NotNow, double? Height, Id<Worker>? AuthorId, Id<Person>? PersonId);

    private enum Waits { Promised, ToComeBackTo, Offered, BothWant }

    private sealed record Line(Waits What, string Text, DateOnly? Day);

    private sealed record Way(Id<Person> PersonId, ContactKind Kind, string? How, WeekDays Days, int? FromMinute, int? UntilMinute);

    /// <summary>How many hard things they brought.</summary>
    private int hard;

    public sealed record LastTime(Id<Encounter> Id, DateOnly Day, string Kind, string? Line, string? High, string? Low);

    public sealed record Raised(string Text, string? Because, string? AskedBy, DateOnly? ByDay);

    public sealed record Due(string Text, DateOnly Day);

    public sealed record Wanted(Id<Ask> Id, AskKind Kind, string? Quoted);

    /// <summary>When and where, who will be there, and how to say the name; each a sentence.</summary>
    public IReadOnlyList<string> Where { get; private set; } = [];

    public IReadOnlyList<string> Theirs { get; private set; } = [];

    /// <summary>What they asked from their own space and nobody has answered.</summary>
    public IReadOnlyList<Wanted> WaitForAnswer { get; private set; } = [];
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

    /// <summary>The one thing both want just now, and when they said they would look at it again.</summary>
    public (string Text, DateOnly? LookAgain)? BothWant { get; private set; }

    /// <summary>How whoever comes is reached safely, if something changes on the way; not the number, and on no paper.</summary>
    public IReadOnlyList<(Id<Person> Person, string Said)> SafeWays { get; private set; } = [];

    public string? Curious { get; private set; }

    public PassedOn? PassedOn { get; private set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/prepare";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var coming = await NextAsync();
        var said = await LastTimeAsync();
        var answers = await Record.AskAsync(Answers, Id);
        await AgendaAsync();
        await WhatWaitsAsync();
        AskHowItIs = Relationship.IsLive && WhenToAsk.IsDue(Relationship.Rhythm, Last?.Day, answers.Where(a => a.Side == Whose.Theirs).Max(a => (DateOnly?)a.Day), Today);
        await AboutThemAsync(coming);
        await StoriesAsync();
        PassedOn = Relationship.Holdings.Count > 1 ? await PassedOn.InAsync(Record, Relationship) : null;
        Curious = await WonderAsync(said, answers);
    }

    /// <summary>The next meeting that is meant; answers which people of the record come.</summary>
    private async Task<IReadOnlyList<Id<Person>>> NextAsync()
    {
        // One row for each who comes, or one alone; they stand in the order in which they were noted.
        var rows = (await Record.AskAsync(Next, Id, Today)).OrderBy(r => r.Attendance).ToList();
        var next = rows.FirstOrDefault();
        List<string> said = [];
        if (next is not null)
        {
            var time = next.FromMinute is { } minute ? T["prepare-about", ("time", TimeOnly.MinValue.AddMinutes(minute).ToString("H:mm", T.Culture))] : next.Loosely;
            said.Add(T["prepare-when", ("parts", string.Join(", ", new[] { When(next.Day), time }.Where(p => !string.IsNullOrEmpty(p))))]);
            if (next.Place is { } place) said.Add(T["prepare-place", ("place", place)]);
            var with = rows.Where(p => p.Presence != Presence.Missed && p.PersonId != Relationship.One.Person).ToList();
            foreach (var (presence, key) in new[] { (Presence.There, "prepare-there"), (Presence.ComesWithThem, "prepare-comes-with") })
            {
                List<string> names = [.. with.Where(p => p.Presence == presence).Select(p => p.Name ?? CalledOf(p.PersonId)).OfType<string>()];
                if (names.Count > 0) said.Add(T[key, ("names", T.List(names)), ("who", Them)]);
            }
            if (next.Purpose is { } purpose) said.Add(T["prepare-purpose", ("purpose", purpose)]);
            if (next.Kind == EncounterKind.Visit) said.Add(T["prepare-at-the-door"]);
        }
        else said.Add(T["prepare-no-day"]);
        if (People.FirstOrDefault(p => p.Id == Relationship.One.Person)?.Name?.SayIt is { } say) said.Add(T["prepare-say-it", ("say", say)]);
        Where = said;
        return [.. rows.Where(p => p.PersonId is not null && p.Presence != Presence.Missed).Select(p => p.PersonId!.Value)];
    }

    private async Task AgendaAsync()
    {
        var waiting = await Record.AskAsync(Items, Id);
        hard = waiting.Count(a => a is { Whose: Whose.Theirs, Hard: true });
        waiting.RemoveAll(a => a.State != AgendaState.Waiting);
        Record.Saw(Relationship.FamilyId ?? default, waiting.Where(a => a.InTheirHand).Select(a => a.Id.Value));
        WaitForAnswer = await Record.AskAsync(Unanswered, Id);
        Theirs = [.. waiting.Where(a => a.Whose == Whose.Theirs).Take(FewOf).Select(a => a.Text)];
        Ours = [.. waiting.Where(a => a.Whose == Whose.Ours).Take(FewOf).Select(a => new Raised(a.Text, a.Because, a.AskedBy, a.ByDay))];
    }

    private async Task<IReadOnlyDictionary<EntryKind, string>> LastTimeAsync()
    {
        var rows = await Record.AskAsync(LastMet, Id);
        if (rows.FirstOrDefault() is not { } last) return new Dictionary<EntryKind, string>();
        var said = rows.Where(r => r.Said is not null).OrderBy(r => r.Entry).DistinctBy(r => r.Said).ToDictionary(r => r.Said!.Value, r => r.Text!);
        Last = new(last.Id, last.Day, T[$"thread-kind-{Pick.Kebab(last.Kind.ToString())}"], said.GetValueOrDefault(EntryKind.Line) ?? said.GetValueOrDefault(EntryKind.WentWell), said.GetValueOrDefault(EntryKind.High), said.GetValueOrDefault(EntryKind.Low));
        return said;
    }

    private async Task WhatWaitsAsync()
    {
        var waiting = await Record.AskAsync(Waiting, Id);
        Promises = [.. Due(Waits.Promised).OrderBy(p => p.Day)];
        ComingsBack = [.. Due(Waits.ToComeBackTo).OrderBy(c => c.Day)];
        Offered = Last is { } last ? [.. Due(Waits.Offered).Where(o => o.Day >= last.Day).OrderByDescending(o => o.Day)] : [];
        Mend = [.. (await Mending.InAsync(Record, Id)).Take(FewOf)];

        BothWant = waiting.Find(w => w.What == Waits.BothWant) is { } want ? (want.Text, want.Day) : null;

        IEnumerable<Due> Due(Waits what) => waiting.Where(w => w.What == what).Select(w => new Due(w.Text, w.Day!.Value));
    }

    private async Task AboutThemAsync(IReadOnlyList<Id<Person>> coming)
    {
        var alive = Here.ToDictionary(p => p.Id);
        var lines = (await Record.AskAsync(AboutEach))
            .Where(a => alive.ContainsKey(a.PersonId)).OrderByDescending(a => a.PersonId == Relationship.One.Person).ToList();
        var met = coming.Append(Relationship.One.Person ?? default).ToHashSet();
        var everybody = Relationship.One.Kind == SideKind.Family;

        Where = [.. Where, .. Here.Where(p => everybody || met.Contains(p.Id)).SelectMany(Spoken)];
        SafeWays = [.. (await Record.AskAsync(Ways)).Where(w => alive.ContainsKey(w.PersonId) && (everybody || met.Contains(w.PersonId))).Take(FewOf)
            .Select(w => (w.PersonId, T["prepare-reach", ("who", CalledOf(w.PersonId)), ("how", WaysInWords.Of(T, w.Kind, w.Days, w.FromMinute, w.UntilMinute, w.How))]))];
        var seen = new List<Guid>();
        HowToHelp = Said(SomeOf, AboutKind.HowToHelp, AboutKind.Ready, AboutKind.Meeting);
        CarefulWith = [.. lines.Where(a => a.Kind is AboutKind.CarefulWith or AboutKind.BeforeMe).Take(SomeOf).Select(Shown)];
        Remember = [.. (await DaysSoonAsync(alive)).Take(FewOf), .. Said(FewOf, AboutKind.Remember)];
        Record.Saw(Relationship.FamilyId ?? default, seen);

        string[] Said(int most, params AboutKind[] kinds) =>
            [.. lines.Where(a => kinds.Contains(a.Kind) && (everybody || met.Contains(a.PersonId))).OrderBy(a => Array.IndexOf(kinds, a.Kind)).Take(most).Select(Shown)];

        string Shown(About line)
        {
            if (line.InTheirHand) seen.Add(line.Id.Value);
            return Named(line.PersonId, line.Text);
        }
    }

    /// <summary>In which language, and with whom in between: an interpreter is asked beforehand, or not at all.</summary>
    private IEnumerable<string> Spoken(Person person)
    {
        if (person.Languages is { } languages) yield return T["prepare-languages", ("who", person.Called), ("languages", languages)];
        if (person.Interpreter is { } interpreter) yield return T["prepare-interpreter", ("who", person.Called), ("said", interpreter)];
    }

    /// <summary>Birthdays and days that matter, the nearest first. Nobody's who has died.</summary>
    private async Task<IEnumerable<string>> DaysSoonAsync(Dictionary<Id<Person>, Person> alive)
    {
        var until = Today.AddDays(DaysAhead);
        var birthdays = Here.Select(p => (Person: p, Next: p.NextBirthday(Today))).Where(b => b.Next is { } next && next.Day <= until)
            .Select(b => (b.Next!.Value.Day, Words: T[b.Next.Value.DayKnown ? "prepare-birthday" : "prepare-birthday-month", ("who", b.Person.Called), ("n", b.Next.Value.Turns), ("age", T.Count(b.Next.Value.Turns)), ("day", On(b.Next.Value.Day))]));
        var special = (await Record.AskAsync(Days)).Where(d => alive.ContainsKey(d.PersonId))
            .Select(d => (Day: d.NextOn(Today), Words: d)).Where(d => d.Day <= until)
            .Select(d => (d.Day, Words: T["prepare-special-day", ("who", alive[d.Words.PersonId].Called), ("label", d.Words.Label), ("day", On(d.Day))]));
        return birthdays.Concat(special).OrderBy(d => d.Day).Select(d => d.Words);
    }

    private async Task StoriesAsync()
    {
        var me = Record.Caller.Worker;
        var newest = (await Record.AskAsync(Tellings, me)).GroupBy(s => s.PersonId).Select(g => g.MaxBy(s => s.Number)!);
        var unread = newest.Where(s => s.AuthorId != me && !s.IsRead).Select(s => s.PersonId).ToHashSet();
        StoriesToRead = [.. People.Where(p => unread.Contains(p.Id))];
    }

    private async Task<string?> WonderAsync(IReadOnlyDictionary<EntryKind, string> lastTime, List<Answer> asked)
    {
        var answers = asked.Where(a => !a.NotNow).ToList();
        var first = await Record.AskAsync(Firsts, Id);
        var question = Domain.Relationships.Curious.Choose(new()
        {
            Today = Today,
            Theirs = Lines.Of(answers.Where(a => a.Side == Whose.Theirs).Select(a => (a.PersonId, new LinePoint(a.Day, a.Height)))),
            Ours = new(answers.Where(a => a.Side == Whose.Ours && a.AuthorId == Holds).Select(a => new LinePoint(a.Day, a.Height))),
            Voices = await Relationships.Voices.OfAsync(Record, Family, People),
            HardThingsRaised = hard,
            TheirsFirst = first,
            Felt = lastTime.GetValueOrDefault(EntryKind.HowItFelt),
            WentWell = lastTime.GetValueOrDefault(EntryKind.WentWell),
        });
        return question is null ? null : T[$"question-{question.Code}", [("them", Them), .. question.With.Select(w => (w.Name, w.Value is Id<Person> who ? CalledOf(who) : (object?)w.Value))]];
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
