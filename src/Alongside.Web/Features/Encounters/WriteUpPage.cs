using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>
/// The form of a write-up, new or again: one line is enough, and whatever else helps. What is written becomes rows of
/// their own, each with its author, source and audience; what an author wrote, only they write again.
/// </summary>
internal abstract class WriteUpPage(Record record, Phrases phrases) : MeetingPage(record)
{
    /// <summary>Blank rows that are ready without a touch.</summary>
    private const int ReadySteps = 2, ReadyWorries = 1;

    /// <summary>What one box each is for, and how its author knows it.</summary>
    private static readonly (EntryKind Kind, Source Source)[] Boxes =
    [
        (EntryKind.Line, Source.Seen), (EntryKind.WentWell, Source.Seen), (EntryKind.Said, Source.Said), (EntryKind.Seen, Source.Seen),
        (EntryKind.WhatIMakeOfIt, Source.Thought), (EntryKind.HardThing, Source.Said), (EntryKind.High, Source.Said), (EntryKind.Low, Source.Said),
        (EntryKind.HowItFelt, Source.Said), (EntryKind.WhatILearned, Source.Thought), (EntryKind.WhatIChanged, Source.Thought),
    ];

    [BindProperty] public string? Line { get; set; }
    [BindProperty] public string? Day { get; set; }
    [BindProperty] public string? Time { get; set; }
    [BindProperty] public EncounterKind? Kind { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public bool TheyChose { get; set; }
    [BindProperty] public string? Minutes { get; set; }
    [BindProperty(Name = nameof(There))] public List<Id<Person>> There { get; set; } = [];
    [BindProperty(Name = nameof(Missed))] public List<Id<Person>> Missed { get; set; } = [];
    [BindProperty] public string? AlsoThere { get; set; }

    /// <summary>What became of each agenda item, by its id.</summary>
    [BindProperty(Name = nameof(Came))] public Dictionary<string, AgendaState> Came { get; set; } = [];
    [BindProperty] public string? SomethingElse { get; set; }
    [BindProperty] public Whose? First { get; set; }

    [BindProperty] public string? WentWell { get; set; }
    [BindProperty] public string? Said { get; set; }
    [BindProperty] public string? Seen { get; set; }
    [BindProperty] public string? WhatIMakeOfIt { get; set; }
    [BindProperty] public string? HardThing { get; set; }
    [BindProperty(Name = nameof(Worries))] public List<WorryLine> Worries { get; set; } = [];
    [BindProperty] public bool NoWorryNow { get; set; }
    [BindProperty(Name = nameof(Eased))] public List<Id<Entry>> Eased { get; set; } = [];

    /// <summary>The children, by their ids.</summary>
    [BindProperty(Name = nameof(Kids))] public Dictionary<string, ChildLine> Kids { get; set; } = [];
    [BindProperty] public string? High { get; set; }
    [BindProperty] public string? Low { get; set; }
    [BindProperty] public string? HowItFelt { get; set; }

    [BindProperty(Name = nameof(Steps))] public List<StepLine> Steps { get; set; } = [];
    [BindProperty] public string? Promise { get; set; }
    [BindProperty] public WhichDay? PromiseDay { get; set; }
    [BindProperty] public string? PromiseOn { get; set; }
    [BindProperty] public string? BackTo { get; set; }
    [BindProperty] public Id<Worker>? BackWho { get; set; }
    [BindProperty] public WhichDay? BackDay { get; set; }
    [BindProperty] public string? BackOn { get; set; }
    [BindProperty] public string? IfNotMe { get; set; }

    /// <summary>Support and challenge, "7,3".</summary>
    [BindProperty] public string? Stood { get; set; }
    [BindProperty(Name = nameof(FeltBefore))] public List<Feeling> FeltBefore { get; set; } = [];
    [BindProperty(Name = nameof(FeltAfter))] public List<Feeling> FeltAfter { get; set; } = [];
    [BindProperty] public string? WhatILearned { get; set; }
    [BindProperty] public string? WhatIChanged { get; set; }

    [BindProperty] public bool Together { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;

    /// <summary>Who of the family reads what happened and what was agreed, from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    /// <summary>Whoever of them has a space of their own, or is invited to it.</summary>
    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    /// <summary>Which row is asked for, without script.</summary>
    [BindProperty] public string? More { get; set; }

    /// <summary>What follows the save: "hand-over" leads to the five taps.</summary>
    [BindProperty] public string? Then { get; set; }

    public IReadOnlyList<AgendaItem> Agenda { get; private set; } = [];
    public IReadOnlyList<Entry> OpenWorries { get; private set; } = [];
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];
    public string? TeamName { get; private set; }

    /// <summary>What came between us and is asked about again whenever we meet.</summary>
    public IReadOnlyList<Mending> ToMend { get; private set; } = [];

    /// <summary>It is time to ask how we are doing, in the rhythm they chose.</summary>
    public bool AskHowItIs { get; private set; }

    /// <summary>The encounter as it stands: planned, or written up before.</summary>
    public Encounter? Encounter { get; protected set; }

    /// <summary>Somebody saved meanwhile: whoever they named as there stays there.</summary>
    protected bool OnlyAdds { get; set; }

    /// <summary>Steps and promises that came of it before; they are changed where they live.</summary>
    public IReadOnlyList<string> AgreedBefore { get; protected set; } = [];

    public IEnumerable<AgendaItem> Theirs => Agenda.Where(a => a.Whose == Whose.Theirs);
    public IEnumerable<AgendaItem> Ours => Agenda.Where(a => a.Whose == Whose.Ours);
    public string SoonName => PickedDay.Soon(Today).ToString("dddd", Phrases.Culture);

    /// <summary>The words for a day picked with one touch.</summary>
    public IReadOnlyList<Pick> Days => [.. Enum.GetValues<WhichDay>().Select(d => new Pick(d.ToString(), d == WhichDay.Soon ? SoonName : Phrases[$"which-day-{Pick.Kebab(d.ToString())}"]))];

    protected Phrases Phrases { get; } = phrases;

    protected async Task AroundAsync(Id<Relationship> relationship)
    {
        await MeetAsync(relationship);
        var reachedHere = Encounter?.Id;
        Agenda = await Record.Of<AgendaItem>()
            .Where(a => a.RelationshipId == relationship && (a.State == AgendaState.Waiting || (a.ReachedIn != null && a.ReachedIn == reachedHere)))
            .OrderBy(a => a.Whose).ThenBy(a => a.Place).ThenBy(a => a.Id).ToListAsync();
        OpenWorries = await Record.Of<Entry>()
            .Where(e => e.RelationshipId == relationship && e.Kind == EntryKind.Worry && e.EasedOn == null && (reachedHere == null || e.EncounterId != reachedHere))
            .OrderBy(e => e.Id).ToListAsync();
        if (Record.By.Team is { } team)
        {
            TeamName = await Record.Teams().Where(t => t.Id == team).Select(t => t.Name).FirstOrDefaultAsync();
            Colleagues = await Pick.OfColleaguesAsync(Record, [team], but: Record.Caller.Worker);
        }
        ToMend = [.. (await Mending.InAsync(Record, relationship)).Where(m => m.Moment(Today) != RepairMoment.TooSoon)];
        AskHowItIs = await Asking.IsDueAsync(Record, Relationship);
        WithSpace = await Pick.WithSpaceAsync(Record);
        while (Steps.Count < ReadySteps) Steps.Add(new());
        while (Worries.Count < ReadyWorries) Worries.Add(new());
    }

    /// <summary>One row more, for whoever has no script.</summary>
    protected void AddRow()
    {
        if (More == nameof(Steps)) Steps.Add(new());
        if (More == nameof(Worries)) Worries.Add(new());
    }

    /// <summary>Puts everything that was filled in where it belongs, or refuses with every reason at once.</summary>
    /// <param name="begin">Makes or opens the encounter.</param>
    /// <param name="relationship">Whose it is.</param>
    /// <param name="mine">What I wrote about it before; empty when it is new.</param>
    /// <param name="myReflection">My reflection on it, if there is one.</param>
    protected async Task<Encounter> WriteAsync(Relationship relationship, Func<EncounterKind, Window, By, Encounter> begin, IReadOnlyList<Entry> mine, Reflection? myReflection)
    {
        var (by, problems) = (Record.By, new List<Problem>());
        var window = new Window(TypedDay.Maybe(nameof(Day), Day, problems) ?? Today, Typed.Time(nameof(Time), Time, problems), Encounter?.Loosely);
        var minutes = Typed.Number(nameof(Minutes), Minutes, "not-minutes", problems);
        await InsistOnFamilyAsync(relationship, problems);
        var begun = Refused.Into(problems, f => f, () => begin(Kind ?? EncounterKind.Visit, window, by));
        // Only so that what is wrong in every other box is said too.
        var encounter = begun ?? Encounter.Record(relationship, EncounterKind.Visit, new(relationship.StartedOn, null, null), null, by);

        WriteBoxes(encounter, mine, problems, by);
        WriteChildren(encounter, mine, problems, by);
        WriteWorries(encounter, mine, problems, by);
        var aim = Steps.All(s => s.IsBlank) ? null : await LiveAimAsync(relationship.Id);
        if (BackWho is not null && by.Team is { } team) Colleagues = await Pick.OfColleaguesAsync(Record, [team], but: by.Who);
        WriteAgreed(relationship, encounter, aim, problems, by);
        WriteReflection(encounter, myReflection, problems, by);
        var reached = await ReachAsync(relationship, encounter, problems, by);
        Refused.Into(problems, f => f, () =>
        {
            encounter.HowItWent(First is null ? reached : First == Whose.Theirs, minutes, Together);
            return encounter;
        });
        Refused.Into(problems, f => f == "Name" ? nameof(AlsoThere) : f, () => WithWhom(encounter, by));
        Refused.If(problems);
        return encounter;
    }

    /// <summary>Nothing at all was written: then there is nothing to keep yet.</summary>
    protected bool IsBlank => Boxes.All(b => string.IsNullOrWhiteSpace(BoxOf(b.Kind))) && Came.Count == 0 && string.IsNullOrWhiteSpace(SomethingElse)
        && Steps.All(s => s.IsBlank) && Worries.All(w => w.IsBlank) && !NoWorryNow && Eased.Count == 0
        && Kids.Values.All(c => c.How.Count == 0 && string.IsNullOrWhiteSpace(c.Words)) && string.IsNullOrWhiteSpace(Promise) && string.IsNullOrWhiteSpace(BackTo)
        && string.IsNullOrEmpty(Stood) && FeltBefore.Count == 0 && FeltAfter.Count == 0;

    /// <summary>Fills the form from what I wrote before.</summary>
    protected void FillFrom(Encounter encounter, IReadOnlyList<Entry> mine, Reflection? reflection)
    {
        (Day, Time) = (DayText(encounter.Day), TimeText(encounter.FromMinute));
        (Kind, Place, TheyChose, Together) = (encounter.Kind, encounter.Place, encounter.PlaceTheyChose, encounter.WrittenTogether);
        Minutes = encounter.Minutes?.ToString(CultureInfo.InvariantCulture);
        First = encounter.TheirsFirst switch { true => Whose.Theirs, false => Whose.Ours, null => null };
        There = [.. encounter.People.Where(p => p.Presence is Presence.There or Presence.ComesWithThem && p.PersonId is not null).Select(p => p.PersonId!.Value)];
        Missed = [.. encounter.People.Where(p => p.Presence == Presence.Missed && p.PersonId is not null).Select(p => p.PersonId!.Value)];
        AlsoThere = encounter.People.FirstOrDefault(p => p.Name is not null && p.Presence != Presence.NotThere)?.Name;
        foreach (var (kind, _) in Boxes) Put(kind, mine.FirstOrDefault(e => e.Kind == kind)?.Text);
        Worries = [.. mine.Where(e => e.Kind == EntryKind.Worry).Select(e => new WorryLine { Id = e.Id, Text = e.Text, About = e.AboutId, Source = e.Source })];
        NoWorryNow = mine.Any(e => e.Kind == EntryKind.NoWorryNow);
        foreach (var child in encounter.People.Where(p => p.PersonId is not null && (p.Seen is not null || p.SpokenWithAlone is not null)))
            ChildOf(child.PersonId!.Value).How = [.. HowOf(child)];
        foreach (var voice in mine.Where(e => e.Kind == EntryKind.Voice && e.AboutId is not null)) ChildOf(voice.AboutId!.Value).Words = voice.Text;
        Audience = mine.Any(e => e.Audience == Audience.OnlyMe) ? Audience.OnlyMe : Audience.MyTeam;
        if (reflection is null) return;
        Stood = reflection is { Support: { } support, Challenge: { } challenge } ? string.Create(CultureInfo.InvariantCulture, $"{support},{challenge}") : null;
        (FeltBefore, FeltAfter) = (Ticked(reflection.Before), Ticked(reflection.After));
    }

    /// <summary>The texts of the form as they stand in the record: mine, and what everybody may change.</summary>
    protected static IReadOnlyList<StandingText> Standing(Encounter encounter, IReadOnlyList<Entry> mine) =>
    [
        new(nameof(Day), "meeting-day", DayText(encounter.Day)), new(nameof(Time), "write-up-time", TimeText(encounter.FromMinute)),
        new(nameof(Kind), "meeting-kind", encounter.Kind.ToString()), new(nameof(Place), "meeting-place", encounter.Place),
        new(nameof(Minutes), "write-up-minutes", encounter.Minutes?.ToString(CultureInfo.InvariantCulture)),
        .. Boxes.Select(b => new StandingText(b.Kind.ToString(), $"entry-name-{Pick.Kebab(b.Kind.ToString())}", mine.FirstOrDefault(e => e.Kind == b.Kind)?.Text)),
    ];

    private static List<Feeling> Ticked(Feeling feelings) => [.. Enum.GetValues<Feeling>().Where(f => f != Feeling.None && feelings.HasFlag(f))];

    private static IEnumerable<ChildHow> HowOf(Attendance child)
    {
        if (child.Seen == true) yield return ChildHow.Seen;
        if (child.SpokenWithAlone == true) yield return ChildHow.Alone;
        if (child.Seen == false) yield return ChildHow.NotSeen;
    }

    private ChildLine ChildOf(Id<Person> child) => Kids.TryGetValue(child.ToString(), out var line) ? line : Kids[child.ToString()] = new();

    /// <summary>Whoever is named here belongs to this family; the other side of the relationship always does.</summary>
    private async Task InsistOnFamilyAsync(Relationship relationship, List<Problem> problems)
    {
        var named = There.Concat(Missed).Concat(Kids.Where(c => c.Value.Seen is not null || !string.IsNullOrWhiteSpace(c.Value.Words)).Select(c => IdOf<Person>(c.Key)))
            .Concat(Worries.Where(w => w.About is not null).Select(w => w.About!.Value)).ToHashSet();
        if (relationship.One.Person is { } one) named.Remove(one);
        if (named.Count == 0) return;
        var family = await Record.Of<Member>().Select(m => m.PersonId).ToListAsync();
        if (!named.IsSubsetOf(family)) problems.Add(new(nameof(There), "not-of-this-family"));
    }

    private void WriteBoxes(Encounter encounter, IReadOnlyList<Entry> mine, List<Problem> problems, By by)
    {
        foreach (var (kind, source) in Boxes)
            Write(encounter, mine.FirstOrDefault(e => e.Kind == kind), kind, BoxOf(kind), source, null, problems, f => f, by);
        var none = mine.FirstOrDefault(e => e.Kind == EntryKind.NoWorryNow);
        if (NoWorryNow && none is null) Record.Add(new Entry(encounter, EntryKind.NoWorryNow, null, Source.Thought, null, Audience, by));
        if (none is not null && !NoWorryNow) none.Void(Phrases["write-up-emptied"], by);
        else none?.KeepFor(Audience, by);
    }

    private void WriteChildren(Encounter encounter, IReadOnlyList<Entry> mine, List<Problem> problems, By by)
    {
        foreach (var (key, child) in Kids)
        {
            var id = IdOf<Person>(key);
            encounter.ChildWas(id, child.Seen, child.Alone, by.At);
            var known = mine.FirstOrDefault(e => e.Kind == EntryKind.Voice && e.AboutId == id);
            Write(encounter, known, EntryKind.Voice, child.Words, Source.Said, id, problems, _ => $"{nameof(Kids)}[{key}].Words", by);
        }
    }

    private void WriteWorries(Encounter encounter, IReadOnlyList<Entry> mine, List<Problem> problems, By by)
    {
        for (var i = 0; i < Worries.Count; i++)
        {
            var (worry, field) = (Worries[i], $"{nameof(Worries)}[{i}].Text");
            var known = mine.FirstOrDefault(e => e.Kind == EntryKind.Worry && e.Id == worry.Id);
            Write(encounter, known, EntryKind.Worry, worry.Text, worry.Source ?? Source.Seen, worry.About, problems, _ => field, by);
        }
    }

    private void Write(Encounter encounter, Entry? known, EntryKind kind, string? text, Source source, Id<Person>? about, List<Problem> problems, Func<string, string> field, By by)
    {
        if (string.IsNullOrWhiteSpace(text)) known?.Void(Phrases["write-up-emptied"], by);
        else if (known is null) Keep(Refused.Into(problems, field, () => new Entry(encounter, kind, text, source, about, Audience, by)));
        else Refused.Into(problems, field, () =>
        {
            known.Reword(text);
            known.Know(source, about);
            known.KeepFor(Audience, by);
            return known;
        });
    }

    private void WriteAgreed(Relationship relationship, Encounter encounter, Aim? aim, List<Problem> problems, By by)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            var (step, row) = (Steps[i], $"{nameof(Steps)}[{i}].");
            if (step.IsBlank) continue;
            Keep(Refused.Into(problems, f => row + f, () => new Step(relationship, encounter.Id, step.Text, step.Owner ?? StepOwner.Together, step.OtherName, step.How, aim?.Id, Audience, by)));
        }
        if (!string.IsNullOrWhiteSpace(Promise))
        {
            var day = PickedDay.Of(PromiseDay, TypedDay.Maybe(nameof(PromiseOn), PromiseOn, problems), Today);
            Keep(Refused.Into(problems, f => f == "Text" ? nameof(Promise) : nameof(PromiseDay), () => new Promise(relationship, encounter.Id, Promise, day, Audience, by)));
        }
        if (!string.IsNullOrWhiteSpace(BackTo))
        {
            var day = PickedDay.Of(BackDay, TypedDay.Maybe(nameof(BackOn), BackOn, problems), Today);
            if (BackWho is { } who && who != by.Who && !Colleagues.Any(c => c.Value == who.ToString())) problems.Add(new(nameof(BackWho), "choose-one"));
            else Keep(Refused.Into(problems, f => f switch { "About" => nameof(BackTo), "On" => nameof(BackDay), _ => f },
                () => new ComingBack(relationship, encounter.Id, BackTo, BackWho ?? by.Who, day, IfNotMe, Audience, by)));
        }
    }

    private void Keep(object? made)
    {
        if (made is not null) Record.Add(made);
    }

    private void WriteReflection(Encounter encounter, Reflection? mine, List<Problem> problems, By by)
    {
        if (mine is null && string.IsNullOrEmpty(Stood) && FeltBefore.Count == 0 && FeltAfter.Count == 0) return;
        var parts = (Stood ?? "").Split(',');
        int? Part(int i) => parts.Length == 2 ? Typed.Number(nameof(Stood), parts[i], "choose-one", problems) : null;
        var (before, after, support, challenge) = (All(FeltBefore), All(FeltAfter), Part(0), Part(1));
        Refused.Into(problems, f => f, () =>
        {
            if (mine is null) Record.Add(mine = new Reflection(encounter, before, after, support, challenge, by));
            else mine.Say(before, after, support, challenge);
            return mine;
        });
    }

    private static Feeling All(IEnumerable<Feeling> ticked) => ticked.Aggregate(Feeling.None, (all, one) => all | one);

    /// <summary>What was reached and what waits; and whether theirs came first, as far as that shows.</summary>
    private async Task<bool?> ReachAsync(Relationship relationship, Encounter encounter, List<Problem> problems, By by)
    {
        bool? theirs = null;
        if (!string.IsNullOrWhiteSpace(SomethingElse))
        {
            var item = Refused.Into(problems, f => f == "Text" ? nameof(SomethingElse) : f, () => new AgendaItem(relationship, Whose.Theirs, SomethingElse, null, null, null, true, false, Audience, by));
            item?.CameUp(encounter.Id);
            Keep(item);
            theirs = true;
        }
        if (Eased.Count > 0) await EaseAsync(relationship, by);
        if (Came.Count == 0) return theirs;
        var became = new Dictionary<Id<AgendaItem>, AgendaState>();
        foreach (var (key, state) in Came) became[IdOf<AgendaItem>(key)] = state;
        var ids = became.Keys.ToArray();
        var items = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == relationship.Id && ids.Contains(a.Id)).ToListAsync();
        if (items.Count != ids.Length) problems.Add(new("", "agenda-changed"));
        foreach (var item in items)
        {
            if (became[item.Id] == AgendaState.Reached)
            {
                Record.Follow(item).Reached(encounter.Id);
                theirs = theirs == true || item.Whose == Whose.Theirs;
            }
            else if (item.State != AgendaState.Waiting) Record.Follow(item).Waits();
        }
        return theirs;
    }

    private async Task EaseAsync(Relationship relationship, By by)
    {
        var ids = Eased.ToArray();
        var worries = await Record.Of<Entry>().Where(e => e.RelationshipId == relationship.Id && e.Kind == EntryKind.Worry && ids.Contains(e.Id)).ToListAsync();
        foreach (var worry in worries) Record.Follow(worry).Eased(by.Day);
    }

    private Encounter WithWhom(Encounter encounter, By by)
    {
        foreach (var person in There) encounter.With(person, null, Presence.There, by.At);
        foreach (var person in Missed.Except(There)) encounter.With(person, null, Presence.Missed, by.At);
        if (!string.IsNullOrWhiteSpace(AlsoThere)) encounter.With(null, AlsoThere, Presence.There, by.At);
        if (!OnlyAdds) encounter.OnlyWith([.. There, .. Missed, .. Kids.Where(c => c.Value.Seen is not null).Select(c => IdOf<Person>(c.Key))], string.IsNullOrWhiteSpace(AlsoThere) ? [] : [AlsoThere.Replace("\r\n", "\n", StringComparison.Ordinal)]);
        return encounter;
    }

    /// <summary>An id that a form gives back; what is none names nobody, and is refused as such.</summary>
    private static Id<T> IdOf<T>(string key) => Id<T>.TryParse(key, CultureInfo.InvariantCulture, out var id) ? id : default;

    private string? BoxOf(EntryKind kind) => kind switch
    {
        EntryKind.Line => Line,
        EntryKind.WentWell => WentWell,
        EntryKind.Said => Said,
        EntryKind.Seen => Seen,
        EntryKind.WhatIMakeOfIt => WhatIMakeOfIt,
        EntryKind.HardThing => HardThing,
        EntryKind.High => High,
        EntryKind.Low => Low,
        EntryKind.HowItFelt => HowItFelt,
        EntryKind.WhatILearned => WhatILearned,
        EntryKind.WhatIChanged => WhatIChanged,
        _ => null,
    };

    private void Put(EntryKind kind, string? text)
    {
        switch (kind)
        {
            case EntryKind.Line: Line = text; break;
            case EntryKind.WentWell: WentWell = text; break;
            case EntryKind.Said: Said = text; break;
            case EntryKind.Seen: Seen = text; break;
            case EntryKind.WhatIMakeOfIt: WhatIMakeOfIt = text; break;
            case EntryKind.HardThing: HardThing = text; break;
            case EntryKind.High: High = text; break;
            case EntryKind.Low: Low = text; break;
            case EntryKind.HowItFelt: HowItFelt = text; break;
            case EntryKind.WhatILearned: WhatILearned = text; break;
            case EntryKind.WhatIChanged: WhatIChanged = text; break;
        }
    }
}
