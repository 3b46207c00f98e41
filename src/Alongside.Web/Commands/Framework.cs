using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Alongside.Web.Commands;

/// <summary>Refuses to serve on a framework with a hole that makes everything else pointless.</summary>
internal static class Framework
{
    /// <summary>The first without forgeable cookies (CVE-2026-40372); the smuggled requests of CVE-2025-55315 were stopped before it.</summary>
    public static readonly Version Oldest = new(10, 0, 7);

    /// <summary>What to do, when what we run on is too old; null when it is not.</summary>
    public static string? WhyNot() => WhyNot(("ASP.NET Core", VersionOf(typeof(KestrelServer))), ("its data protection", VersionOf(typeof(IDataProtectionProvider))));

    internal static string? WhyNot(params ReadOnlySpan<(string Name, Version Version)> parts)
    {
        foreach (var (name, version) in parts)
            if (version < Oldest) return $"{name} is {version}. Before {Oldest} a stranger can forge the cookie that signs somebody in. Install the newest .NET 10 runtime.";
        return null;
    }

    private static Version VersionOf(Type type) =>
        Version.Parse(type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0]);
}
