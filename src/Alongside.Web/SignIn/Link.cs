using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.SignIn;

/// <summary>A link that is handed over in person, works once, and lets somebody choose their password. Only its digest is kept.</summary>
internal sealed class Link
{
    public const int SecretBytes = 24;
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    public byte[] Digest { get; init; } = [];
    public Id<Worker> WorkerId { get; init; }

    /// <summary>The administrator who handed it over; null when it came from the command line.</summary>
    public Id<Worker>? MadeBy { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Works until then; a newer link for the same person moves it to the moment that one was made.</summary>
    public DateTimeOffset Until { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
