using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Demo;

/// <summary>
/// Tells a family's story through the same door and the same rules as a worker would, each act on its own day. Nothing
/// in the demo is put into the record in any other way.
/// </summary>
internal sealed partial class Telling(Engine engine, DateTimeOffset now)
{
    private readonly Dictionary<string, Id<Person>> people = [];
    private readonly Dictionary<Id<Relationship>, Id<Person>> whom = [];
    private Id<Family> family;

    /// <summary>Today, for days that are still to come.</summary>
    public DateOnly Today => Clock.DayOf(now);

    public DateOnly Day(int daysAgo) => Today.AddDays(-daysAgo);

    public Id<Person> this[string person] => people[person];

    /// <summary>Somebody acts, so many days ago, in the middle of the afternoon.</summary>
    public async Task<T> OnAsync<T>(int daysAgo, Hired who, Func<Record, Task<T>> act)
    {
        var moment = new DateTimeOffset(Day(daysAgo), new TimeOnly(daysAgo == 0 ? 7 : 16, 10), TimeSpan.Zero);
        await using var record = new Record(engine, who.Caller, new OneMoment(moment < now ? moment : now)) { Page = "demo" };
        var told = await act(record);
        await record.Written;
        return told;
    }

    public Task OnAsync(int daysAgo, Hired who, Func<Record, Task> act) => OnAsync(daysAgo, who, async record => { await act(record); return true; });

    /// <summary>First hello: the family, who is in it, and the first relationship.</summary>
    public Task<Id<Relationship>> BeginAsync(int daysAgo, Hired who, string home, string helped, string purpose, params Someone[] members) =>
        OnAsync(daysAgo, who, async record =>
        {
            var by = record.By;
            var begun = new Family(null, home, by);
            family = begun.Id;
            record.Begin(begun);
            foreach (var member in members)
            {
                var person = Born(member, by, record.Today);
                record.Begin(person);
                people[member.Given] = person.Id;
                begun.Join(person.Id, record.Today, by);
            }
            foreach (var member in members)
                foreach (var (kind, other) in member.Is) record.Add(new Tie(people[member.Given], kind, people[other], null, null, by));
            var relationship = new Relationship(Side.Of(people[helped]), family, by.Who, by.Team, purpose, record.Today, by);
            relationship.Lead(record.Today, []);
            record.Add(relationship);
            await record.SaveAsync();
            whom[relationship.Id] = people[helped];
            return relationship.Id;
        });

    /// <summary>They came back, and somebody else takes it up: the same family, with its history.</summary>
    public async Task<Id<Relationship>> BackAsync(int daysAgo, Hired who, string helped, string purpose)
    {
        // The open door: a family without a live relationship is out of everyone's reach, so whoever answers begins a new one.
        var moment = new DateTimeOffset(Day(daysAgo), new TimeOnly(9, 0), TimeSpan.Zero);
        var relationship = new Relationship(Side.Of(people[helped]), family, who.Worker.Id, who.Team?.Id, purpose, Day(daysAgo), new By(who.Worker.Id, moment, who.Team?.Id));
        relationship.Lead(Day(daysAgo), []);
        await using var record = new Record(engine, who.Caller, new OneMoment(moment)) { Page = "demo" };
        await record.TakeUpAsync(relationship);
        whom[relationship.Id] = people[helped];
        return relationship.Id;
    }

    public Task ChangeAsync(int daysAgo, Hired who, Id<Relationship> id, Action<Relationship> change) =>
        OnAsync(daysAgo, who, async record =>
        {
            change(await record.OpenAsync(id));
            await record.SaveAsync();
        });

    public Task AboutAsync(int daysAgo, Hired who, string person, params (AboutKind Kind, string Text)[] lines) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            foreach (var (kind, text) in lines) record.Add(new AboutLine(people[person], kind, text, Source.Said, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

    public Task StoryAsync(int daysAgo, Hired who, string person, string text, bool inTheirOwnHand = false, params (Hired Reader, int DaysAgo)[] readers) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            var number = await record.About<StoryVersion>().CountAsync(s => s.PersonId == people[person]) + 1;
            var story = new StoryVersion(people[person], number, text, inTheirOwnHand, Audience.MyTeam, record.By);
            record.Add(story);
            foreach (var (reader, days) in readers)
                record.Add(new StoryRead(story, new By(reader.Worker.Id, new(Day(days), new TimeOnly(9, 0), TimeSpan.Zero), reader.Team?.Id)));
            await record.SaveAsync();
        });

