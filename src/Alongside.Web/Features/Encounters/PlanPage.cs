using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.People;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>The form of a meeting to come: a loose window, a place they chose, who comes with them, and what it is for.</summary>
internal abstract class PlanPage(Record record, Phrases phrases) : MeetingPage(record)
{
    private const string ByName = "helper-";

    [BindProperty] public EncounterKind? Kind { get; set; }
    [BindProperty] public string? Day { get; set; }
    [BindProperty] public string? Time { get; set; }
    [BindProperty] public string? Loosely { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public bool TheyChose { get; set; }
    [BindProperty] public string? Purpose { get; set; }
    [BindProperty(Name = nameof(There))] public List<Id<Person>> There { get; set; } = [];

    /// <summary>Who comes with them: people by their id, other helpers by theirs.</summary>
    [BindProperty(Name = nameof(Comes))] public List<string> Comes { get; set; } = [];
    [BindProperty] public string? ComesToo { get; set; }

    protected Phrases Phrases { get; } = phrases;
    /// <summary>Who of the family finds it in their week from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    /// <summary>Whoever of them has a space of their own, or is invited to it; nobody where the plan is only changed.</summary>
    public IReadOnlyList<Pick> WithSpace { get; protected set; } = [];

    public IReadOnlyList<Helper> Helpers { get; private set; } = [];

    /// <summary>How they like to meet: the line at the door.</summary>
    public IReadOnlyList<AboutLine> HowTheyLikeToMeet { get; private set; } = [];

    /// <summary>In which language they talk and whether an interpreter is wanted; and how they are reached safely.</summary>
    public IReadOnlyList<(Id<Person> Person, string Said)> SafeWays { get; private set; } = [];

    /// <summary>What was offered the last times we did not meet, the latest first.</summary>
    public IReadOnlyList<Encounter> NotMet { get; private set; } = [];

    public Question? Question { get; private set; }

    /// <summary>It would be the first meeting, as far as the record knows.</summary>
    public bool NeverMet { get; private set; }

    public IReadOnlyList<Pick> MayCome => [.. People.Where(p => p.IsAlive && p.Id != Relationship.One.Person).Select(p => new Pick(p.Id.ToString(), p.Called)),
        .. Helpers.Where(h => h.PersonId is null).Select(h => new Pick(ByName + h.Id, h.Name))];

    protected async Task AroundAsync(Id<Relationship> relationship)
    {
        await MeetAsync(relationship);
        var today = Today;
        Helpers = await Record.Of<Helper>().Where(h => h.Until == null || h.Until >= today).OrderBy(h => h.Id).ToListAsync();
        HowTheyLikeToMeet = await Record.About<AboutLine>().Where(a => a.Kind == AboutKind.Meeting).OrderBy(a => a.Id).ToListAsync();
        var alive = People.Where(p => p.IsAlive).Select(p => p.Id).ToHashSet();
        SafeWays = [.. (await Record.About<ContactPoint>().Where(c => c.IsSafe && c.NotSafeSince == null).OrderBy(c => c.Id).ToListAsync()).Where(c => alive.Contains(c.PersonId)).Select(c => (c.PersonId, WaysInWords.Of(Phrases, c)))];
        var past = await Record.Of<Encounter>().Where(e => e.RelationshipId == relationship && (e.State == EncounterState.Happened || e.State == EncounterState.DidNotMeet))
            .OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(6).ToListAsync();
        NotMet = [.. past.TakeWhile(e => e.State == EncounterState.DidNotMeet)];
        (Question, NeverMet) = (NotMeeting.Wonder(past), past.Count == 0);
    }

    protected Window WindowFrom(List<Problem> problems)
    {
        var day = TypedDay.Maybe(nameof(Day), Day, problems);
        if (day is null && problems.Count == 0) problems.Add(new(nameof(Day), "plan-needs-a-day"));
        return new(day ?? Today, Typed.Time(nameof(Time), Time, problems), Loosely);
    }

    /// <summary>Who will be there, and who comes with them.</summary>
    protected async Task InviteAsync(Encounter planned, List<Problem> problems, By by)
    {
        var family = await Record.Of<Member>().Select(m => m.PersonId).ToListAsync();
        var persons = Comes.Where(c => !c.StartsWith(ByName, StringComparison.Ordinal)).Select(c => Id<Person>.TryParse(c, CultureInfo.InvariantCulture, out var id) ? id : default).ToList();
        var chosen = Comes.Where(c => c.StartsWith(ByName, StringComparison.Ordinal)).Select(c => Id<Helper>.TryParse(c[ByName.Length..], CultureInfo.InvariantCulture, out var id) ? id : default).ToArray();
        var names = chosen.Length == 0 ? [] : await Record.Of<Helper>().Where(h => chosen.Contains(h.Id)).Select(h => h.Name).ToListAsync();
        if (persons.Concat(There).Except(family).Any() || names.Count != chosen.Length) problems.Add(new(nameof(Comes), "not-of-this-family"));
        if (!string.IsNullOrWhiteSpace(ComesToo)) names.Add(ComesToo);
        Refused.Into(problems, f => f == "Name" ? nameof(ComesToo) : f, () =>
        {
            foreach (var person in There) planned.With(person, null, Presence.There, by.At);
            foreach (var person in persons) planned.With(person, null, Presence.ComesWithThem, by.At);
            foreach (var name in names) planned.With(null, name, Presence.ComesWithThem, by.At);
            planned.OnlyWith([.. There, .. persons], names);
            return planned;
        });
    }

    protected void FillFrom(Encounter planned)
    {
        (Kind, Place, TheyChose, Purpose, Loosely) = (planned.Kind, planned.Place, planned.PlaceTheyChose, planned.Purpose, planned.Loosely);
        Day = DayText(planned.Day);
        Time = TimeText(planned.FromMinute);
        There = [.. planned.People.Where(p => p.Presence == Presence.There && p.PersonId is not null).Select(p => p.PersonId!.Value)];
        var coming = planned.People.Where(p => p.Presence == Presence.ComesWithThem).ToList();
        Comes = [.. coming.Where(p => p.PersonId is not null).Select(p => p.PersonId!.Value.ToString()), .. Helpers.Where(h => h.PersonId is null && coming.Any(c => c.Name == h.Name)).Select(h => ByName + h.Id)];
        ComesToo = coming.FirstOrDefault(c => c.Name is not null && !Helpers.Any(h => h.PersonId is null && h.Name == c.Name))?.Name;
    }
}
