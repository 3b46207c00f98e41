using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Alongside.Domain.Tests.Matching;
using Alongside.Tests.House;
using Alongside.Web.Commands.Match;
using Alongside.Web.Import;
using Alongside.Web.Look;

namespace Alongside.Tests.Import;

/// <summary>`alongside match`: a file read by its headings, an answer that others can read, a sentence for what is wrong.</summary>
public sealed partial class MatchCommandTests(ITestOutputHelper output)
{
    private const string Three = "id,first_name,last_name,dob,favourite colour\n7,Lea,Novak,2009-04-12,green\n8,\"Lea\nMaria\",Novák,12/04/2009,\n9,Ivan,Petrov,1971-11-30,blue\n";

    [Fact]
    public async Task Two_rows_that_may_be_one_person_stand_in_the_answer_with_their_own_ids()
    {
        var answer = await MatchesAsync(Imports.FileWith(Three));

        Assert.Equal("id_a,id_b,probability", answer[0]);
        var pair = Assert.Single(answer.Skip(1)).Split(',');
        Assert.Equal(["7", "8"], pair[..2]);
        Assert.InRange(double.Parse(pair[2], CultureInfo.InvariantCulture), 0.5, 1);
    }

    [Fact]
    public async Task Across_two_files_nobody_is_paired_within_one()
    {
        var other = Imports.FileWith("rec_id,full_name,date_of_birth\n\"a,1\",\"Novak, Lea\",20090412\n", "other.csv");

        var answer = await MatchesAsync(Imports.FileWith(Three), other);

        Assert.Equal(["7,\"a,1\"", "8,\"a,1\""], answer.Skip(1).Select(l => l[..l.LastIndexOf(',')]));
    }

