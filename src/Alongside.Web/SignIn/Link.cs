using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.SignIn;

/// <summary>A link that is handed over in person, works once, and lets somebody choose their password. Only its digest is kept.</summary>
internal sealed class Link
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    public byte[] Digest { get; init; } = [];
    public Id<Worker> WorkerId { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset Until { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
