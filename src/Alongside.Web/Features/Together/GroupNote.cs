using Alongside.Domain;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Together;

/// <summary>A note for one of a group, which goes on their own record alone, for whom its author chooses.</summary>
public sealed class GroupNote
{
    public Id<Relationship>? Of { get; set; }
    public string? Note { get; set; }
    public Audience Audience { get; set; } = Audience.MyTeam;
}
