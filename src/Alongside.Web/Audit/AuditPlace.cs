using Alongside.Domain.Accountability;
using Alongside.Web.Access;

namespace Alongside.Web.Audit;

/// <summary>
/// What the audit keeps outside the record: the key that seals, and the second store of signed heads. Neither is in a
/// backup. Whoever has the record alone can change it, and cannot hide that they did.
/// </summary>
/// <param name="KeyFile">One key a line; for its owner alone.</param>
/// <param name="HeadsFile">One signed head a line; only ever added to. Best on another disk or machine.</param>
public sealed record AuditPlace(string KeyFile, string HeadsFile)
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>More than the longest head.</summary>
    private const int LastBytes = 4_096;

    /// <summary>Where they lie when nobody says otherwise: beside the record's file.</summary>
    public static AuditPlace Of(Engine engine, string? keyFile, string? headsFile)
    {
        var beside = engine is SqliteEngine sqlite ? sqlite.File : Path.GetFullPath("data/alongside");
        return new(Path.GetFullPath(keyFile ?? beside + ".audit-key"), Path.GetFullPath(headsFile ?? beside + ".audit-heads"));
    }

    /// <summary>What makes it unsafe to serve, and what to do about it; null when nothing does.</summary>
    public string? WhyUnsafe() =>
        !OperatingSystem.IsWindows() && File.Exists(KeyFile) && (File.GetUnixFileMode(KeyFile) & ~OwnerAlone) != 0
            ? $"Others on this machine can read the key of the audit. Run: chmod 600 {KeyFile}"
            : null;

    /// <summary>The keys; null when there is no such file.</summary>
    /// <exception cref="FormatException">It is no file of keys.</exception>
    public AuditKeys? Keys() => File.Exists(KeyFile) ? AuditKeys.Read(File.ReadAllText(KeyFile)) : null;

    /// <summary>Makes the first key, or another after those that are there.</summary>
    public AuditKeys NewKey()
    {
        Append(KeyFile, AuditKeys.NewLine());
        return Keys()!;
    }

    /// <summary>The heads that the second store knows; null when it is not there.</summary>
    public IReadOnlyList<string>? Heads() => File.Exists(HeadsFile) ? File.ReadAllLines(HeadsFile) : null;

    /// <summary>The newest line of the second store; null when it is not there or empty.</summary>
    public string? LastHead()
    {
        if (!File.Exists(HeadsFile)) return null;
        using var file = new FileStream(HeadsFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-Math.Min(LastBytes, file.Length), SeekOrigin.End);
        using var reader = new StreamReader(file);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : lines[^1];
    }

    public void Append(Head head) => Append(HeadsFile, $"{head}\n");

    private static void Append(string path, string line)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerAlone;
        using var file = new FileStream(path, options);
        file.Write(System.Text.Encoding.UTF8.GetBytes(line));
        file.Flush(flushToDisk: true);
    }
}
