using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.People.Map;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Families;

/// <summary>A family: who they are and how to be with them, who is around them, their threads, their story.</summary>
[Needs(May.OpenFamily)]
internal sealed class FamilyModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>Characters of a story that stand on the page; the whole is one press away.</summary>
    private const int Excerpt = 280;

    /// <summary>As many lines of how to be with somebody stand beside their name.</summary>
    private const int LinesEach = 2;

    /// <summary>As many sentences say how a relationship is; the thread tells the rest.</summary>
    private const int SentencesEach = 3;

    public sealed record Card(Id<Person> Id, string Name, string Soft, bool KeptOut, IReadOnlyList<string> Lines);

    public sealed record Thread(Id<Relationship> Id, string Sides, string Says, IHtmlContent Spark);

    public sealed record Told(Id<StoryVersion> Id, Id<Person> Person, string Who, string Words, string Caption, bool IsUnread);

    private static readonly Query<int, int, Person> Everybody = Query.Of(door => door.People());

    private static readonly Query<int, int, About> HowToBe = Query.Of(door => door.About<AboutLine>().Where(a => a.Kind == AboutKind.HowToHelp || a.Kind == AboutKind.CarefulWith)
        .OrderBy(a => a.Kind).ThenByDescending(a => a.Id).Select(a => new About(a.PersonId, a.Text)));

    private static readonly Query<int, int, Relationship> Relationships = Query.Of(door => door.Of<Relationship>().OrderByDescending(r => r.EndedOn == null).ThenByDescending(r => r.StartedOn));

    private static readonly Query<int, int, Answer> Answers = Query.Of(door => door.OfThreads<CheckIn>().Where(c => !c.NotNow).Select(c => new Answer(c.RelationshipId, c.Day, c.Side, c.Height, c.AuthorId, c.PersonId)));

    private static readonly Query<int, int, Tear> Ruptures = Query.Of(door => door.OfThreads<Rupture>().Select(r => new Tear(r.RelationshipId, r.Day, r.RepairedOn)));

    private static readonly Query<int, int, Met> LastMet = Query.Of(door => door.OfThreads<Encounter>().Where(e => e.State == EncounterState.Happened)
        .GroupBy(e => e.RelationshipId).Select(g => new Met(g.Key, g.Max(e => e.Day))));

    private static readonly Query<int, int, Helping> AllHelpers = Query.Of(door => door.Of<Helper>().OrderBy(h => h.Id)
        .Select(h => new Helping(h.Name, h.Does, h.PersonId, h.IsProfessional, h.Closeness, h.LeansOn, h.Rubs, h.Helpful, h.Why, h.From, h.Until)));

    private static readonly Query<int, int, Version> Tellings = Query.Of(door => door.About<StoryVersion>()
        .Select(s => new Version(s.Id, s.PersonId, s.Number, s.Text.Substring(0, Excerpt + 1), s.InTheirOwnHand, s.AuthorId, s.WrittenAt)));

    private static readonly Query<int, int, Reader> Reads = Query.Of(door => door.About<StoryRead>().OrderBy(r => r.Id).Select(r => new Reader(r.StoryId, r.WorkerId)));

    private static readonly Query<int, int, Voiced> Spoken = Query.Of(door => door.OfThreads<Entry>().Where(e => e.AboutId != null && (e.Kind == EntryKind.Voice || e.Kind == EntryKind.Said))
        .GroupBy(e => e.AboutId!.Value).Select(g => new Voiced(g.Key, g.Max(e => e.Day))));

    private sealed record About(Id<Person> Person, string Text);

    private sealed record Answer(Id<Relationship> RelationshipId, DateOnly Day, Whose Side, double? Height, Id<Worker>? AuthorId, Id<Person>? PersonId);

    private sealed record Tear(Id<Relationship> RelationshipId, DateOnly Day, DateOnly? RepairedOn);

    private sealed record Met(Id<Relationship> RelationshipId, DateOnly Day);

    private sealed record Reader(Id<StoryVersion> Story, Id<Worker> Worker);

    private sealed record Voiced(Id<Person> Who, DateOnly Day);

    /// <summary>Somebody who helps or was meant to, as far as the page shows it.</summary>
    public sealed record Helping(string Name, string? Does, Id<Person>? PersonId, bool IsProfessional, Closeness? Closeness, bool LeansOn, bool Rubs, Helpfulness? Helpful, string? Why, DateOnly? From, DateOnly? Until);

    [FromRoute] public Id<Family> Id { get; set; }

    public Family Family { get; private set; } = null!;
    public string Names { get; private set; } = "";
    public IReadOnlyList<Card> People { get; private set; } = [];
    public IReadOnlyList<string> Remembered { get; private set; } = [];
    public IReadOnlyList<MapGroup> Groups { get; private set; } = [];
    public IHtmlContent? Map { get; private set; }
    /// <summary>Everybody the family named as helpful or meant to be, now and before.</summary>
    public IReadOnlyList<Helping> Helpers { get; private set; } = [];
    public IReadOnlyList<Thread> Threads { get; private set; } = [];
    public IReadOnlyList<Told> Stories { get; private set; } = [];
    public IReadOnlyList<string> Questions { get; private set; } = [];

    /// <summary>How many come for an organisation just now.</summary>
    public int HelpingNow { get; private set; }

    /// <summary>The one to ring.</summary>
    public string? LeadWorker { get; private set; }

    /// <summary>The relationship one prepares for and writes in: mine, or the one that leads.</summary>
    public Id<Relationship>? Ours { get; private set; }

    public bool MayWrite => Record.MayWrite;

    public static string At(Id<Family> id) => $"/families/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Family = await Record.OpenAsync(Id);
        var people = (await Record.AskAsync(Everybody)).ToDictionary(p => p.Id);
        var here = Family.Now.OrderBy(m => m.Id).Select(m => (Member: m, Person: people[m.PersonId])).ToList();
        Names = phrases.Family(Family.Called, [.. here.Where(h => h.Person.IsAlive && !h.Member.KeptOut).Select(h => h.Person.Called)]);
        Remembered = [.. here.Where(h => !h.Person.IsAlive).Select(h => h.Person.Called)];

        var about = await Record.AskAsync(HowToBe);
        var lines = about.ToLookup(a => a.Person, a => a.Text);
        People = [.. here.Where(h => h.Person.IsAlive).Select(h => new Card(h.Person.Id, h.Person.Called, Soft(h.Person), h.Member.KeptOut, [.. lines[h.Person.Id].Take(LinesEach)]))];

        var relationships = await Record.AskAsync(Relationships);
        var stories = await StoriesAsync();
        var workers = await WorkersAsync(relationships.SelectMany(r => r.Holdings).Select(h => h.WorkerId).Concat(stories.Readers.Select(r => r.Worker)).Concat(stories.Newest.Select(s => s.Author).OfType<Id<Worker>>()));
        var answered = await ShowThreadsAsync(relationships, people, workers);
        await ShowAroundAsync(here, relationships, workers);
        ShowStories(stories, people, workers);
        await AskAsync(people, answered);
    }

    private async Task<IReadOnlyDictionary<Id<Worker>, string>> WorkersAsync(IEnumerable<Id<Worker>> wanted)
    {
        return (await Record.NamesOfAsync(wanted)).ToDictionary(w => w.Key, w => w.Value.Split(' ')[0]);
    }

    private string Soft(Person person)
    {
        List<string> said = [];
        if (person.Pronouns is { } pronouns) said.Add(pronouns);
        if (person.Born is { IsExpected: true } born) said.Add(phrases.Born(born));
        else if (person.NextBirthday(Today) is { DayKnown: true } next && next.Day.DayNumber - Today.DayNumber < 7) said.Add(phrases["birthday-soon", ("age", phrases.Count(next.Turns)), ("n", next.Day.DayNumber - Today.DayNumber), ("weekday", next.Day.ToString("dddd", phrases.Culture))]);
        else if (person.AgeOn(Today) is { } age) said.Add(phrases.Age(age));
        var soft = string.Join(" ", said.Select(one => $"{char.ToUpper(one[0], phrases.Culture)}{one[1..]}."));
        return person.Name?.SayIt is { } say ? $"{say}. {soft}" : soft;
    }

    /// <summary>Shows every relationship, and says who answered from the family's side, and when.</summary>
    private async Task<List<(Id<Person> Who, DateOnly Day)>> ShowThreadsAsync(List<Relationship> relationships, Dictionary<Id<Person>, Person> people, IReadOnlyDictionary<Id<Worker>, string> workers)
    {
        var answers = (await Record.AskAsync(Answers)).ToLookup(c => c.RelationshipId);
        var ruptures = (await Record.AskAsync(Ruptures)).ToLookup(r => r.RelationshipId);
        var met = (await Record.AskAsync(LastMet)).ToDictionary(g => g.RelationshipId, g => g.Day);
        Threads = [.. relationships.Select(r =>
        {
            var them = r.One.Person is { } who && people.TryGetValue(who, out var person) ? person.Called : Names;
            var us = r.HeldOn(Today) ?? (r.Holdings.Count > 0 ? r.Holdings.MaxBy(h => (h.From, h.Id))!.WorkerId : null);
            var facts = new ThreadFacts
            {
                Today = Today,
                Start = r.StartedOn,
                End = r.EndedOn,
                RhythmDays = ThreadFacts.DaysAnAnswerHolds(r.Rhythm),
                Meetings = met.TryGetValue(r.Id, out var last) ? [new(last, null, "", "", "")] : [],
                CheckIns = [.. answers[r.Id].Where(a => a.Side == Whose.Theirs).Select(a => new ThreadCheckIn(a.Day, a.Height))],
                Strands = [.. r.Holdings.Where(h => h.From <= Today).Select(h => new ThreadStrand(workers[h.WorkerId], h.From, h.Until > Today ? null : h.Until)
                {
                    CheckIns = [.. answers[r.Id].Where(a => a.Side == Whose.Ours && a.AuthorId == h.WorkerId).Select(a => new ThreadCheckIn(a.Day, a.Height))],
                })],
                Ruptures = [.. ruptures[r.Id].Select(b => new ThreadMoment(b.Day, ""))],
                Repairs = [.. ruptures[r.Id].Where(b => b.RepairedOn is not null).Select(b => new ThreadMoment(b.RepairedOn!.Value, ""))],
            };
            return new Thread(r.Id, us is { } worker ? phrases["thread-sides", ("them", them), ("us", workers[worker])] : them,
                string.Join(' ', ThreadSaid.Sentences(phrases, facts, them).Take(SentencesEach)), new Look.Drawn(ThreadDrawing.Spark(facts, ThreadSaid.Words(phrases, them, Today))));
        })];
        var live = relationships.Where(r => r.IsLive).ToList();
        LeadWorker = live.Find(r => r.Leads)?.HeldOn(Today) is { } lead ? workers[lead] : null;
        Ours = (live.Find(r => r.HeldOn(Today) == Record.Caller.Worker) ?? live.Find(r => r.Leads) ?? (live.Count > 0 ? live[0] : null))?.Id;
        return [.. answers.SelectMany(a => a).Where(a => a.Side == Whose.Theirs && a.PersonId is not null).Select(a => (a.PersonId!.Value, a.Day))];
    }

    private async Task ShowAroundAsync(List<(Member Member, Person Person)> here, List<Relationship> relationships, IReadOnlyDictionary<Id<Worker>, string> workers)
    {
        Helpers = await Record.AskAsync(AllHelpers);
        var now = Helpers.Where(h => !(h.Until < Today)).ToList();
        var named = now.Select(h => h.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ours = relationships.Where(r => r.HeldOn(Today) is not null).Select(r => workers[r.HeldOn(Today)!.Value]).Distinct().Where(w => !named.Contains(w)).ToList();
        HelpingNow = now.Count(h => h.IsProfessional) + ours.Count;
        var around = now.Select(h => h.PersonId).ToHashSet();
        var facts = new FamilyMapFacts
        {
            AtHome = [.. here.Where(h => h.Person.IsAlive && !h.Member.KeptOut && !around.Contains(h.Person.Id)).Select(h => h.Person.Called)],
            Around = [.. now.Select(h => new MapOther(h.Name, h.Closeness, h.IsProfessional, h.LeansOn, h.Rubs)), .. ours.Select(w => new MapOther(w, null, true, false, false))],
        };
        Groups = FamilyMap.Groups(facts);
        if (facts.Around.Any(a => a.Closeness is not null))
            Map = new Drawn(FamilyMap.Draw(facts, new() { Title = phrases["map-title", ("names", Names)], Ripple = c => phrases[$"close-{Pick.Kebab(c.ToString())}"], Person = Around }));
    }

    /// <summary>Somebody around the family, in a line.</summary>
    public string Around(MapOther other)
    {
        List<string> said = [];
        if (Helpers.FirstOrDefault(h => h.Name == other.Name)?.Does is { } does) said.Add(does);
        if (other.LeansOn) said.Add(phrases["around-leans"]);
        if (other.Rubs) said.Add(phrases["around-rubs"]);
        return said.Count == 0 ? other.Name : $"{other.Name}: {string.Join("; ", said)}";
    }

    /// <summary>One telling, as far as the page shows it.</summary>
    private sealed record Version(Id<StoryVersion> Id, Id<Person> Person, int Number, string Start, bool InTheirOwnHand, Id<Worker>? Author, DateTimeOffset At);

    private async Task<(List<Version> Newest, List<(Id<StoryVersion> Story, Id<Worker> Worker)> Readers)> StoriesAsync()
    {
        var versions = await Record.AskAsync(Tellings);
        var newest = versions.GroupBy(v => v.Person).Select(g => g.MaxBy(v => (v.Number, v.Id))!).OrderBy(v => v.Person).ToList();
        if (newest.Count == 0) return ([], []);
        var reads = await Record.AskAsync(Reads);
        return (newest, [.. reads.Select(r => (r.Story, r.Worker))]);
    }

    private void ShowStories((List<Version> Newest, List<(Id<StoryVersion> Story, Id<Worker> Worker)> Readers) stories, Dictionary<Id<Person>, Person> people, IReadOnlyDictionary<Id<Worker>, string> workers)
    {
        var me = Record.Caller.Worker;
        var now = Family.Now.Select(m => m.PersonId).ToHashSet();
        Stories = [.. stories.Newest.Where(s => now.Contains(s.Person)).Select(s =>
        {
            var readers = stories.Readers.Where(r => r.Story == s.Id).Select(r => r.Worker).Distinct().ToList();
            var who = people[s.Person].Called;
            var month = phrases.Month(Clock.DayOf(s.At));
            var caption = s.InTheirOwnHand || s.Author is not { } author ? phrases["story-caption-own", ("who", who), ("month", month)] : phrases["story-caption-with", ("who", who), ("worker", workers[author]), ("month", month)];
            if (readers.Count > 0) caption += " " + phrases["story-readers", ("names", phrases.List(readers.Select(r => workers[r])))];
            return new Told(s.Id, s.Person, who, Shortened(s.Start), caption, s.Author != me && !readers.Contains(me));
        })];
    }

    private static string Shortened(string words)
    {
        if (words.Length <= Excerpt) return words;
        var last = words.LastIndexOf(' ', Excerpt);
        return words[..(last > Excerpt / 2 ? last : Excerpt - 1)].TrimEnd('.', ',', ' ') + "…";
    }

    private async Task AskAsync(Dictionary<Id<Person>, Person> people, List<(Id<Person> Who, DateOnly Day)> answered)
    {
        var said = await Record.AskAsync(Spoken);
        var heard = said.Select(s => (s.Who, s.Day)).Concat(answered).GroupBy(h => h.Who).ToDictionary(g => g.Key, g => g.Max(h => h.Day));
        var questions = MissingVoices.Ask(await Voices.OfAsync(Record, Family, people.Values, heard), Today);
        Questions = [.. questions.Select(q => phrases[$"question-{q.Code}", [.. q.With.Select(w => (w.Name, w.Value is Id<Person> who ? people[who].Called : (object?)w.Value))]])];
    }
}
