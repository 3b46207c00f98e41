using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Demo;

/// <summary>What passes between a family's own space and those who answer.</summary>
internal sealed partial class Telling
{
    // What is read with the family at the end of a visit, as a worker would let them read it.
    private static readonly EntryKind[] ReadTogether = [EntryKind.Line, EntryKind.WentWell, EntryKind.Said, EntryKind.HowItFelt, EntryKind.High, EntryKind.Encouragement, EntryKind.WhatIChanged];

    /// <summary>The worker lets them read what they wrote together: who walks with them, what is planned, agreed and written since then.</summary>
    public Task LetReadAsync(int daysAgo, Hired who, string person, int sinceDaysAgo) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            var (to, since) = (people[person], Day(sinceDaysAgo));
            void Let<T>(IEnumerable<Id<T>> things) where T : class
            {
                foreach (var thing in things) record.Add(Release.To(thing, family, to, record.By));
            }

            Let(await record.Of<Relationship>().Where(r => r.EndedOn == null).Select(r => r.Id).ToListAsync());
            Let(await record.Of<Encounter>().Where(e => e.Day >= since).Select(e => e.Id).ToListAsync());
            Let(await record.Of<Entry>().Where(e => e.Day >= since && ReadTogether.Contains(e.Kind)).Select(e => e.Id).ToListAsync());
            Let(await record.Of<Entry>().Where(e => e.Day < since && e.Kind == EntryKind.Encouragement).Select(e => e.Id).ToListAsync());
            Let(await record.Of<Step>().Select(s => s.Id).ToListAsync());
            Let(await record.Of<Promise>().Select(p => p.Id).ToListAsync());
            Let(await record.Of<Helper>().Select(h => h.Id).ToListAsync());
            Let(await record.Of<Condition>().Select(c => c.Id).ToListAsync());
            Let(await record.Of<AgendaItem>().Where(a => a.Whose == Whose.Theirs && a.State == AgendaState.Waiting).Select(a => a.Id).ToListAsync());
            Let(await record.About<AboutLine>().Where(l => l.PersonId == to && l.Kind != AboutKind.CarefulWith).Select(l => l.Id).ToListAsync());
            Let(await record.About<StoryVersion>().Where(s => s.PersonId == to).Select(s => s.Id).ToListAsync());
            await record.SaveAsync();
        });

    /// <summary>Somebody of the family acts in their own space, so many days ago, at this hour.</summary>
    public async Task OwnAsync(int daysAgo, int hour, string person, Func<Record, Relationship, Task> act, bool afterTheEnd = false)
    {
        var moment = new DateTimeOffset(Day(daysAgo), new TimeOnly(hour, 40), TimeSpan.Zero);
        await using var record = new Record(engine, new Caller(Viewer.OfPerson(people[person]), person, null), new OneMoment(moment < now ? moment : now)) { Page = "demo" };
        await record.OpenOursAsync();
        await act(record, await record.Of<Relationship>().Where(r => afterTheEnd || r.EndedOn == null).OrderByDescending(r => r.Leads).FirstAsync());
        await record.SaveAsync();
        await record.Written;
    }

    /// <summary>They choose the language that their own space speaks.</summary>
    public Task SpeaksAsync(int daysAgo, int hour, string person, Tongue tongue) => OwnAsync(daysAgo, hour, person, (record, _) => record.SpeakInAsync(tongue));

    public Task WantsAsync(int daysAgo, int hour, string person, string words) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(new AgendaItem(with, Whose.Theirs, words, null, null, null, unprompted: true, hard: false, Audience.MyTeam, By(record, with)));
        return Task.CompletedTask;
    });

    public Task TapsAsync(int daysAgo, int hour, string person, (int Heard, int Matters, int Way, int Safe) taps, string? easier = null) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(CheckIn.FromThem(with, null, people[person], CheckInForm.Adult, taps.Heard, taps.Matters, taps.Way, taps.Safe, null, easier, Audience.MyTeam, By(record, with)));
        return Task.CompletedTask;
    });

    /// <summary>Their side of the newest thing they may read, or what is to be put right in it.</summary>
    public Task BesideAsync(int daysAgo, int hour, string person, AskKind kind, string words) => OwnAsync(daysAgo, hour, person, async (record, with) =>
    {
        var about = await record.Of<Entry>().Where(e => e.Kind == EntryKind.Line).OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Skip(kind == AskKind.PutRight ? 1 : 0).FirstAsync();
        var ask = Ask.Beside(with, kind, about.Id.Value, nameof(Entry), about.Text, words, Audience.MyTeam, By(record, with));
        record.Add(ask);
        record.Add(Release.To(ask.Id, family, about.AuthorId, record.By));
    });

    public Task FeelsAsync(int daysAgo, int hour, string person, Helpfulness helpful, string? why) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(new Felt(with, with.Id.Value, helpful, why, Audience.OnlyMe, By(record, with)));
        return Task.CompletedTask;
    });

    public Task WeekAsync(int daysAgo, int hour, string person, int inDays, int? minute, string words) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(new WeekLine(with, words, Today.AddDays(inDays), minute, Audience.OnlyMe, By(record, with)));
        return Task.CompletedTask;
    });

    /// <summary>They ask for somebody, or about one of those who help; whoever looks after the team hears of it, and the worker does not.</summary>
    public Task AsksForAsync(int daysAgo, int hour, string person, AskKind kind, Hired hears, string? words, string? about = null) => OwnAsync(daysAgo, hour, person, async (record, with) =>
    {
        var helper = about is null ? null : await record.Of<Helper>().SingleAsync(h => h.Name == about);
        var ask = Ask.ForSomebody(with, kind, helper?.Id.Value, helper?.Name, words, By(record, with));
        record.Add(ask);
        record.Add(Release.To(ask.Id, family, hears.Worker.Id, record.By));
    });

    /// <summary>It has ended, and they say with their name how all of it was.</summary>
    public Task LooksBackAsync(int daysAgo, int hour, string person, Respected respected, string words) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(new RespectAnswer(with, null, respected, words, Audience.MyTeam, record.By));
        return Task.CompletedTask;
    }, afterTheEnd: true);

    public Task OffAsync(int daysAgo, int hour, string person, string words) => OwnAsync(daysAgo, hour, person, (record, with) =>
    {
        record.Add(new Rupture(with, null, record.Today, Whose.Theirs, RuptureKind.NotSure, words, null, Audience.MyTeam, By(record, with)));
        return Task.CompletedTask;
    });

    /// <summary>Something was decided about them, and they may read it.</summary>
    public Task DecidedAsync(int daysAgo, Hired who, Id<Relationship> id, string person, string what, string why, string decider, string? told) =>
        OnAsync(daysAgo, who, async record =>
        {
            var decided = new Decided(await record.OpenAsync(id), what, why, decider, told, null, Audience.MyTeam, record.By);
            record.Add(decided);
            record.Add(Release.To(decided.Id, family, people[person], record.By));
            await record.SaveAsync();
        });

    /// <summary>Whoever it is for answers everything that waits, in one line each.</summary>
    public Task AnswersAsync(int daysAgo, Hired who, AskKind kind, string answer, bool? reworded = null, DateOnly? stepsBackOn = null, string? whoInstead = null) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            foreach (var waiting in await record.Of<Ask>().Where(a => a.Kind == kind && a.AnsweredAt == null).ToListAsync())
            {
                record.Follow(waiting).AnswerWith(answer, reworded, record.By, stepsBackOn, whoInstead);
                record.Saw(family, [waiting.Id.Value]);
            }
            await record.SaveAsync();
        });

    /// <summary>The worker has opened what they brought.</summary>
    public Task SeesAsync(int daysAgo, Hired who) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            record.Saw(family, await record.Of<AgendaItem>().Where(a => a.AuthorPersonId != null).Select(a => a.Id.Value).ToListAsync());
        });

    /// <summary>Who is on duty for a team, for the days to come.</summary>
    public Task DutyAsync(Hired who, Team team, params Hired[] inTurn) =>
        OnAsync(0, who, async record =>
        {
            for (var day = 0; day < DutyDay.DaysAhead; day++) record.Add(new DutyDay(team.Id, Today.AddDays(day), inTurn[day % inTurn.Length].Worker.Id, record.By));
            await record.SaveAsync();
        });

    /// <summary>Somebody rang about this family; whoever answered wrote it down and knew whom it was about. They were told how, and a professional only where a sharing decision allows it.</summary>
    public Task AskedAsync(int daysAgo, Hired who, WhoAsks asks, string person, string wants, Way? way = null, string? reason = null, string? told = null, Id<Sharing>? allowedBy = null) =>
        OnAsync(daysAgo, who, async record =>
        {
            var request = HelpRequest.WrittenDown(WhatIsAsked.From(asks, wants, person, null, null, null, null, null, null, [], false, record.Today), record.By);
            record.Begin(request);
            record.Add(new Asker(request, null, null, null, null, null, false));
            request.IsAbout(family, people[person]);
            if (way is not null) record.Add(new RequestDecision(request, way, reason, null, 0, null, record.By));
            if (told is not null) record.Add(new RequestTold(request, told, record.Today, record.By, allowedBy is { } sharing ? await record.OpenAsync(sharing) : null));
            await record.SaveAsync();
        });

    private static By By(Record record, Relationship with) => record.By with { Team = with.TeamId };
}
