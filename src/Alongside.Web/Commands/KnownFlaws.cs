using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;

namespace Alongside.Web.Commands;

/// <summary>Flaws in what we stand on that would make everything else pointless: which versions have them, and what we do about each.</summary>
internal static class KnownFlaws
{
    public const string Server = "Kestrel";
    public const string Protection = "ASP.NET Core data protection";
    public const string Sqlite = "SQLite";

    /// <param name="Part">What has it.</param>
    /// <param name="Name">Where it is told of.</param>
    /// <param name="From">The first version with it.</param>
    /// <param name="Mended">The first version without it.</param>
    /// <param name="Means">What somebody could do with it.</param>
    /// <param name="AnsweredBy">What of ours keeps it from happening, so that it is served all the same; null when nothing does.</param>
    public sealed record Flaw(string Part, string Name, PartVersion From, PartVersion Mended, string Means, string? AnsweredBy = null)
    {
        public bool IsIn(string part, PartVersion version) => part == Part && version >= From && version < Mended;
    }

    public static IReadOnlyList<Flaw> All { get; } =
    [
        new(Server, "CVE-2025-55315", PartVersion.Of("8.0.0"), PartVersion.Of("8.0.21"), "a stranger can slip a request inside another's"),
        new(Server, "CVE-2025-55315", PartVersion.Of("9.0.0"), PartVersion.Of("9.0.10"), "a stranger can slip a request inside another's"),
        new(Server, "CVE-2025-55315", PartVersion.Of("10.0.0-a"), PartVersion.Of("10.0.0-rc.2"), "a stranger can slip a request inside another's"),
        new(Protection, "CVE-2026-40372", PartVersion.Of("10.0.0-a"), PartVersion.Of("10.0.7"), "a stranger can forge the cookie that signs somebody in"),
        new(Sqlite, "sqlite.org/wal.html#walresetbug", PartVersion.Of("3.7.0"), PartVersion.Of("3.51.3"), "two connections that write at once can damage the file", AnsweredBy: "the one gate for writing"),
    ];

    /// <summary>The flaws of these versions, answered or not.</summary>
    public static IEnumerable<Flaw> In(params IEnumerable<(string Part, PartVersion Version)> parts) =>
        parts.SelectMany(part => All.Where(flaw => flaw.IsIn(part.Part, part.Version)));

    /// <summary>Why these versions are not served, and what to do; null when they are.</summary>
    public static string? WhyNot(params IEnumerable<(string Part, PartVersion Version)> parts) =>
        parts.Select(part => (part, Flaw: In(part).FirstOrDefault(flaw => flaw.AnsweredBy is null))).FirstOrDefault(found => found.Flaw is not null) is { Flaw: { } bad } worst
            ? $"{worst.part.Part} is {worst.part.Version}. Before {bad.Mended} {bad.Means} ({bad.Name}). Install the newest .NET 10 runtime, and make the keys for cookies anew: docs/operations.md."
            : null;

    /// <summary>What this program runs on.</summary>
    public static IEnumerable<(string Part, PartVersion Version)> Here =>
    [
        (Server, VersionOf(typeof(KestrelServer))), (Protection, VersionOf(typeof(IDataProtectionProvider))), (Sqlite, PartVersion.Of(new SqliteConnection().ServerVersion)),
    ];

    private static PartVersion VersionOf(Type type) => PartVersion.Of(type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
}
