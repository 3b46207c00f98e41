using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>A family that a search shows: what they call themselves or are called, and nothing else of theirs.</summary>
/// <param name="Called">What they call themselves, if they do.</param>
/// <param name="Members">The first names of those who belong now.</param>
/// <param name="IsReached">False for a service lead without a relationship: a reason opens it.</param>
public sealed record FoundFamily(Id<Family> Id, string? Called, IReadOnlyList<(Id<Person> Who, string Name)> Members, bool IsReached);
