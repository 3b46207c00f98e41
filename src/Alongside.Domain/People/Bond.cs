namespace Alongside.Domain.People;

/// <summary>What one person is to another today: as much of a <see cref="Tie"/> that holds as is asked about again and again.</summary>
/// <param name="One">Who is something to the other.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Other">To whom.</param>
/// <param name="Between">The words they use themselves; null where they said none.</param>
public sealed record Bond(Id<Person> One, TieKind Kind, Id<Person> Other, string? Between);
