using System.Security.Cryptography;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Import;

/// <summary>An import from its files to the record.</summary>
internal static class Importing
{
    /// <summary>Reads and judges everything, and then writes all of it or nothing.</summary>
    public static async Task<ImportReport> RunAsync(Engine engine, TimeProvider clock, ImportRequest request, IProgress<long> progress)
    {
        var report = new ImportReport(Phrases.Load("en"));
        var files = FilesOf(request);
        if (files.Count == 0)
        {
            report.Refuse(Path.GetFileName(request.Path), 0, request.What == ImportOf.Ssda903 ? "import-no-header-file" : "import-no-file");
            return report;
        }
        await using var delivery = await Delivery.BeginAsync(engine, clock.GetUtcNow(), request, report);
        await (request.What switch
        {
            ImportOf.People => new PeopleFile(delivery).ReadAsync(request.Path, progress),
            ImportOf.Encounters => new EncountersFile(delivery).ReadAsync(request.Path, progress),
            ImportOf.AnnexA => new AnnexAFile(delivery).ReadAsync(request.Path, progress),
            ImportOf.Cin => new CinFile(delivery).ReadAsync(request.Path, progress),
            _ => new Ssda903Folder(delivery).ReadAsync(request.Path, progress),
        });
        if (!report.IsRefused && !request.DryRun) await delivery.WriteAsync(request.What, files.Select(f => (f.Name, DigestOf(f.Path))));
        return report;
    }

    public static IReadOnlyList<(string Name, string Path)> FilesOf(ImportRequest request) => request.What switch
    {
        ImportOf.Ssda903 => Directory.Exists(request.Path) ? Ssda903Folder.FilesIn(request.Path) : [],
        _ => File.Exists(request.Path) ? [(Path.GetFileName(request.Path), request.Path)] : [],
    };

    private static string DigestOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
