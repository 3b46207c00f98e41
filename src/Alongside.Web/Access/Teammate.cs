using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>Somebody of a team today. Who works in one and supervises it stands twice, once in each role.</summary>
internal sealed record Teammate
{
    public required Id<Worker> Id { get; init; }
    public required string Name { get; init; }
    public required Id<Team> Team { get; init; }

    /// <summary>What they are in this team.</summary>
    public required Role Role { get; init; }
}
