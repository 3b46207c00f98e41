using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Alongside.Domain.Matching;
using Alongside.Web.Import;
using Alongside.Web.Look;

namespace Alongside.Web.Commands.Match;

/// <summary>The engine that recognises people, on files: the same that the pages use.</summary>
internal static class MatchCommand
{
    /// <summary>So many refusals are told; more would hide the first.</summary>
    private const int MostTold = 100;

    public static Command Make()
    {
        var first = new Argument<string>("A.csv") { Description = "People, one a row. Columns are found by their heading; docs/matching.md names them." };
        var second = new Argument<string?>("B.csv") { Description = "Other people: pairs across the two files are sought, none within.", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string>("--out") { Description = "The file to write: id_a,id_b,probability.", Required = true };
        var why = new Option<bool>("--why") { Description = "Add a column that tells the reasons, each with its weight in bits." };
        var timing = new Option<bool>("--timing") { Description = "Say how long it took and how much memory." };
        var command = new Command("match", "Finds people that may be one person. It proposes, and joins nobody.") { first, second, to, why, timing };
        command.SetAction(parsed => Run(parsed.GetValue(first)!, parsed.GetValue(second), parsed.GetValue(to)!, parsed.GetValue(why), parsed.GetValue(timing)));
        return command;
    }

    private static int Run(string first, string? second, string to, bool why, bool timing)
    {
        var (words, watch) = (Phrases.Load("en"), Stopwatch.StartNew());
        string[] paths = second is null ? [first] : [first, second];
        if (paths.FirstOrDefault(p => !File.Exists(p)) is { } missing) return Shared.Refuse(words["match-no-file", ("file", missing)]);
        if (paths.Any(p => Path.GetFullPath(p) == Path.GetFullPath(to))) return Shared.Refuse(words["match-over-itself", ("file", to)]);
        var report = new ImportReport(words);
        MatchFile[] files = [.. paths.Select(p => MatchFile.Read(p, report))];
        if (report.IsRefused)
        {
            foreach (var refusal in report.Refusals.Take(MostTold)) Console.Error.WriteLine(refusal);
            if (report.Refusals.Count > MostTold) Console.Error.WriteLine(words["import-more", ("n", report.Refusals.Count - MostTold)]);
            return Shared.Refuse(words["match-refused"]);
        }
        var rows = files.Sum(f => f.People.Count);
        var progress = new Progress(Console.Error, rows, words["match-rows"]);
        var proposals = Recognising.Among(files[0].People, second is null ? null : files[1].People, progress);
        progress.Done();
        try
        {
            Write(to, proposals, files[0], files[^1], why ? words : null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Shared.Refuse(words["match-not-written", ("file", to), ("why", failure.Message)]);
        }
        Console.WriteLine(words["match-done", ("n", proposals.Count), ("said", proposals.Count.ToString("N0", words.Culture)), ("rows", rows.ToString("N0", words.Culture)), ("file", to)]);
        if (timing) Console.WriteLine(Took(words, watch.Elapsed));
        return 0;
    }

    private static string Took(Phrases words, TimeSpan elapsed)
    {
        using var here = Process.GetCurrentProcess();
        return words["match-took", ("seconds", elapsed.TotalSeconds.ToString("N1", words.Culture)), ("work", here.TotalProcessorTime.TotalSeconds.ToString("N1", words.Culture)),
            ("memory", (here.PeakWorkingSet64 >> 20).ToString("N0", words.Culture))];
    }

    // Beside its place first, so that nobody reads half an answer.
    private static void Write(string to, IReadOnlyList<Proposal> proposals, MatchFile one, MatchFile other, Phrases? why)
    {
        var beside = to + ".part";
        using (var writer = new StreamWriter(beside))
        {
            writer.NewLine = "\n";
            writer.WriteLine(why is null ? "id_a,id_b,probability" : "id_a,id_b,probability,why");
            foreach (var proposal in proposals)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Field(one.Ids[proposal.One])},{Field(other.Ids[proposal.Other])},{proposal.Probability:0.######}"));
                writer.WriteLine(why is null ? "" : "," + Field(Why(proposal, why)));
            }
        }
        File.Move(beside, to, overwrite: true);
    }

    private static string Why(Proposal proposal, Phrases words) =>
        string.Join("; ", proposal.Reasons.OrderByDescending(r => r.Bits).Select(r => string.Create(CultureInfo.InvariantCulture, $"{words[$"trait-{r.Trait}"]}: {words[$"likeness-{r.Likeness}"]} {r.Bits:+0.0;-0.0}")));

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
