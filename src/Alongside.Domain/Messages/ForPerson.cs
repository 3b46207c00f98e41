using Alongside.Domain.People;

namespace Alongside.Domain.Messages;

/// <summary>What is known of a person at the moment something would be sent to them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Wish">What they want to be told; null where they never said.</param>
/// <param name="Point">The way they chose, as it stands now.</param>
/// <param name="Alike">Every point in the record with the same address in it, theirs and anybody else's, also those no longer in use.</param>
/// <param name="ComesIn">They have a way into their own space, and a family there that they need not stay away from.</param>
/// <param name="Waits">Something still waits that they have not seen.</param>
/// <param name="ToldLast">When they were last told something; null where never.</param>
public sealed record ForPerson(Id<Person> Person, Wish? Wish, ContactPoint? Point, IReadOnlyCollection<ContactPoint> Alike, bool ComesIn, bool Waits, DateTimeOffset? ToldLast);
