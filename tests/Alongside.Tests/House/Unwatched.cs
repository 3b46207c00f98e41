using System.Runtime.CompilerServices;

namespace Alongside.Tests.House;

/// <summary>Each site of a test would watch its folder for settings that change; a machine has only so many watchers.</summary>
internal static class Unwatched
{
    [ModuleInitializer]
    internal static void Begin() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
