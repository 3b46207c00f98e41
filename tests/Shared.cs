namespace Alongside;

/// <summary>
/// Published data that is not ours to keep in the repository. It lies in <c>shared</c> beside the repository, or where
/// ALONGSIDE_SHARED says; a test that wants it is skipped, visibly, when it is not there.
/// </summary>
internal static class Shared
{
    /// <summary>The file or folder at <paramref name="parts"/> below the shared data; skips the test when absent.</summary>
    public static string Path(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root(), .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Skip($"The shared data has no {string.Join('/', parts)}; put it beside the repository or set ALONGSIDE_SHARED.");
        return path;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("ALONGSIDE_SHARED") is { Length: > 0 } said) return said;
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(System.IO.Path.Combine(place.FullName, "Alongside.slnx"))) place = place.Parent;
        return System.IO.Path.Combine(place?.Parent?.FullName ?? "", "shared");
    }
}
