using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Our;

/// <summary>Somebody who walks with me now: a live relationship that was released to me, and who holds it.</summary>
/// <param name="With">The relationship.</param>
/// <param name="Worker">Who holds it; null between two workers.</param>
/// <param name="Team">What their team is called.</param>
public sealed record Walk(Relationship With, Worker? Worker, string? Team)
{
    public Id<Relationship> Id => With.Id;

    /// <summary>The worker's first name; null between two workers.</summary>
    public string? Name => Worker?.FirstName;
}
