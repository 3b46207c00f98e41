namespace Alongside.Web;

/// <summary>What differs between a real organisation, the demo and a test.</summary>
/// <param name="Clock">Where time comes from.</param>
/// <param name="Demo">One-click sign-in; never outside a throw-away record.</param>
/// <param name="BehindProxy">TLS ends at a proxy in front.</param>
/// <param name="Logs">Whether warnings go to the console.</param>
/// <param name="KeysCertificate">Seals the keys that lie in the record; null leaves them as readable as the record itself.</param>
public sealed record SiteMode(TimeProvider Clock, bool Demo = false, bool BehindProxy = false, bool Logs = true, System.Security.Cryptography.X509Certificates.X509Certificate2? KeysCertificate = null)
{
    /// <summary>Where the audit's key and second store lie; null seals nothing (tests and measurements that are about something else).</summary>
    public Audit.AuditPlace? Audit { get; init; }

    /// <summary>How messages are carried; empty sends none (the demo, tests, an organisation without a mail server).</summary>
    internal IReadOnlyDictionary<Domain.People.ContactKind, Post.Carry> Carriers { get; init; } = new Dictionary<Domain.People.ContactKind, Post.Carry>();

    /// <summary>The organisation's own exercises: a folder of texts; null where it has none.</summary>
    public string? Exercises { get; init; }

    /// <summary>Requests that are worked on at once, and that wait for it, before the next is told to come back in a moment.</summary>
    public (int AtOnce, int Waiting) Room { get; init; } = (32 * Environment.ProcessorCount, 256);
}
