namespace Alongside.Web.SignIn;

/// <summary>A key that lives in somebody's device or key ring and opens with their finger, face or PIN. We keep only its public half.</summary>
internal sealed class Passkey
{
    public const int NameLimit = 60;

    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    public byte[] CredentialId { get; init; } = [];
    public Guid AccountId { get; init; }

    /// <summary>What its owner calls it: "My work phone".</summary>
    public string Name { get; set; } = "";

    public byte[] PublicKey { get; init; } = [];
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>How often its device says it was used; one that goes back may be a copy.</summary>
    public long SignCount { get; set; }

    public string Transports { get; init; } = "";

    /// <summary>Whether it may be copied to the owner's other devices, and whether it has been.</summary>
    public bool MayTravel { get; init; }

    public bool HasTravelled { get; set; }
}
