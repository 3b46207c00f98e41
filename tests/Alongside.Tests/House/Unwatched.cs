using System.Runtime.CompilerServices;

namespace Alongside.Tests.House;

/// <summary>Each site of a test would watch its folder for changes; a machine has only so many watchers.</summary>
internal static class Unwatched
{
    [ModuleInitializer]
    internal static void Begin()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }
}
