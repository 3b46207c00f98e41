using Alongside.Domain.Accountability;

namespace Alongside.Web.Audit;

/// <summary>Turns words into digests under the audit's key: what was looked for, and where a worker lives.</summary>
internal sealed class SealsWords(AuditPlace place)
{
    private AuditKey? key;

    /// <summary>Null until there is a key: the sealer makes the first.</summary>
    public byte[]? Digest(string kind, string words) => (key ??= place.Keys()?.Newest)?.Digest($"{kind}: {words}");
}
