using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>Who is asking, as the record itself knows them at this moment: read anew on each request.</summary>
/// <param name="Viewer">What the decision needs to know of them.</param>
/// <param name="Name">Their name, for the foot of the page.</param>
/// <param name="Visit">The sign-in this request belongs to; null for a command.</param>
public sealed record Caller(Viewer Viewer, string Name, Guid? Visit)
{
    /// <summary>A device handed over reaches this address and no other; null for an ordinary visit.</summary>
    public string? OnlyPage { get; init; }

    /// <summary>Who has the device, when it was handed over.</summary>
    public HandedOver? Handed { get; init; }

    public Id<Worker> Worker => Viewer.Worker;
    public Role Role => Viewer.Role;
}
