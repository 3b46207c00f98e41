namespace Alongside.Tests.House;

public sealed class LockFileTests
{
    /// <summary>What we build from is named by version and fingerprint, never by where one of us happened to fetch it.</summary>
    [Fact]
    public void Lock_files_name_no_registry()
    {
        var locks = new[] { "src", "tests", "bench" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "package*lock.json", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["node_modules", "bin", "obj"]).Any())
            .ToList();

        Assert.NotEmpty(locks);
        Assert.DoesNotContain(locks, file => File.ReadAllText(file).Contains("\"resolved\": \"http", StringComparison.Ordinal));
    }
}
