using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.CheckIns;

/// <summary>
/// How this relationship is going, from one side. Our own questions, 0–10, not a validated measure and not like one.
/// An answer left out is null: missing is never zero.
/// </summary>
public sealed class CheckIn : IThing<CheckIn>, IOfFamily, IWritten
{
    /// <summary>The top of the scale; it runs from 0.</summary>
    public const int Most = 10;

    /// <summary>What each of the five taps stands for on the scale, from "no" to "yes".</summary>
    public static IReadOnlyList<int> Taps { get; } = [1, 3, 5, 7, 9];

    private CheckIn() { }

    private CheckIn(Relationship relationship, Id<Encounter>? encounter, Whose side, Audience audience, By by)
    {
        (Id, RelationshipId, FamilyId, EncounterId, Side) = (Id<CheckIn>.At(by.At), relationship.Id, relationship.FamilyId, encounter, side);
        (AuthorId, AuthorPersonId, WrittenAt, Day, Audience, TeamId) = (by.Worker, by.Person, by.At, by.Day, audience, by.Team);
    }

    public Id<CheckIn> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>Whose side answers.</summary>
    public Whose Side { get; private set; }

    /// <summary>The person who answered, on their side.</summary>
    public Id<Person>? PersonId { get; private set; }

    public CheckInForm Form { get; private set; } = CheckInForm.Adult;
    public DateOnly Day { get; private set; }

    // The person's five taps.
    public int? Heard { get; private set; }
    public int? Matters { get; private set; }
    public int? Way { get; private set; }
    public int? Safe { get; private set; }

    /// <summary>Anything you'd change: null when not asked, false "no", true "yes".</summary>
    public bool? WouldChange { get; private set; }

    public string? Change { get; private set; }

    /// <summary>"Not now" is as good an answer as any other.</summary>
    public bool NotNow { get; private set; }

    // The worker's side.
    public int? AtEase { get; private set; }
    public int? CanRaiseHard { get; private set; }
    public int? BringsProblems { get; private set; }
    public string? WhatWorks { get; private set; }
    public string? WhereStuck { get; private set; }

    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>Who of us has seen that they did not feel safe; null until somebody has.</summary>
    public Id<Worker>? LookedBy { get; private set; }

    public DateTimeOffset? LookedAt { get; private set; }

    /// <summary>
    /// Who has seen it besides the worker it may be about; null until somebody has. Nobody clears by themselves what was
    /// said about them: until then it waits for whoever supervises the team.
    /// </summary>
    public Id<Worker>? OtherLookedBy { get; private set; }

    public DateTimeOffset? OtherLookedAt { get; private set; }

    /// <summary>
    /// How high this side's line stands, 0–10: the mean of what was answered, or null when nothing was. Our own
    /// reading of our own questions, for drawing the thread; no number is shown.
    /// </summary>
    public double? Height { get; private set; }

    /// <summary>The person's five taps, any of which may be left out.</summary>
    public static CheckIn FromThem(Relationship relationship, Id<Encounter>? encounter, Id<Person>? person, CheckInForm form,
        int? heard, int? matters, int? way, int? safe, bool? wouldChange, string? change, Audience audience, By by)
    {
        var problems = InRange(("Heard", heard), ("Matters", matters), ("Way", way), ("Safe", safe));
        if (!Enum.IsDefined(form)) problems.Add(new("Form", "choose-one"));
        var words = Words.Maybe("Change", change, Words.Note, problems)?.Text;
        Refused.If(problems);
        return new(relationship, encounter, Whose.Theirs, audience, by)
        {
            PersonId = person, Form = form, Heard = heard, Matters = matters, Way = way, Safe = safe,
            WouldChange = wouldChange ?? (words is null ? null : true), Change = words, Height = Mean(heard, matters, way, safe),
        };
    }

    /// <summary>
    /// One more answer to a check-in that somebody is in the midst of: with pictures every tap is kept at once, so that a
    /// device given back midway has lost nothing. What is missing here stays as it was answered before.
    /// </summary>
    public void GoOn(CheckIn further)
    {
        if (Side != Whose.Theirs || NotNow || Form != further.Form || PersonId != further.PersonId || RelationshipId != further.RelationshipId) throw new Refused("", "another-check-in");
        (Heard, Matters, Way, Safe) = (further.Heard ?? Heard, further.Matters ?? Matters, further.Way ?? Way, further.Safe ?? Safe);
        (WouldChange, Change) = (further.WouldChange ?? WouldChange, further.Change ?? Change);
        Height = Mean(Heard, Matters, Way, Safe);
    }

    /// <summary>They said "not now". That is kept, so that nobody asks again today; it is no answer to any question.</summary>
    public static CheckIn SaidNotNow(Relationship relationship, Id<Encounter>? encounter, Id<Person>? person, Audience audience, By by) =>
        new(relationship, encounter, Whose.Theirs, audience, by) { PersonId = person, NotNow = true };

    /// <summary>The worker's own side.</summary>
    public static CheckIn FromUs(Relationship relationship, Id<Encounter>? encounter, int? atEase, int? canRaiseHard, int? bringsProblems,
        string? whatWorks, string? whereStuck, Audience audience, By by)
    {
        var problems = InRange(("AtEase", atEase), ("CanRaiseHard", canRaiseHard), ("BringsProblems", bringsProblems));
        var said = (Words.Maybe("WhatWorks", whatWorks, Words.Note, problems)?.Text, Words.Maybe("WhereStuck", whereStuck, Words.Note, problems)?.Text);
        if (atEase is null && canRaiseHard is null && bringsProblems is null && said is (null, null)) problems.Add(new("AtEase", "nothing-said"));
        Refused.If(problems);
        return new(relationship, encounter, Whose.Ours, audience, by)
        {
            AtEase = atEase, CanRaiseHard = canRaiseHard, BringsProblems = bringsProblems, WhatWorks = said.Item1, WhereStuck = said.Item2,
            Height = Mean(atEase, canRaiseHard, bringsProblems),
        };
    }

    /// <summary>Somebody has seen that they did not feel safe. The first to look stays written down, and so does the first besides whom it may be about.</summary>
    /// <param name="relationship">The relationship it is about.</param>
    /// <param name="by">Whose hand, and when.</param>
    public void Look(Relationship relationship, By by)
    {
        if (LookedAt is null) (LookedBy, LookedAt) = (by.Who, by.At);
        if (OtherLookedAt is null && !MayBeAbout(relationship, by.Who)) (OtherLookedBy, OtherLookedAt) = (by.Who, by.At);
    }

    /// <summary>
    /// Whether "safe with you" may have meant this worker: they asked, or they have held the relationship on that day or since.
    /// </summary>
    public bool MayBeAbout(Relationship relationship, Id<Worker> worker) =>
        AuthorId == worker || relationship.Holdings.Any(h => h.WorkerId == worker && !(h.Until < Day));

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by the person of the family who wrote it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);

    private static List<Problem> InRange(params (string Field, int? Answer)[] answers) =>
        [.. answers.Where(a => a.Answer is < 0 or > Most).Select(a => new Problem(a.Field, "between", ("from", 0), ("to", Most)))];

    private static double? Mean(params int?[] answers) => answers.Average();
}
