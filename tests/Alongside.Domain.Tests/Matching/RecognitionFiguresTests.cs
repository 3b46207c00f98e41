using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

/// <summary>How right the matcher is on published files and on invented towns; the figures are printed.</summary>
[Sweep]
public class RecognitionFiguresTests
{
    [Theory]
    [InlineData("febrl_dataset1.csv", 0.99)]
    [InlineData("febrl_dataset3.csv", 0.99)]
    [InlineData("splink_fake_1000.csv", 0.93)]
    public void Published_files_are_recognised(string file, double least)
    {
        var (rows, who) = Read(Shared.Path("data", "record_linkage", file));

        Says(Scored.Of(Recognising.Among(rows), who), least, file);
    }

    [Theory]
    [InlineData("everything", 2.0, 0.99)]
    [InlineData("everything", 5.0, 0.99)]
    [InlineData("no number, phone or email", 2.0, 0.96)]
    [InlineData("name, birth date and postcode", 2.0, 0.90)]
    [InlineData("whole name, birth date and postcode", 2.0, 0.89)]
    [InlineData("name and birth date", 2.0, 0.86)]
    public void An_invented_town_is_recognised(string known, double mistakes, double least)
    {
        var town = new InventedPeople(12, 700, mistakes: mistakes, keep: d => known switch
        {
            "no number, phone or email" => d with { Identifier = null, Phone = null, Email = null },
            "name, birth date and postcode" => new() { Given = d.Given, Family = d.Family, Born = d.Born, Postcode = d.Postcode },
            "whole name, birth date and postcode" => new() { Full = d.Full, Born = d.Born, Postcode = d.Postcode },
            "name and birth date" => new() { Given = d.Given, Family = d.Family, Born = d.Born },
            _ => d,
        });

        Says(Scored.Of(Recognising.Among(town.Rows), town.Who), least, $"{known}, {mistakes} mistakes");
    }

    [Fact]
    public void Two_files_of_one_town_find_each_other()
    {
        var town = new InventedPeople(13, 700);
        int[] left = [.. Enumerable.Range(0, town.Rows.Count).Where(at => at % 2 == 0)], right = [.. Enumerable.Range(0, town.Rows.Count).Where(at => at % 2 == 1)];

        var pairs = Recognising.Among([.. left.Select(at => town.Rows[at])], [.. right.Select(at => town.Rows[at])]);

        Says(Scored.Of(pairs, [.. left.Select(at => town.Who[at])], [.. right.Select(at => town.Who[at])]), 0.99, "across two files");
    }

    [Fact]
    public void A_town_without_doubles_has_none()
    {
        var town = new InventedPeople(14, 700, again: 0);

        Assert.Empty(Recognising.Among(town.Rows));
    }

    private static void Says(Scored scored, double least, string what)
    {
        TestContext.Current.SendDiagnosticMessage($"{what}: {scored}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {scored}");
        Assert.True(scored.F1 >= least, $"{what}: {scored}, wanted {least}");
    }

    // FEBRL says who is who in the id, the other file in its own column; neither is shown to the matcher.
    private static (List<Described> Rows, List<string> Who) Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(l => l.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var headings = lines[0];
        List<Described> rows = [];
        List<string> who = [];
        foreach (var fields in lines.Skip(1))
        {
            rows.Add(new()
            {
                Given = Of("given_name") ?? Of("first_name"), Family = Of("surname"), Born = Of("date_of_birth") ?? Of("dob"), HouseNumber = Of("street_number"), Street = Of("address_1"),
                AddressLine = Of("address_2"), Place = Of("suburb") ?? Of("city"), Postcode = Of("postcode"), Region = Of("state"), Identifier = Of("soc_sec_id"), Email = Of("email"),
            });
            who.Add(Of("cluster") ?? string.Join('-', Of("rec_id")!.Split('-').Take(2)));

            string? Of(string heading) => Array.IndexOf(headings, heading) is >= 0 and var at ? fields[at] : null;
        }
        return (rows, who);
    }
}
