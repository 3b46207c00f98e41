using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

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

    /// <summary>The device of a person of a family that this visit is on; null for a worker's.</summary>
    public Guid? Device { get; init; }

    /// <summary>The worker who asks.</summary>
    /// <exception cref="NotReached">It is not a worker: what follows is not for them.</exception>
    public Id<Worker> Worker => Viewer.Worker ?? throw new NotReached();

    /// <summary>The person of a family who asks.</summary>
    /// <exception cref="NotReached">It is not a person of a family: what follows is not for them.</exception>
    public Id<Person> Person => Viewer.Person ?? throw new NotReached();

    /// <summary>Whoever asks: the worker's id or the person's. What somebody typed or sent is kept under it.</summary>
    public Guid Id => Viewer.Worker?.Value ?? Viewer.Person?.Value ?? throw new NotReached();

    /// <summary>When they last proved that it is they; signing in is a proof. Null for a command.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    /// <summary>Signed in with too little: nothing opens but the page where they add a second step.</summary>
    public bool LacksSecondStep => OnlyPage is not null && Handed is null;

    public Role Role => Viewer.Role;

    public override string ToString() => Role.ToString();
}
