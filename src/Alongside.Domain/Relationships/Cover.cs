using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>
/// Somebody takes over while whoever holds a relationship is away: its meetings and promises, from one day to another.
/// The family is told who comes instead. Whoever is away stays the one who holds it.
/// </summary>
public sealed class Cover : IThing<Cover>, IOfFamily
{
    /// <summary>Somebody who is away for longer hands over. Three months; our own choice.</summary>
    public const int DaysAtMost = 92;

    private Cover() { }

    /// <param name="relationship">What is covered.</param>
    /// <param name="away">Who is away: whoever holds it.</param>
    /// <param name="worker">Who takes over.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="others">Covers of the same relationship.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="fromTeam">The team whoever takes over comes from, where it is another one.</param>
    /// <param name="why">Why somebody of another team comes: they read a family that is not their team's, so it is said.</param>
    /// <param name="isClosedToThem">The record is restricted and does not name whoever would take over: they could not open it.</param>
    public Cover(Relationship relationship, Id<Worker> away, Id<Worker>? worker, DateOnly? from, DateOnly? until, IEnumerable<Cover> others, By by, Id<Team>? fromTeam = null, string? why = null, bool isClosedToThem = false)
    {
        var problems = new List<Problem>();
        if (worker is null) problems.Add(new("WorkerId", "choose-one"));
        else if (worker == away) problems.Add(new("WorkerId", "cover-oneself"));
        if (from is null) problems.Add(new("From", "day-missing"));
        if (until is null) problems.Add(new("Until", "day-missing"));
        else if (until < by.Day) problems.Add(new("Until", "day-behind"));
        else if (until < from) problems.Add(new("Until", "ends-before-it-begins"));
        else if (until > from?.AddDays(DaysAtMost)) problems.Add(new("Until", "cover-too-long", ("days", DaysAtMost)));
        if (!relationship.IsLive || relationship.HeldOn(by.Day) != away) problems.Add(new("", "cover-not-held"));
        if (others.Any(o => o.RelationshipId == relationship.Id && o.EndedAt is null && o.From <= until && o.Until >= from)) problems.Add(new("From", "covered-already"));
        if (isClosedToThem) problems.Add(new(fromTeam is null ? "WorkerId" : "ElsewhereId", "cover-closed"));
        var words = Words.Maybe("Why", why, Words.Line, problems)?.Text;
        if (fromTeam is not null && words is null) problems.Add(new("Why", "cover-elsewhere-why"));
        Refused.If(problems);
        if (fromTeam is not null) (FromTeamId, Why) = (fromTeam, words);
        TeamId = relationship.TeamId;
        (Id, RelationshipId, FamilyId, AwayId, WorkerId) = (Id<Cover>.At(by.At), relationship.Id, relationship.FamilyId, away, worker!.Value);
        (From, Until, AgreedBy, AgreedAt) = (from!.Value, until!.Value, by.Who, by.At);
    }

    public Id<Cover> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Worker> AwayId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    /// <summary>The team it rests on: what that team writes is read by whoever takes over, on these days.</summary>
    public Id<Team>? TeamId { get; private set; }

    /// <summary>The team whoever takes over comes from, where it is another one; null within the team.</summary>
    public Id<Team>? FromTeamId { get; private set; }

    /// <summary>Why somebody of another team comes; null within the team.</summary>
    public string? Why { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day of it.</summary>
    public DateOnly Until { get; private set; }

    public Id<Worker> AgreedBy { get; private set; }
    public DateTimeOffset AgreedAt { get; private set; }

    /// <summary>How the family heard; null while nobody has told them.</summary>
    public string? Told { get; private set; }

    public DateOnly? ToldOn { get; private set; }
    public Id<Worker>? ToldBy { get; private set; }

    /// <summary>They came back sooner, or it was not needed.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether somebody else comes on this day.</summary>
    public bool Covers(DateOnly day) => EndedAt is null && From <= day && day <= Until;

    /// <summary>The family heard of it: how, in a few words.</summary>
    public void TheyKnow(string? how, By by)
    {
        if (EndedAt is not null) throw new Refused("", "already-ended");
        (Told, ToldOn, ToldBy) = (Words.From("How", how, Words.Line).Text, by.Day, by.Who);
    }

    public void End(By by)
    {
        if (EndedAt is not null) throw new Refused("", "already-ended");
        EndedAt = by.At;
    }
}
