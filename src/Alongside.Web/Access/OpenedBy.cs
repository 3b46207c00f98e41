using Alongside.Domain.Access;

namespace Alongside.Web.Access;

/// <summary>Somebody who opened a family's record, as one can show it to the family.</summary>
/// <param name="Name">Who.</param>
/// <param name="Profession">What they do, in the organisation's words.</param>
/// <param name="Why">What they have to do with the family; of several, the nearest.</param>
/// <param name="Weeks">The Mondays of the weeks in which they opened it, the newest first.</param>
public sealed record OpenedBy(string Name, string? Profession, Why Why, IReadOnlyList<DateOnly> Weeks);
