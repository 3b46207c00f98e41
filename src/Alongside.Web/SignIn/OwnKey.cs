using Alongside.Domain;
using Alongside.Domain.SigningIn;

namespace Alongside.Web.SignIn;

/// <summary>A passkey that opens one of a family member's own devices: the phone's own lock, instead of six digits. We keep only its public half.</summary>
internal sealed class OwnKey
{
    /// <summary>More than one phone has ways to be unlocked.</summary>
    public const int Most = 3;

    public byte[] CredentialId { get; init; } = [];
    public Id<OwnDevice> DeviceId { get; init; }
    public byte[] PublicKey { get; init; } = [];
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>How often its device says it was used; one that goes back may be a copy.</summary>
    public long SignCount { get; set; }

    public string Transports { get; init; } = "";

    /// <summary>Whether it may be copied to other devices of the same account, and whether it has been.</summary>
    public bool MayTravel { get; init; }

    public bool HasTravelled { get; set; }
}
