using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Encounters;

/// <summary>
/// The worker's own side of an encounter: feelings before and after, and where they stood on support × challenge.
/// Private until its author shares it.
/// </summary>
public sealed class Reflection : IThing<Reflection>, IOfFamily, IWritten
{
    /// <summary>The top of both scales; they run from 0, in whole points. Five is a middle of our own, not a norm.</summary>
    public const int Most = 10;

    private Reflection() { }

    public Reflection(Encounter encounter, Feeling before, Feeling after, int? support, int? challenge, By by)
    {
        (Id, EncounterId, RelationshipId, FamilyId) = (Id<Reflection>.At(by.At), encounter.Id, encounter.RelationshipId, encounter.FamilyId);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, Audience.OnlyMe, by.Team);
        Say(before, after, support, challenge);
    }

    public Id<Reflection> Id { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Relationships.Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Feeling Before { get; private set; }
    public Feeling After { get; private set; }

    /// <summary>0–10, or null where nothing was said. Wachtel and McCold's social discipline window.</summary>
    public int? Support { get; private set; }

    /// <summary>0–10, or null where nothing was said.</summary>
    public int? Challenge { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Say(Feeling before, Feeling after, int? support, int? challenge)
    {
        if (support is < 0 or > Most || challenge is < 0 or > Most) throw new Refused("Stood", "between", ("from", 0), ("to", Most));
        (Before, After, Support, Challenge) = (before, after, support, challenge);
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Between two colleagues: the other may see how its author came and how they go, or may no longer.</summary>
    public void ShowToBoth(bool show)
    {
        if (FamilyId is not null) throw new Refused("", "another-relationship");
        Audience = show ? Audience.MyTeam : Audience.OnlyMe;
    }
}
