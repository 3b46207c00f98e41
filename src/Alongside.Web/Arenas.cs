using System.Runtime.InteropServices;

namespace Alongside.Web;

/// <summary>
/// Where memory outside .NET comes from: SQLite's pages and statements, taken and given back by whichever thread asks.
/// The C library of most Linux systems keeps up to eight stores of it for each processor, and each holds on to what was
/// given back to it; after a busy hour that was a hundred megabytes of nothing.
/// </summary>
internal static partial class Arenas
{
    private const int MostArenas = -8; // M_ARENA_MAX in malloc.h

    private const int AsManyAsThis = 2;

    /// <summary>Before any thread has asked. Elsewhere than with that library nothing happens.</summary>
    public static void KeepFew()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "mallopt", out _)) _ = SetOption(MostArenas, AsManyAsThis);
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);
}
