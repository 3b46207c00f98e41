namespace Alongside.Domain.Access;

/// <summary>One thing that a sharing names, and so that the partner reaches.</summary>
public sealed class SharedThing
{
    private SharedThing() { }

    internal SharedThing(Id<Sharing> sharing, Guid thing, string kind, DateTimeOffset at) =>
        (Id, SharingId, ThingId, Kind) = (Id<SharedThing>.At(at), sharing, thing, kind);

    public Id<SharedThing> Id { get; private set; }
    public Id<Sharing> SharingId { get; private set; }
    public Guid ThingId { get; private set; }

    /// <summary>The name of its type.</summary>
    public string Kind { get; private set; } = "";
}