    [Fact]
    public async Task Where_nobody_has_an_id_the_rows_are_counted_and_the_reasons_can_be_asked()
    {
        var answer = await MatchesAsync(Imports.FileWith("name,dob\nLea Novak,2009-04-12\nLea Nowak,2009-04-12\n"), also: "--why");

        Assert.StartsWith("1,2,", answer[1], StringComparison.Ordinal);
        Assert.Contains("family name: one slip apart +", answer[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name\n1,Lea\n")]
    [InlineData("id,name\n")]
    public async Task One_person_alone_or_nobody_gets_the_heading_and_no_pair(string text) =>
        Assert.Equal(["id_a,id_b,probability"], await MatchesAsync(Imports.FileWith(text)));

    [Theory]
    [InlineData("", 0, "The file is empty")]
    [InlineData("Lea,Novak\nIvan,Petrov\n", 1, "The heading has none of the columns that are known here")]
    [InlineData("id,name\n1,Lea\n1,Ivan\n", 3, "The id 1 stands on line 2 already")]
    [InlineData("id,name\n,Lea\n", 2, "This row has no id")]
    [InlineData("id,name\n1,\"Lea\n", 2, "The quotes do not match")]
    [InlineData("id,name\n1,Lea,x\n", 2, "This row has 3 fields")]
    public void What_is_wrong_with_a_file_is_told_with_its_line(string text, int line, string sentence)
    {
        var report = new ImportReport(Phrases.Load("en"));
        MatchFile.Read(Imports.FileWith(text), report);

        report.Refuses(line, sentence);
    }

    [Fact]
    public async Task A_file_in_another_encoding_or_not_there_is_refused_and_nothing_is_written()
    {
        var to = Path.Combine(Imports.FolderWith(), "pairs.csv");

        Assert.Equal(1, await RunAsync(Imports.FileWith(Encoding.Latin1.GetBytes("id,name\n1,Zo\u00EB\n")), "--out", to));
        Assert.Equal(1, await RunAsync(Imports.FileWith("") + "x", "--out", to));
        Assert.False(File.Exists(to));
    }

    [Fact]
    public async Task A_file_is_never_written_over_by_its_own_answer()
    {
        var file = Imports.FileWith(Three);

        Assert.Equal(1, await RunAsync(file, "--out", file));
        Assert.Equal(Three, await File.ReadAllTextAsync(file));
    }

    /// <summary>The published files through the command itself: the headings are found, and who is who in them stays unseen.</summary>
    [Sweep, Theory]
    [InlineData("febrl_dataset1.csv", 0.99)]
    [InlineData("febrl_dataset3.csv", 0.99)]
    [InlineData("splink_fake_1000.csv", 0.93)]
    public async Task Published_files_are_recognised_from_file_to_file(string file, double least)
    {
        var path = Shared.Path("data", "record_linkage", file);
        var who = Who(path);

        var pairs = (await MatchesAsync(path)).Skip(1).Select(l => l.Split(',')).ToList();

        double right = pairs.Count(p => who[p[0]] == who[p[1]]);
        var all = who.Values.CountBy(w => w).Sum(n => n.Value * (n.Value - 1) / 2);
        var (precision, recall) = (right / pairs.Count, right / all);
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: P {precision:F4} R {recall:F4} F1 {f1:F4}"));
        Assert.True(f1 >= least, $"{file}: {f1:F4}, wanted {least}");
    }

    /// <summary>ALONGSIDE_MATCH=50000 asks for the large file; its own process, so that its memory is its own.</summary>
    [Sweep, Fact]
    public async Task A_file_of_thousands_is_done_in_seconds_and_says_how_far_it_is()
    {
        var rows = int.Parse(Environment.GetEnvironmentVariable("ALONGSIDE_MATCH") ?? "5000", CultureInfo.InvariantCulture);
        var (seconds, megabytes) = rows <= 5_000 ? (4, 300) : (60, 1_500);
        var town = new InventedPeople(15, rows);
        var file = Imports.FileWith("given_name,surname,date_of_birth,street_number,address_1,suburb,postcode,phone,email,soc_sec_id\n" + string.Concat(town.Rows.Take(rows).Select(r =>
            string.Join(',', new[] { r.Given, r.Family, r.Born, r.HouseNumber, r.Street, r.Place, r.Postcode, r.Phone, r.Email, r.Identifier }.Select(f => Imports.Quoted(f ?? ""))) + "\n")));
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Repository.Root, "src", "Alongside.Web", "bin", "Debug", "net10.0", "alongside.dll"), "match", file, "--out", file + ".pairs", "--timing"]) { RedirectStandardOutput = true, RedirectStandardError = true };

        using var process = Process.Start(start)!;
        var (said, shown) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        output.WriteLine($"{rows:N0} rows: {await said}");
        Assert.Equal(0, process.ExitCode);
        Assert.Matches("█{24} ([0-9,]+) of \\1", await shown);
        var took = Took().Match(await said);
        Assert.True(took.Success, await said);
        Assert.True(double.Parse(took.Groups["seconds"].Value, CultureInfo.InvariantCulture) <= Figures.AtMost(seconds).TotalSeconds, await said);
        Assert.True(double.Parse(took.Groups["megabytes"].Value, CultureInfo.InvariantCulture) <= megabytes, await said);
        Assert.True(File.ReadLines(file + ".pairs").Count() > rows / 10);
    }

    [Fact]
    public void Every_trait_and_likeness_has_its_words()
    {
        var words = Phrases.Load("en");

        Assert.All(Enum.GetNames<Alongside.Domain.Matching.Trait>(), t => Assert.True(words.Has($"trait-{t}"), t));
        Assert.All(Enum.GetNames<Alongside.Domain.Matching.Likeness>().Skip(1), l => Assert.True(words.Has($"likeness-{l}"), l));
    }

    /// <summary>Who each row is, by its id: FEBRL says it in the id, the other file in a column of its own.</summary>
    private static Dictionary<string, string> Who(string path)
    {
        var lines = File.ReadAllLines(path).Select(l => l.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var cluster = Array.IndexOf(lines[0], "cluster");
        return lines.Skip(1).ToDictionary(l => l[0], l => cluster < 0 ? string.Join('-', l[0].Split('-').Take(2)) : l[cluster]);
    }

    [GeneratedRegex("took (?<seconds>[0-9,.]+) s .* (?<megabytes>[0-9,.]+) MB")]
    private static partial Regex Took();

    private static async Task<string[]> MatchesAsync(string file, string? other = null, params string[] also)
    {
        var to = Path.Combine(Imports.FolderWith(), "pairs.csv");
        string[] files = other is null ? [file] : [file, other];
        Assert.Equal(0, await RunAsync([.. files, "--out", to, .. also]));
        return await File.ReadAllLinesAsync(to);
    }

    private static Task<int> RunAsync(params string[] with) => MatchCommand.Make().Parse(with).InvokeAsync();
}
