using System.Text;
using System.Text.Json;
using Alongside.Web.Import;
using Alongside.Web.Look;

namespace Alongside.Tests.Import;

/// <summary>A file that somebody else made: read exactly, or refused with a sentence.</summary>
public sealed class CsvFileTests
{
    private static readonly CsvShape AB = new(["a", "b"], [], OthersIgnored: false);
    private static readonly Phrases Words = Phrases.Load("en");

    [Fact]
    public void A_row_knows_the_line_it_begins_on_whatever_its_fields_hold()
    {
        var rows = Read(Encoding.UTF8.GetBytes("a,b\r\n1,\"two\r\nlines, \"\"said\"\"\"\r\n\r\n 3 ,ü🦊\r\n"), out var report);

        Assert.Empty(report.Refusals);
        Assert.Equal([(2, "1", "two\r\nlines, \"said\""), (5, " 3 ", "ü🦊")], rows.Select(r => (r.Line, r["a"], r["B"])));
    }

    [Fact]
    public void A_mark_before_the_heading_and_other_capitals_make_no_difference()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "A, b \n1,2"u8];

        Assert.Equal("2", Assert.Single(Read(marked, out _))["b"]);
    }

    [Theory]
    [InlineData("a,c\n1,2\n", 1, "The heading lacks b")]
    [InlineData("a,b,c\n1,2,3\n", 1, "The heading has c")]
    [InlineData("a,b,b\n1,2,3\n", 1, "stands twice")]
    [InlineData("a;b\n1;2\n", 1, "The heading lacks a, b")]
    [InlineData("", 0, "The file is empty")]
    [InlineData("a,b\n1,2\n3\n", 3, "This row has 1 fields; the heading has 2")]
    [InlineData("a,b\n1,2\n\"3,4\n5,6\n", 3, "The quotes do not match")]
    [InlineData("a,b\n1,\"2\"x\n", 2, "The quotes do not match")]
    [InlineData("a,b\n1,2\n3,\0\n", 3, "There is a NUL byte here")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string sentence)
    {
        Read(Encoding.UTF8.GetBytes(text), out var report);

        report.Refuses(line, sentence);
    }

    [Fact]
    public void Another_encoding_is_refused_and_never_guessed()
    {
        Read(Encoding.Latin1.GetBytes("a,b\n1,2\nZo\u00EB,3\n"), out var windows);
        Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n1,2\n")], out var utf16);
        Read([.. "a,b\n1,"u8, 0xC3], out var cut);

        windows.Refuses(3, "not UTF-8; perhaps Windows-1252");
        utf16.Refuses(0, "Save it as “CSV UTF-8”");
        cut.Refuses(2, "not UTF-8");
    }

    [Fact]
    public void A_field_of_ten_megabytes_is_refused()
    {
        Read(Encoding.UTF8.GetBytes($"a,b\n1,{new string('x', 10_000_000)}\n"), out var plain);
        Read(Encoding.UTF8.GetBytes($"a,b\n1,\"{new string('x', 10_000_000)}\"\n"), out var quoted);

        Assert.True(plain.IsRefused && quoted.IsRefused);
    }

    [Fact]
    public void A_file_longer_than_a_spreadsheet_is_refused()
    {
        var text = new StringBuilder("a,b\n");
        for (var row = 0; row < CsvFile.MostRows; row++) text.Append("1,2\n");

        Read(Encoding.UTF8.GetBytes(text.ToString()), out var report);

        report.Refuses(CsvFile.MostRows + 1, "There are more than 1,048,576 rows");
    }

    [Fact]
    public void The_published_spectrum_of_odd_files_is_read_or_refused_and_never_crashes()
    {
        foreach (var path in Directory.EnumerateFiles(Shared.Path("data", "calendar_csv_text", "csv_spectrum"), "*.csv", SearchOption.AllDirectories))
        {
            var heading = File.ReadLines(path).First().TrimStart('\uFEFF').Split(',').Select(h => h.Trim('"')).ToArray();
            var report = new ImportReport(Words);
            var rows = CsvFile.Rows(path, new(heading, [], true), report, new Progress<long>()).ToList();
            var expected = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + ".json").FirstOrDefault();
            if (report.IsRefused || expected is null) continue;
            var wanted = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(File.ReadAllText(expected))!;
            Assert.Equal(wanted.SelectMany(w => w.Select(f => f.Value.ToString())), rows.SelectMany(r => heading.Select(h => r[h])));
        }
    }

    [Sweep, Fact]
    public void Damaged_in_any_way_a_file_is_read_or_refused_with_a_sentence()
    {
        const int Damaged = 3_000;
        var dice = new Random(1);
        var whole = Encoding.UTF8.GetBytes("a,b\r\n1,\"two, \"\"said\"\"\"\r\nZoë,🦊\r\n\"a\nline\",=1+1\r\n");
        var refused = 0;
        for (var n = 0; n < Damaged; n++)
        {
            var bytes = whole.ToList();
            for (var slips = dice.Next(1, 6); slips > 0 && bytes.Count > 0; slips--)
            {
                var at = dice.Next(bytes.Count);
                if (dice.Next(3) == 0) bytes.RemoveAt(at);
                else if (dice.Next(2) == 0) bytes[at] = (byte)dice.Next(256);
                else bytes.Insert(at, (byte)"\",\r\n\0\u00EF"[dice.Next(6)]);
            }
            Read([.. bytes], out var report);
            if (!report.IsRefused) continue;
            refused++;
            Assert.All(report.Refusals, r => Assert.DoesNotContain('[', r.Sentence[..1]));
        }
        Assert.InRange(refused, 1, Damaged - 1);
    }

    private static List<CsvRow> Read(byte[] bytes, out ImportReport report)
    {
        report = new(Words);
        return [.. CsvFile.Rows(Imports.FileWith(bytes), AB, report, new Progress<long>())];
    }
}
