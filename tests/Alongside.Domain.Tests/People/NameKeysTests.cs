using System.Text.Json;
using Alongside.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.People;

public class NameKeysTests
{
    private static readonly Gen<string> LongWord =
        from length in Gen.Choose(4, 14)
        from letters in Gen.Elements("abcdefghijklmnopqrstuvwxyzéüñıøł".ToCharArray()).ListOf(length)
        select string.Concat(letters);

    private static readonly Gen<string> AnyName =
        from parts in Gen.Elements("a", "Lea", "İpek", "O'Brien", "Jean-Luc", "van", "Đặng", "Müller", "小明", "محمد", "x1", "😀", "ß", "McDonald").NonEmptyListOf()
        from between in Gen.Elements(" ", "  ", "-", "'", ", ")
        select string.Join(between, parts.Take(6));

    [Theory]
    [InlineData("Bob Sykes", "Robert", "Sykes")]
    [InlineData("Shevchenko", "", "Шевченко")]
    [InlineData("Katarzyna", "Kasia", "")]
    public void A_nickname_and_another_script_find_the_same_person(string asked, string given, string family)
    {
        Assert.True(Finds(asked, given, family));
        Assert.True(NameKeys.Score(asked, given, family) >= NameKeys.Nickname);
    }

    [Fact]
    public void A_name_typed_without_its_blank_has_a_key_of_its_own() =>
        Assert.Contains(new(NameKeyKind.Word, "leahhaigh"), NameKeys.Of([PersonName.From("Leah", "Haigh")]));

    [Theory]
    [InlineData("Kic Faringbrdge", true)]
    [InlineData("Mary Faringbridge", false)]
    public void Where_no_key_brings_somebody_up_every_word_has_to_be_like_one_of_theirs(string asked, bool alike) =>
        Assert.Equal(alike, NameKeys.Alike(asked)(["kit", "faringbridge"]) >= 0.78);

    [Fact]
    public void Each_word_that_is_asked_is_itself_also_where_two_could_be_written_together() =>
        Assert.Equal(["bteh", "ellis"], NameKeys.Ask("Bteh Ellis").Select(a => a.Text));

    [Theory]
    [InlineData("Leah", "Leah", 0)]
    [InlineData("Leah", "leahhaigh", 1)]
    [InlineData("Leah", "Leha", 2)]
    [InlineData("Stefan", "Stevenn", 3)]
    [InlineData("Leah", "Mary", null)]
    public void How_far_off_a_word_is_goes_by_the_key_that_leads_there(string asked, string name, int? off) =>
        Assert.Equal(off, NameKeys.Off(NameKeys.Ask(asked)[0])(NameKeys.Of(name)[0].Text));

