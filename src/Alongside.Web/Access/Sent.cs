namespace Alongside.Web.Access;

/// <summary>A form that has been saved, by the id it was given when it was opened: sent twice, it is saved once.</summary>
internal sealed class Sent
{
    public Guid Once { get; init; }

    /// <summary>Who sent it: a worker's id, or that of a person of a family.</summary>
    public Guid Whose { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Where the first answer led.</summary>
    public string LedTo { get; init; } = "";

    /// <summary>A digest of what was sent: the same id with other words is a mistake, never a second save.</summary>
    public byte[] Digest { get; init; } = [];
}
