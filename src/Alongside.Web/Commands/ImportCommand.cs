using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Import;
using Alongside.Web.Look;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class ImportCommand
{
    /// <summary>So many refusals are told; more would hide the first.</summary>
    private const int MostTold = 100;

    public static Command Make() => new("import", "Brings in what other systems know: all of it, or nothing. docs/imports.md has the formats.")
    {
        Kind(ImportOf.People, "people", "FILE", "People and families, from our own CSV."),
        Kind(ImportOf.Encounters, "encounters", "FILE", "Times together, from our own CSV, with people imported before."),
        Kind(ImportOf.Ssda903, "ssda903", "FOLDER", "Looked-after children, from a folder of the statutory return's files."),
        Kind(ImportOf.AnnexA, "annex-a", "FILE", "Contacts, referrals, assessments and who led, from an Annex A workbook (.xlsx)."),
        Kind(ImportOf.Cin, "cin", "FILE", "Referrals and assessments, from a children in need census (.xml)."),
    };

    private static Command Kind(ImportOf what, string name, string thing, string description)
    {
        var path = new Argument<string>(thing) { Description = $"The {thing.ToLowerInvariant()} to read." };
        var database = Shared.Database();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and judge everything, and write nothing." };
        var organisation = new Option<string?>("--organisation") { Description = "What the organisation is called, if the record does not know yet." };
        var team = new Option<string?>("--team") { Description = "The team that holds the families that come; its workers reach them." };
        var staff = new Option<bool>("--add-staff") { Description = "Add the workers and teams that the file names and nobody here knows." };
        var command = new Command(name, description) { path, database, dryRun, organisation, team, staff };
        command.SetAction((parsed, _) => RunAsync(parsed.InvocationConfiguration, parsed.GetValue(database)!, new(what, parsed.GetValue(path)!)
        {
            DryRun = parsed.GetValue(dryRun), Organisation = parsed.GetValue(organisation), Team = parsed.GetValue(team), AddStaff = parsed.GetValue(staff),
        }));
        return command;
    }

    private static async Task<int> RunAsync(InvocationConfiguration says, string database, ImportRequest request)
    {
        await using var engine = Engine.At(database);
        var missing = await Runner.MissingAsync(engine);
        if (missing.Count > 0 && engine is PostgresEngine)
            return Shared.Refuse($"This record lacks {missing.Count} schema steps. Run: alongside migrate --owner \"postgres:OWNER CONNECTION STRING\"");
        if (missing.Count > 0) await Runner.MigrateAsync(engine, TimeProvider.System);
        var words = Phrases.Load("en");
        var progress = new Progress(says.Error, Importing.FilesOf(request).Sum(f => new FileInfo(f.Path).Length), "KB", each: 1_024);
        var report = await Importing.RunAsync(engine, TimeProvider.System, request, progress);
        progress.Done();
        return report.IsRefused ? Refused(says.Error, report, words) : Done(says.Output, report, request, words);
    }

    private static int Refused(TextWriter says, ImportReport report, Phrases words)
    {
        foreach (var refusal in report.Refusals.Take(MostTold)) says.WriteLine(refusal);
        if (report.Refusals.Count > MostTold) says.WriteLine(words["import-more", ("n", report.Refusals.Count - MostTold)]);
        return Shared.Refuse(words["import-refused"]);
    }

    private static int Done(TextWriter says, ImportReport report, ImportRequest request, Phrases words)
    {
        if (report.AllSetAside.Count > 0)
        {
            says.WriteLine(words["import-set-aside", ("n", report.AllSetAside.Count), ("said", report.AllSetAside.Count.ToString("N0", words.Culture))]);
            foreach (var aside in report.AllSetAside) says.WriteLine($"  {aside}");
        }
        foreach (var count in report.CountsInWords) says.WriteLine(count);
        var (anyNew, anyKnown) = (report.Counts.Any(c => c.New > 0), report.Counts.Any(c => c.Known > 0));
        says.WriteLine(words[request.DryRun ? "import-dry-run" : anyNew ? "import-done" : anyKnown ? "import-nothing-new" : "import-nothing-came"]);
        if (anyNew && request is { What: ImportOf.Ssda903 or ImportOf.AnnexA or ImportOf.Cin, Team: null }) says.WriteLine(words["import-out-of-reach"]);
        return 0;
    }
}