    [Fact]
    public void A_word_at_hand_is_as_far_off_as_the_nearest_key_they_share() => Prop.ForAll(LongWord.ToArbitrary(), LongWord.ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (asked, other, beside) =>
    {
        // Now another word, now one with a letter of its own, now one that only begins so.
        var name = beside switch { < 3 => other, < 6 => asked.Remove(beside - 3, 1), < 8 => asked.Insert(beside - 6, "q"), _ => asked + other };
        var (word, kept) = (NameKeys.Ask(asked)[0], NameKeys.Of(name));
        var shared = kept.Where(k => word.Keys.Contains(k) || (k.Kind == NameKeyKind.Word && word.Prefixes.Any(p => k.Text.StartsWith(p.From, StringComparison.Ordinal))))
            .Select(k => k == new NameKey(NameKeyKind.Word, word.Text) ? 0 : (int?)k.Kind).Min();
        var off = NameKeys.Off(word);
        return kept.Where(k => k.Kind == NameKeyKind.Word).Min(k => off(k.Text)) == shared;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Müller", "Mueller")]
    [InlineData("Mueller", "Müller")]
    [InlineData("Muller", "Müller")]
    [InlineData("Mu\u0308ller", "MÜLLER")]
    [InlineData("Muller", "Mueller")]
    [InlineData("Nunez", "Núñez")]
    [InlineData("Ipek", "İpek")]
    [InlineData("ipek", "IPEK")]
    [InlineData("Isik", "Işık")]
    [InlineData("IŞIK", "Işık")]
    [InlineData("Weiss", "Weiß")]
    [InlineData("Jorgensen", "Jørgensen")]
    [InlineData("Joergensen", "Jørgensen")]
    [InlineData("Lukasz", "Łukasz")]
    [InlineData("Finn", "Ｆinn")]
    [InlineData("Oeuvre", "Œuvre")]
    [InlineData("OBrien", "O'Brien")]
    [InlineData("O Brien", "O'Brien")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("O Brien", "OBrien")]
    [InlineData("O'Brien", "O Brien")]
    [InlineData("OBrien", "O Brien")]
    [InlineData("Brien", "O'Brien")]
    [InlineData("Oʼbrein", "O'Brien")]
    [InlineData("Jean Luc", "Jean-Luc")]
    [InlineData("jeanluc", "Jean-Luc")]
    [InlineData("Luc", "Jean-Luc")]
    [InlineData("Jean-Luc", "Jeanluc")]
    [InlineData("Mc Donald", "McDonald")]
    [InlineData("delacruz", "De la Cruz")]
    [InlineData("Nguyen", "Nguyễn")]
    [InlineData("Nov", "Novak")]
    [InlineData("Nowak", "Novak")]
    [InlineData("Novk", "Novak")]
    [InlineData("Novvak", "Novak")]
    [InlineData("Nvoak", "Novak")]
    [InlineData("Stephen", "Steven")]
    [InlineData("Katharine", "Catherine")]
    [InlineData("Maier", "Meyer")]
    [InlineData("Kowalski", "Kovalsky")]
    [InlineData("Muhamad", "Mohammed")]
    [InlineData("Jaxon", "Jackson")]
    [InlineData("Schmitt", "Schmidt")]
    [InlineData("محمد", "مُحَمَّد")]
    public void A_name_is_found_however_it_is_spelt(string asked, string name)
    {
        Assert.True(Finds(asked, name), string.Join(' ', NameKeys.Of(name)));
        Assert.InRange(NameKeys.Score(asked, name), 0.2, 1);
    }

    [Theory]
    [InlineData("Thi Nguyen")]
    [InlineData("Nguyen Thi")]
    [InlineData("Thi Lan Nguyen")]
    [InlineData("lan ngu")]
    public void The_order_of_words_is_free(string asked)
    {
        Assert.True(Finds(asked, "Thị Lan", "Nguyễn"));
        Assert.InRange(NameKeys.Score(asked, "Thị Lan", "Nguyễn"), 0.8, 1);
    }

    [Theory]
    [InlineData("Novak", "Lea", "Brown")]
    [InlineData("Lea Novak", "Lea", "Brown")]
    [InlineData("Lee", "Leo", "Brown")]
    [InlineData("Ana Ana", "Ana", "Brown")]
    public void Others_are_not_found(string asked, params string[] names) =>
        Assert.True(!Finds(asked, names) || NameKeys.Score(asked, names) <= 0.5);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u0301")]
    [InlineData("\uFFFE")]
    public void Nothing_asked_finds_nobody(string? asked)
    {
        Assert.Empty(NameKeys.Ask(asked));
        Assert.Equal(0, NameKeys.Score(asked, "Lea"));
    }

    [Fact]
    public void Exact_comes_before_begun_before_one_letter_off_before_sounding_alike()
    {
        double[] scores = [NameKeys.Score("Stefan", "Stefan"), NameKeys.Score("Stefan", "Stefania"), NameKeys.Score("Stefan", "Stepan"), NameKeys.Score("Stefan", "Stevenn"), NameKeys.Score("Stefan", "Lea")];
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(scores.Distinct(), scores);
        Assert.Equal((1, 0), (scores[0], scores[^1]));
    }

    [Fact]
    public void Both_names_beat_one() =>
        Assert.True(NameKeys.Score("Lea Nowak", "Lea", "Novak") > NameKeys.Score("Lea Nowak", "Lea", "Brown"));

    [Fact]
    public void A_word_of_a_name_answers_only_once() =>
        Assert.True(NameKeys.Score("Lea Lea", "Lea", "Brown") < NameKeys.Score("Lea Lea", "Lea", "Lea"));

    [Fact]
    public void A_name_always_finds_itself() => Prop.ForAll(AnyName.ToArbitrary(), name =>
        Finds(name, name) && NameKeys.Score(name, name) == 1).QuickCheckThrowOnFailure();

    [Fact]
    public void Given_and_family_name_find_their_person_in_either_order() => Prop.ForAll(AnyName.ToArbitrary(), LongWord.ToArbitrary(), (given, family) =>
        Finds($"{family} {given.Split(' ')[0]}", given, family)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_beginning_of_a_word_finds_it() => Prop.ForAll(LongWord.ToArbitrary(), word =>
        Enumerable.Range(1, word.Length).All(length => Finds(word[..length], "Lea", word))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_slip_in_a_word_of_four_letters_or_more_is_forgiven() => Prop.ForAll(LongWord.ToArbitrary(), Gen.Choose(0, 13).ToArbitrary(), Gen.Choose('a', 'z').ToArbitrary(), (word, place, letter) =>
    {
        var at = place % word.Length;
        var next = Math.Min(at, word.Length - 2);
        string[] slips =
        [
            word.Remove(at, 1),
            word.Insert(at, $"{(char)letter}"),
            word.Remove(at, 1).Insert(at, $"{(char)letter}"),
            $"{word[..next]}{word[next + 1]}{word[next]}{word[(next + 2)..]}",
        ];
        return slips.All(slip => Finds(slip, "Lea", word) && NameKeys.Score(slip, "Lea", word) >= NameKeys.OneLetterOff);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_looked_up_brings_everybody_who_scores_on_every_word() => Prop.ForAll(AnyName.ToArbitrary(), AnyName.ToArbitrary(), (asked, name) =>
        NameKeys.Score(asked, name) < 1 || Finds(asked, name)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_naughty_name_finds_itself_and_no_naughty_question_breaks_the_search()
    {
        foreach (var text in JsonSerializer.Deserialize<string[]>(File.ReadAllText(Shared.Path("data", "calendar_csv_text", "blns.json")))!)
        {
            Assert.True(Finds(text, text), text);
            Assert.All(NameKeys.Of(text), key => Assert.InRange(key.Text.Length, 1, NameKeys.LongestWord));
        }
        Assert.NotEmpty(NameKeys.Ask(new string('a', 10_000_000)));
        Assert.NotEmpty(NameKeys.Ask("half \uD83D"));
    }

    // What the two databases do with the table of keys.
    private static bool Finds(string asked, params string[] names)
    {
        var kept = NameKeys.Of(names).ToHashSet();
        return NameKeys.Ask(asked).All(word =>
            word.Keys.Any(kept.Contains)
            || kept.Any(k => k.Kind == NameKeyKind.Word && word.Prefixes.Any(p =>
                string.CompareOrdinal(k.Text, p.From) >= 0 && string.CompareOrdinal(k.Text, p.To) <= 0)));
    }
}
