using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>A reason typed for opening one family; it stands for <see cref="TypedReason.Hours"/> hours.</summary>
internal sealed class Reason
{
    public Guid Id { get; init; }
    public Id<Worker> WorkerId { get; init; }
    /// <summary>The family it opens; null for a try that met nobody.</summary>
    public Id<Family>? FamilyId { get; init; }

    public DateTimeOffset At { get; init; }
    public DateTimeOffset Until { get; init; }
    public string Words { get; init; } = "";
}
