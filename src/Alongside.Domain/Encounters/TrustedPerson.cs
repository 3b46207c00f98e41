using Alongside.Domain.People;

namespace Alongside.Domain.Encounters;

/// <summary>Somebody they want beside them, and who was not asked to come. It is said before the meeting, not after.</summary>
public static class TrustedPerson
{
    /// <param name="helpers">The helpers they named; only those wanted beside them, and around on the day, count.</param>
    /// <param name="planned">The meeting.</param>
    /// <param name="died">People who have died: nobody invites them.</param>
    public static IReadOnlyList<Helper> NotInvited(IEnumerable<Helper> helpers, Encounter planned, IReadOnlySet<Id<Person>> died) =>
        [.. helpers.Where(h => h.ComesAlong && !(h.Until < planned.Day) && !(h.PersonId is { } person && died.Contains(person)) && !planned.People.Any(p => IsThe(h, p)))];

    private static bool IsThe(Helper helper, Attendance one) =>
        one.Presence is Presence.There or Presence.ComesWithThem
        && (helper.PersonId is { } person ? one.PersonId == person : string.Equals(one.Name, helper.Name, StringComparison.OrdinalIgnoreCase));
}
