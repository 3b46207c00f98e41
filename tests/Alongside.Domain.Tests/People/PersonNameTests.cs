using System.Text.Json;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public class PersonNameTests
{
    [Theory]
    [InlineData("Lea", null, null, "Lea", "Lea")]
    [InlineData(null, "Novak", null, "Novak", "Novak")]
    [InlineData(null, null, "Bibi", "Bibi", "Bibi")]
    [InlineData("Lea", "Novak", "Bibi", "Bibi", "Lea Novak")]
    public void One_name_is_a_whole_name(string? given, string? family, string? knownAs, string called, string full)
    {
        var name = PersonName.From(given, family, knownAs);
        Assert.Equal((called, full), (name.Called, name.Full));
    }

    [Fact]
    public void How_to_say_it_is_not_a_name()
    {
        var problem = Assert.Single(Assert.Throws<Refused>(() => PersonName.From(" ", "", null, "lay-ah")).Problems);
        Assert.Equal(("Given", "name-missing"), (problem.Field, problem.Code));
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var no = Assert.Throws<Refused>(() =>
            PersonName.From(new string('a', PersonName.Longest + 1), "a\0", "\u202Eb", new string('c', PersonName.Longest + 1)));
        Assert.Equal(
            [("Given", "words-too-long"), ("Family", "words-broken"), ("KnownAs", "words-turned"), ("SayIt", "words-too-long")],
            no.Problems.Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void Blanks_around_a_name_are_dropped_before_it_is_measured() =>
        Assert.Equal(new string('a', PersonName.Longest), PersonName.From($"  {new string('a', PersonName.Longest)}\t", null).Given);

    [Theory]
    [InlineData("İpek")]
    [InlineData("Zoë")]
    [InlineData("Zoe\u0308")]
    [InlineData("O’Brien")]
    [InlineData("'; DROP TABLE people; --")]
    [InlineData("\u00A0Ng")]
    public void A_name_is_kept_as_it_was_written(string given) => Assert.Equal(given, PersonName.From(given, null).Given);

    [Fact]
    public void Two_people_who_write_it_the_same_have_the_same_name() =>
        Assert.Equal(PersonName.From("Lea", "Novak"), PersonName.From(" Lea", "Novak "));

    [Fact]
    public void Naughty_names_come_back_as_they_were_written()
    {
        foreach (var text in JsonSerializer.Deserialize<string[]>(File.ReadAllText(Shared.Path("data", "calendar_csv_text", "blns.json")))!)
        {
            try
            {
                Assert.Equal(text.Trim(' ', '\t', '\r', '\n'), PersonName.From(text, null).Given);
            }
            catch (Refused no)
            {
                Assert.Contains(Assert.Single(no.Problems).Code, (string[])["words-turned", "name-missing"]);
            }
        }
    }
}
