using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Asking;

/// <summary>
/// A request for help, as it was asked. Its words never change; what is made of them is added. Nothing closes it by
/// itself: it waits until somebody decides.
/// </summary>
public sealed class HelpRequest : IThing<HelpRequest>, IVersioned, IOfRequest
{
    private HelpRequest() { }

    private HelpRequest(Id<HelpRequest> id, WhatIsAsked asking, CameBy cameBy, DateTimeOffset at, DateOnly day)
    {
        (Id, CameBy, AskedAt, AskedOn) = (id, cameBy, at, day);
        (Who, Wants, About, BornYear) = (asking.Who, asking.Wants, asking.About, asking.BornYear);
        (HowHelped, WhoHelps, WasHard) = (asking.HowHelped, asking.WhoHelps, asking.WasHard);
        (Knows, HardToTell, Short, NotSafe) = (asking.Knows, asking.HardToTell, asking.Short, asking.NotSafe);
    }

    /// <summary>Somebody left it on the public page.</summary>
    /// <param name="id">The number the page was opened with: sent twice, it is kept once.</param>
    /// <param name="asking">What they said.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="day">The day it was where we are.</param>
    public static HelpRequest Left(Id<HelpRequest> id, WhatIsAsked asking, DateTimeOffset at, DateOnly day) => new(id, asking, CameBy.Page, at, day);

    /// <summary>A worker writes down a call while it happens.</summary>
    public static HelpRequest WrittenDown(WhatIsAsked asking, By by) => new(Id<HelpRequest>.At(by.At), asking, CameBy.Call, by.At, by.Day) { WrittenBy = by.Who, FirstTalkedOn = by.Day };

    /// <summary>A file of another system says that somebody asked elsewhere, before. Their words did not come with it.</summary>
    /// <param name="who">Who asked, as far as the file says.</param>
    /// <param name="what">What the file calls it, in a sentence of ours.</param>
    /// <param name="born">The year whoever it is about was born.</param>
    /// <param name="family">Their family here.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="by">The import's hand, on the day that the file gives.</param>
    public static HelpRequest Brought(WhoAsks who, string what, int? born, Id<Family> family, Id<Person> person, By by)
    {
        var asking = new WhatIsAsked(who, Words.From("Wants", what, WhatIsAsked.Limit).Text, null, born, null, null, null, null, null, ShortOf.None, false);
        return new(Id<HelpRequest>.At(by.At), asking, CameBy.File, by.At, by.Day) { FamilyId = family, PersonId = person, TeamId = by.Team };
    }

    public Id<HelpRequest> Id { get; private set; }
    Id<HelpRequest> IOfRequest.RequestId => Id;
    public CameBy CameBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public DateOnly AskedOn { get; private set; }

    /// <summary>The worker who wrote it down; null where the asker did.</summary>
    public Id<Worker>? WrittenBy { get; private set; }

    public WhoAsks Who { get; private set; }
    public string Wants { get; private set; } = "";
    public string? About { get; private set; }
    public int? BornYear { get; private set; }
    public string? HowHelped { get; private set; }
    public string? WhoHelps { get; private set; }
    public string? WasHard { get; private set; }
    public FamilyKnows? Knows { get; private set; }
    public string? HardToTell { get; private set; }
    public ShortOf Short { get; private set; }
    public bool NotSafe { get; private set; }

    /// <summary>The team it was given to; null while it stands at the door, for whoever is there.</summary>
    public Id<Team>? TeamId { get; private set; }

    /// <summary>The family it is about, when somebody said so; never joined by itself.</summary>
    public Id<Family>? FamilyId { get; private set; }

    public Id<Person>? PersonId { get; private set; }
    public DateOnly? FirstTalkedOn { get; private set; }
    public DateOnly? FirstMetOn { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What was decided last; the older decisions stay in their own rows.</summary>
    public Way? Way { get; private set; }

    /// <summary>When whoever asked was told; null while they wait to hear.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>The relationship that came of it.</summary>
    public Id<Relationship>? RelationshipId { get; private set; }

    public int Version { get; private set; }

    public bool Waits => DecidedAt is null;

    /// <summary>Whoever asked us for themselves hears what was decided, also when the answer is no.</summary>
    public bool OwesAnAnswer => DecidedAt is not null && Who == WhoAsks.Myself && ToldOn is null && CameBy != CameBy.File;

    /// <summary>
    /// Whether the family may be shown in their own space that something was decided. Where they do not know that
    /// somebody asked, the decision itself would tell them, and who it was may be guessed.
    /// </summary>
    /// <param name="askerMayBeNamed">Whoever asked agreed that they may know.</param>
    public bool FamilyMayBeShown(bool askerMayBeNamed) => Who == WhoAsks.Myself || askerMayBeNamed || Knows is FamilyKnows.Agrees or FamilyKnows.Unsure;

    /// <summary>Days until the first conversation; null while there was none.</summary>
    public int? DaysToTalk => FirstTalkedOn is { } on ? on.DayNumber - AskedOn.DayNumber : null;

    /// <summary>Days until the first meeting; null while there was none.</summary>
    public int? DaysToMeet => FirstMetOn is { } on ? on.DayNumber - AskedOn.DayNumber : null;

    /// <summary>Somebody looked and says: this is about them. A person decides it, and can take it back.</summary>
    public void IsAbout(Id<Family> family, Id<Person> person) => (FamilyId, PersonId) = (family, person);

    /// <summary>It was somebody else after all.</summary>
    public void IsAboutSomebodyElse()
    {
        if (RelationshipId is not null) throw new Refused("", "request-led-on");
        (FamilyId, PersonId) = (null, null);
    }

    public void TalkedOn(DateOnly? day, By by) => FirstTalkedOn = Between("TalkedOn", day, by);

    public void MetOn(DateOnly? day, By by) => FirstMetOn = Between("MetOn", day, by);

    internal void DecidedFor(Way way, By by) => (Way, DecidedAt, ToldOn) = (way, by.At, null);

    internal void ToldThem(DateOnly on) => ToldOn = on;

    internal void GivenTo(Id<Team>? team) => TeamId = team;

    internal void LedTo(Relationship relationship) => (RelationshipId, FamilyId) = (relationship.Id, relationship.FamilyId);

    private DateOnly Between(string field, DateOnly? day, By by)
    {
        if (day is not { } on) throw new Refused(field, "day-missing");
        if (on > by.Day) throw new Refused(field, "day-ahead");
        return on >= AskedOn ? on : throw new Refused(field, "before-they-asked");
    }
}
