using Alongside.Domain;
using Alongside.Domain.Matching;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>Somebody a search shows, with what tells them apart from another of the same name.</summary>
/// <param name="Name">The whole name they go by now.</param>
/// <param name="KnownAs">What they like to be called, when the whole name does not say it.</param>
/// <param name="Before">The name they were found by, when they go by another now.</param>
/// <param name="Reasons">Why they may be the one looked for, trait by trait.</param>
public sealed record FoundPerson(Id<Person> Id, string Name, string? KnownAs, string? Before, BirthDate? Born, bool IsAlive, IReadOnlyList<FoundFamily> Families, IReadOnlyList<Weight> Reasons);
