using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>
/// How far somebody reaches. One rule, in one place: lists are limited by the same rule as SQL, and a property test
/// shows that the two agree.
/// </summary>
public static class Reach
{
    /// <summary>Hours for which a typed reason opens one family.</summary>
    public const int ReasonHours = 4;

    /// <summary>Why this viewer may open a family, or <see cref="Why.None"/>.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="live">The family's live relationships; none means nobody reaches it without a reason.</param>
    /// <param name="reasonStands">Whether a reason typed by this viewer for this family still stands.</param>
    public static Why Decide(Viewer viewer, IEnumerable<LiveRelationship> live, bool reasonStands)
    {
        if (viewer.Worker is not { } me || viewer.Role is not (Role.Worker or Role.Supervisor or Role.ServiceLead)) return Why.None;
        var why = Why.None;
        foreach (var relationship in live)
        {
            if (relationship.HeldBy == me) return Why.Holds;
            if (relationship.Team is not { } team) continue;
            if (viewer.WorksIn.Contains(team)) why = Why.Team;
            else if (why == Why.None && viewer.Supervises.Contains(team)) why = Why.Supervises;
        }
        return why != Why.None ? why : reasonStands ? Why.TypedReason : Why.None;
    }

    /// <summary>
    /// Whether this viewer may open again the door that was left open when a relationship ended: whoever held it last,
    /// or whose team did.
    /// </summary>
    public static bool LeftOpenBy(Viewer viewer, LiveRelationship atTheEnd) =>
        viewer.Role is Role.Worker or Role.Supervisor
        && viewer.Worker is { } me && (atTheEnd.HeldBy == me || (atTheEnd.Team is { } team && viewer.Teams.Contains(team)));

    /// <summary>Whether this viewer may read a piece of writing in a family they have opened.</summary>
    public static bool Reads(Viewer viewer, Why why, IWritten writing) =>
        (viewer.Worker is { } me && writing.AuthorId == me)
        || (writing.Audience == Audience.MyTeam
            && (why == Why.TypedReason || (writing.TeamId is { } team && viewer.Teams.Contains(team))));
}