    public Task HomeAsync(int daysAgo, Hired who, string person, string where, string? withWhom, int? sinceDaysAgo = null) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            record.Add(new Home(people[person], where, withWhom, sinceDaysAgo is { } since ? Day(since) : null, null, record.By));
            await record.SaveAsync();
        });

    public Task HappenedAsync(int daysAgo, Hired who, string person, LifeEventKind kind, string words) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            record.Add(new LifeEvent(people[person], kind, words, record.Today, null, Source.Said, record.By));
            await record.SaveAsync();
        });

    public Task HelpersAsync(int daysAgo, Hired who, params Around[] around) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            foreach (var a in around)
                record.Add(new Helper(family, a.Name, a.Does, a.Professional, a.Closeness, a.Rubs, a.LeansOn, a.Helpful, a.Why, null, a.UntilDaysAgo is { } gone ? Day(gone) : null, null, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

    public Task SayAsync(int daysAgo, Hired who, Id<Relationship> id, string words, bool hard = false) =>
        OnAsync(daysAgo, who, async record =>
        {
            var relationship = await record.OpenAsync(id);
            record.Add(new AgendaItem(relationship, Whose.Theirs, words, null, null, null, true, hard, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

    public Task RaiseAsync(int daysAgo, Hired who, Id<Relationship> id, string what, string because, string? askedBy = null, int? byInDays = null) =>
        OnAsync(daysAgo, who, async record =>
        {
            var relationship = await record.OpenAsync(id);
            record.Add(new AgendaItem(relationship, Whose.Ours, what, because, askedBy, byInDays is { } days ? record.Today.AddDays(days) : null, false, false, Audience.MyTeam, record.By));
            await record.SaveAsync();
        });

    public Task PlanAsync(int daysAgo, Hired who, Id<Relationship> id, int inDays, int? atMinute, string place, string? loosely = null, EncounterKind kind = EncounterKind.Visit, string? purpose = null, params string[] with) =>
        OnAsync(daysAgo, who, async record =>
        {
            var relationship = await record.OpenAsync(id);
            var planned = Encounter.Plan(relationship, kind, new(Today.AddDays(inDays), atMinute, loosely), place, true, purpose, record.By);
            planned.With(whom[id], null, Presence.There, record.Now);
            foreach (var name in with) planned.With(people.TryGetValue(name, out var p) ? p : null, name, Presence.There, record.Now);
            record.Add(planned);
            await record.SaveAsync();
        });

    public Task AimAsync(int daysAgo, Hired who, Id<Relationship> id, string words, string why, string howWeKnow, int lookAgainInDays, params (string Text, StepOwner Owner, StepMark? Mark)[] steps) =>
        OnAsync(daysAgo, who, async record =>
        {
            var relationship = await record.OpenAsync(id);
            var aim = new Aim(relationship, words, why, howWeKnow, Today.AddDays(lookAgainInDays), Audience.MyTeam, record.By);
            record.Add(aim);
            foreach (var (text, owner, mark) in steps)
            {
                var step = new Step(relationship, null, text, owner, null, null, aim.Id, Audience.MyTeam, record.By);
                step.MarkAs(mark);
                record.Add(step);
            }
            await record.SaveAsync();
        });

    public Task<Id<Rupture>> TearAsync(int daysAgo, Hired who, Id<Relationship> id, RuptureKind kind, Whose noticedBy, string what, string? myPart) =>
        OnAsync(daysAgo, who, async record =>
        {
            var rupture = new Rupture(await record.OpenAsync(id), null, record.Today, noticedBy, kind, what, myPart, Audience.MyTeam, record.By);
            record.Add(rupture);
            await record.SaveAsync();
            return rupture.Id;
        });

    public Task MendAsync(int daysAgo, Hired who, Id<Rupture> id, string tried, string? apology, string? heard, string? theirView, RuptureState now) =>
        OnAsync(daysAgo, who, async record =>
        {
            (await record.OpenAsync(id)).Mend(record.Today, tried, apology, heard, theirView, now, record.By);
            await record.SaveAsync();
        });

    public Task DidNotMeetAsync(int daysAgo, Hired who, Id<Relationship> id, string reOffer) =>
        OnAsync(daysAgo, who, async record =>
        {
            var encounter = Encounter.Record(await record.OpenAsync(id), EncounterKind.Visit, new(record.Today, null, null), "At home", record.By);
            encounter.DidNotMeet(reOffer, record.Today);
            record.Add(encounter);
            await record.SaveAsync();
        });

    /// <summary>One time together and all that was written about it, in one save, as a worker would.</summary>
    public Task MetAsync(Hired who, Id<Relationship> id, Meeting meeting) =>
        OnAsync(meeting.DaysAgo, who, async record =>
        {
            var relationship = await record.OpenAsync(id);
            var (by, day) = (record.By, record.Today);
            var encounter = Encounter.Record(relationship, meeting.Kind, new(day, meeting.At, null), meeting.Place, by);
            encounter.HowItWent(meeting.TheirsFirst ?? (meeting.Theirs is not null ? true : meeting.Ours is not null ? false : null), meeting.Minutes, meeting.Together);
            encounter.With(whom[id], null, Presence.There, by.At);
            foreach (var name in meeting.With) encounter.With(Known(name), name, Presence.There, by.At);
            foreach (var name in meeting.Missed) encounter.With(Known(name), name, Presence.Missed, by.At);
            foreach (var (child, alone) in meeting.Seeing)
            {
                encounter.With(people[child], null, Presence.There, by.At);
                encounter.People.First(p => p.PersonId == people[child]).ChildWas(true, alone);
            }
            record.Add(encounter);
            foreach (var entry in Entries(meeting, encounter, by)) record.Add(entry);
            foreach (var item in Items(meeting, relationship, encounter, by)) record.Add(item);
            foreach (var (text, owner, how, done) in meeting.Steps)
            {
                var step = new Step(relationship, encounter.Id, text, owner, null, how, null, Audience.MyTeam, by);
                if (done) step.Done(Earlier(day.AddDays(9)));
                record.Add(step);
            }
            if (meeting.Promise is { } promise) record.Add(Promised(promise, relationship, encounter, by));
            if (meeting.ComingBack is { } back)
            {
                var coming = new ComingBack(relationship, encounter.Id, back.About, by.Who, day.AddDays(back.InDays), back.IfNotMe, Audience.MyTeam, by);
                if (back.Done) coming.Done(Earlier(day.AddDays(back.InDays)));
                record.Add(coming);
            }
            if (meeting.Before != Feeling.None || meeting.After != Feeling.None || meeting.Stood is not null)
                record.Add(new Reflection(encounter, meeting.Before, meeting.After, meeting.Stood?.Support, meeting.Stood?.Challenge, by));
            if (meeting.Theirside is { } t)
                record.Add(CheckIn.FromThem(relationship, encounter.Id, whom[id], CheckInForm.Adult, t.Heard, t.Matters, t.Way, t.Safe, meeting.WouldChange is null ? false : true, meeting.WouldChange, Audience.MyTeam, by));
            if (meeting.Ourside is { } o)
                record.Add(CheckIn.FromUs(relationship, encounter.Id, o.AtEase, o.CanRaise, o.Brings, meeting.WhatWorks, meeting.WhereStuck, Audience.MyTeam, by));
            await record.SaveAsync();
        });

    /// <summary>A worker asked whether it is safe, and they began on their own phone.</summary>
    public Task ComesInAsync(int daysAgo, Hired who, string person, string whoElse, string? decided = null) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            var card = Invitation.Card(people[person], OwnDevices.DigestOf(OwnDevices.DrawCode()), whoElse, decided, decided is not null, endsDevices: false, record.By);
            card.Use(record.Now);
            record.Add(card);
            record.Add(new OwnDevice(card, OwnDevices.DigestOf(Phone.SecretOf(people[person])), OwnDevices.HashOf(Phone.Digits), "Chrome, Android", record.Now));
            await record.SaveAsync();
        });

    /// <summary>A card nobody has used yet, or not now.</summary>
    public Task AskAsync(int daysAgo, Hired who, string person, string whoElse, bool now) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            record.Add(now ? Invitation.Card(people[person], OwnDevices.DigestOf(OwnDevices.DrawCode()), whoElse, null, young: false, endsDevices: false, record.By) : Invitation.NotNow(people[person], whoElse, record.By));
            await record.SaveAsync();
        });

    private IEnumerable<Entry> Entries(Meeting meeting, Encounter encounter, By by)
    {
        foreach (var (kind, text, source) in new[]
        {
            (EntryKind.Line, meeting.Line, Source.Thought), (EntryKind.WentWell, meeting.Well, Source.Seen), (EntryKind.Said, meeting.Said, Source.Said),
            (EntryKind.Seen, meeting.Seen, Source.Seen), (EntryKind.WhatIMakeOfIt, meeting.MakeOfIt, Source.Thought), (EntryKind.High, meeting.High, Source.Said),
            (EntryKind.Low, meeting.Low, Source.Said), (EntryKind.HowItFelt, meeting.Felt, Source.Said), (EntryKind.WhatILearned, meeting.Learned, Source.Thought),
            (EntryKind.WhatIChanged, meeting.Changed, Source.Thought), (EntryKind.Encouragement, meeting.Encouragement, Source.Said),
        })
        {
            if (text is not null) yield return new(encounter, kind, text, source, null, Audience.MyTeam, by);
        }
        foreach (var (child, words) in meeting.Voices) yield return new(encounter, EntryKind.Voice, words, Source.Said, people[child], Audience.MyTeam, by);
        if (meeting.NoWorry) yield return new(encounter, EntryKind.NoWorryNow, null, Source.Thought, null, Audience.MyTeam, by);
        if (meeting.Worry is not { } worry) yield break;
        var entry = new Entry(encounter, EntryKind.Worry, worry.What, Source.Seen, people[worry.For], Audience.MyTeam, by);
        if (meeting.Eased) entry.Eased(Earlier(by.Day.AddDays(21)));
        yield return entry;
    }

    private static IEnumerable<AgendaItem> Items(Meeting meeting, Relationship relationship, Encounter encounter, By by)
    {
        if (meeting.Theirs is { } theirs)
        {
            var item = new AgendaItem(relationship, Whose.Theirs, theirs, null, null, null, true, meeting.Hard, Audience.MyTeam, by);
            item.Reached(encounter.Id);
            yield return item;
        }
        if (meeting.Ours is not { } ours) yield break;
        var brought = new AgendaItem(relationship, Whose.Ours, ours.What, ours.Because, meeting.AskedBy, null, false, false, Audience.MyTeam, by);
        brought.Reached(encounter.Id);
        yield return brought;
    }

    private Promise Promised((string What, int InDays, bool? Kept, string? Why) told, Relationship relationship, Encounter encounter, By by)
    {
        var promise = new Promise(relationship, encounter.Id, told.What, by.Day.AddDays(told.InDays), Audience.MyTeam, by);
        if (told.Kept == true) promise.Kept(Earlier(promise.ByDay));
        if (told.Kept == false) promise.Explain(told.Why, Earlier(promise.ByDay));
        return promise;
    }

    private DateOnly Earlier(DateOnly day) => day < Today ? day : Today;

    private Id<Person>? Known(string name) => people.TryGetValue(name, out var id) ? id : null;

    private static Person Born(Someone member, By by, DateOnly today)
    {
        var person = new Person(PersonName.From(member.Given, member.Family, member.KnownAs, member.SayIt), by);
        person.Describe(member.Pronouns, member.Languages, member.Interpreter, member.Faith);
        if (member.BornDaysAgo is { } days) person.WasBorn(BirthDate.On(today.AddDays(-days), today));
        return person;
    }

    private sealed class OneMoment(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
