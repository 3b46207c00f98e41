using System.Security.Cryptography;

namespace Alongside.Domain.Accountability;

/// <summary>The keys that an organisation has had, oldest first. The newest signs; all of them can check.</summary>
public sealed class AuditKeys
{
    private readonly Dictionary<string, AuditKey> byMark;

    public AuditKeys(IReadOnlyList<AuditKey> keys)
    {
        if (keys.Count == 0) throw new ArgumentException("There is no key.", nameof(keys));
        (All, byMark) = (keys, keys.DistinctBy(k => k.Mark).ToDictionary(k => k.Mark));
    }

    public IReadOnlyList<AuditKey> All { get; }

    public AuditKey Newest => All[^1];

    public AuditKey? Of(string mark) => byMark.GetValueOrDefault(mark);

    /// <summary>Reads what <see cref="NewLine"/> wrote: one key a line, in hexadecimal digits.</summary>
    /// <exception cref="FormatException">It is no file of keys.</exception>
    public static AuditKeys Read(string text) =>
        new([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new AuditKey(Convert.FromHexString(line)))]);

    /// <summary>A new key, as a line of its file.</summary>
    public static string NewLine() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(AuditKey.SecretBytes)) + "\n";
}
