namespace Alongside.Domain.People;

/// <summary>One thing that a decision names: whoever speaks for a young person reads it in their place, as long as they themselves may.</summary>
public sealed class SpokenThing
{
    private SpokenThing() { }

    internal SpokenThing(Id<Deciding> deciding, Guid thing, string kind, DateTimeOffset at) =>
        (Id, DecidingId, ThingId, Kind) = (Id<SpokenThing>.At(at), deciding, thing, kind);

    public Id<SpokenThing> Id { get; private set; }
    public Id<Deciding> DecidingId { get; private set; }
    public Guid ThingId { get; private set; }

    /// <summary>The name of its type.</summary>
    public string Kind { get; private set; } = "";
}
