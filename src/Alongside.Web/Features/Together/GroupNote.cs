using Alongside.Domain;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Together;

/// <summary>A line for one of a group, which goes on their own record alone.</summary>
public sealed class GroupNote
{
    public Id<Relationship>? Of { get; set; }
    public string? Note { get; set; }
}
