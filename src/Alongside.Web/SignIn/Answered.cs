namespace Alongside.Web.SignIn;

/// <summary>A challenge that a passkey has answered. Kept until it would have run out anyway, so that none is answered twice.</summary>
internal sealed class Answered
{
    public byte[] Digest { get; init; } = [];
    public DateTimeOffset Until { get; init; }
}
