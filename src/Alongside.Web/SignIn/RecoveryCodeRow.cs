namespace Alongside.Web.SignIn;

/// <summary>A recovery code somebody holds. Only its digest is kept; it works once.</summary>
internal sealed class RecoveryCodeRow
{
    public byte[] Digest { get; init; } = [];
    public Guid AccountId { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
