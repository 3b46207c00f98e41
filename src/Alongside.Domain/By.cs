using Alongside.Domain.Organisations;

namespace Alongside.Domain;

/// <summary>Whose hand, and when. Every act of the domain takes one, so that nothing is ever done by nobody.</summary>
/// <param name="Who">The worker who acts.</param>
/// <param name="At">The server's moment, UTC.</param>
/// <param name="Team">The team they act for; writing for "my team" is for this one.</param>
public readonly record struct By(Id<Worker> Who, DateTimeOffset At, Id<Team>? Team)
{
    /// <summary>The day it is where they are; that of the moment in UTC where nobody says.</summary>
    public DateOnly Day { get => field == default ? DateOnly.FromDateTime(At.UtcDateTime) : field; init; }
}
