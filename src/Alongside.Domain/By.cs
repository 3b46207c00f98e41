using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>
/// Whose hand, and when. Every act of the domain takes one, so that nothing is ever done by nobody. It is a worker's
/// hand or that of a person of the family.
/// </summary>
public readonly record struct By
{
    private readonly Id<Worker> worker;

    /// <param name="who">The worker who acts.</param>
    /// <param name="at">The server's moment, UTC.</param>
    /// <param name="team">The team they act for; writing for "my team" is for this one.</param>
    public By(Id<Worker> who, DateTimeOffset at, Id<Team>? team) => (worker, At, Team) = (who, at, team);

    /// <summary>A person of the family acts, in their own space; what they write for "my team" is for the team that helps them.</summary>
    public static By OfPerson(Id<Person> person, DateTimeOffset at, Id<Team>? team) => new(default, at, team) { Person = person };

    /// <summary>The worker who acts. Only for acts that are a worker's alone.</summary>
    /// <exception cref="InvalidOperationException">A person of the family acts.</exception>
    public Id<Worker> Who => Worker ?? throw new InvalidOperationException("A person of the family did what only a worker does.");

    /// <summary>The worker who acts; null where a person of the family does.</summary>
    public Id<Worker>? Worker => Person is null ? worker : null;

    /// <summary>The person of the family who acts; null where a worker does.</summary>
    public Id<Person>? Person { get; private init; }

    /// <summary>The server's moment, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The team they act for; writing for "my team" is for this one.</summary>
    public Id<Team>? Team { get; init; }

    /// <summary>The day it is where they are; that of the moment in UTC where nobody says.</summary>
    public DateOnly Day { get => field == default ? DateOnly.FromDateTime(At.UtcDateTime) : field; init; }

    public override string ToString() => $"{(Person is { } person ? $"person {person}" : $"worker {worker}")} at {At:O}";
}
