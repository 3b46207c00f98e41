using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>One line of a family's reading log: who opened what kind of page, when, and why. Nothing of what stood there.</summary>
/// <param name="Who">A worker's name, or what a person of the family is called.</param>
/// <param name="Role">The worker's role; a family member's for somebody of the family.</param>
/// <param name="Page">The page's pattern.</param>
/// <param name="Searched">The family stood in a list of names that were looked for.</param>
/// <param name="Changed">What was written, kind by kind, when it was no reading; null otherwise.</param>
public sealed record LogLine(Guid Id, DateTimeOffset At, string Who, Role Role, Why Why, string Page, bool Searched, IReadOnlyList<(string Kind, string Act)>? Changed);
