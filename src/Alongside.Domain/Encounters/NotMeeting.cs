namespace Alongside.Domain.Encounters;

/// <summary>When we did not meet, again: what was offered, and what might make it easier. Never a verdict on them.</summary>
public static class NotMeeting
{
    public const string InARow = "not-met-in-a-row";

    /// <param name="past">Meetings that happened or did not, the latest first.</param>
    public static Question? Wonder(IEnumerable<Encounter> past)
    {
        var times = past.TakeWhile(e => e.State == EncounterState.DidNotMeet).Count();
        return times < 2 ? null : new(InARow, ("times", times));
    }
}
