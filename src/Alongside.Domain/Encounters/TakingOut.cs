using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>
/// Who takes what was written about being together out of use: whoever wrote it or was there. Somebody must also be able
/// to when they have left, or when nobody noted who it was: whoever holds the relationship now, and who supervises its team.
/// </summary>
public static class TakingOut
{
    /// <param name="viewer">Whoever asks.</param>
    /// <param name="relationship">Whose it is.</param>
    /// <param name="today">Who holds it on this day.</param>
    /// <param name="theirs">Who wrote it, or was there.</param>
    public static bool Is(Viewer viewer, Relationship relationship, DateOnly today, params IEnumerable<Id<Worker>?> theirs) =>
        viewer.Worker is { } me
        && (theirs.Contains(me) || relationship.HeldOn(today) == me || (relationship.TeamId is { } team && viewer.Supervises.Contains(team)));
}
