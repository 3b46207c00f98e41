using Alongside.Tests.House;
using Alongside.Web.Import;

namespace Alongside.Tests.Import;

/// <summary>Files that somebody wants in, and how it went.</summary>
internal static class Imports
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("alongside-imports-").FullName;
    private static int number;

    /// <summary>A new folder with these files in it.</summary>
    public static string FolderWith(params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, Interlocked.Increment(ref number).ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text);
        return folder;
    }

    public static string FileWith(string text, string name = "people.csv") => Path.Combine(FolderWith((name, text)), name);

    public static string FileWith(byte[] bytes)
    {
        var path = FileWith("");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A field as a spreadsheet writes it.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static Task<ImportReport> ImportsAsync(this Place place, ImportOf what, string path, string? team = null, bool dryRun = false, bool addStaff = false, string? organisation = null) =>
        Importing.RunAsync(place.Engine, place.Clock, new(what, path) { Team = team, DryRun = dryRun, AddStaff = addStaff, Organisation = organisation }, new Nobody());

    /// <summary>How many of a kind came new now.</summary>
    public static int New(this ImportReport report, string kind) => report.Counts.SingleOrDefault(c => c.Kind == kind).New;

    public static int Known(this ImportReport report, string kind) => report.Counts.SingleOrDefault(c => c.Kind == kind).Known;

    /// <summary>Nothing was written, and one of the sentences says this of that line.</summary>
    public static void Refuses(this ImportReport report, int line, string sentence) =>
        Assert.Contains(report.Refusals, r => r.Line == line && r.Sentence.Contains(sentence, StringComparison.Ordinal));

    public static void SetsAside(this ImportReport report, int line, string sentence) =>
        Assert.Contains(report.AllSetAside, r => r.Line == line && r.Sentence.Contains(sentence, StringComparison.Ordinal));

    private sealed class Nobody : IProgress<long>
    {
        public void Report(long value) { }
    }
}
