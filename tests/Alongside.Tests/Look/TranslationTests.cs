using System.Globalization;
using System.Text.RegularExpressions;
using Alongside.Domain.Ours;
using Alongside.Tests.House;
using Alongside.Web.Look;

namespace Alongside.Tests.Look;

/// <summary>What a family reads is there in every language, whole, with its gaps and its plurals.</summary>
public sealed partial class TranslationTests
{
    private const int WordsInASentence = 15;

    // The files of which a family may read any sentence.
    private static readonly string[] TheirFiles = ["ask", "check-in", "dates", "drawings", "keeping", "language", "messages", "our", "our-door", "pages"];

    public static TheoryData<string> Others => [.. Tongues.All.Where(t => t != Tongue.English).Select(Tongues.CodeOf)];

    private static string Folder(string language) => Path.Combine(Repository.Root, "src", "Alongside.Web", "Words", language);

    private static Dictionary<string, string> Read(string language, string file) =>
        Message().Matches(File.ReadAllText(Path.Combine(Folder(language), file + ".ftl")) + "\n").ToDictionary(m => m.Groups["key"].Value, m => m.Groups["words"].Value);

    [Theory, MemberData(nameof(Others))]
    public void Nothing_that_a_family_reads_is_missing(string language)
    {
        var missing = TheirFiles.SelectMany(f => Read("en", f).Keys.Except(Read(language, f).Keys).Select(key => $"{f}: {key}")).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{language}: {missing.Count} of {TheirFiles.Sum(f => Read("en", f).Count)} texts missing.");
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Others))]
    public void Nothing_is_said_that_English_does_not_say(string language)
    {
        Assert.Equal(TheirFiles, Directory.GetFiles(Folder(language)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(["language-unchecked"], TheirFiles.SelectMany(f => Read(language, f).Keys.Except(Read("en", f).Keys)));
    }

    [Theory, MemberData(nameof(Others))]
    public void A_translation_fills_the_same_gaps(string language)
    {
        var wrong = from file in TheirFiles
                    from text in Read(language, file)
                    where Read("en", file).TryGetValue(text.Key, out var english) && Gaps(text.Value).Except(Gaps(english)).Any()
                    select $"{file}: {text.Key}";

        Assert.Empty(wrong);
        Assert.Equal(["name"], Gaps("Hello { $name }").Except(Gaps("Hello")));
    }

    [Theory]
    [InlineData("pl", "one few many other")]
    [InlineData("ar", "zero one two few many other")]
    public void A_plural_has_every_form_of_its_language(string language, string forms)
    {
        var plurals = TheirFiles.SelectMany(f => Read(language, f)).Where(t => t.Value.Contains("->", StringComparison.Ordinal) && !t.Key.Equals("count", StringComparison.Ordinal)).ToList();

        Assert.True(plurals.Count >= 5);
        foreach (var (key, words) in plurals) Assert.True(forms.Split(' ').All(form => words.Contains($"[{form}]", StringComparison.Ordinal)), $"{key} lacks one of {forms}.");
    }

    [Theory, MemberData(nameof(Others))]
    public void A_sentence_is_short(string language)
    {
        var longest = TheirFiles.SelectMany(f => Read(language, f)).SelectMany(t => Choice().Split(t.Value).SelectMany(v => Sentence().Split(v)).Select(s => (t.Key, Count: s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)))));

        Assert.Empty(longest.Where(l => l.Count > WordsInASentence).Select(l => $"{l.Key}: {l.Count} words"));
    }

    [Theory, MemberData(nameof(Others))]
    public void What_no_speaker_has_checked_says_so(string language)
    {
        var unchecked_ = TheirFiles.Count(f => File.ReadAllText(Path.Combine(Folder(language), f + ".ftl")).Contains("# Not yet checked by a speaker", StringComparison.Ordinal));

        Assert.Equal(unchecked_ > 0, Read(language, "language").ContainsKey("language-unchecked"));
    }

    [Fact]
    public void A_missing_text_is_said_in_English_and_marked_as_English()
    {
        var arabic = new Tongues()[Tongue.Arabic];

        var page = Phrases.HasEnglish($"<p title=\"{arabic["nav-today"]}\">{arabic["nav-today"]} {arabic["our-title"]}</p>");

        Assert.Equal($"<p title=\"Today\"><span lang=\"en\" dir=\"ltr\">Today</span> {arabic["our-title"]}</p>", page);
        Assert.Null(Phrases.HasEnglish($"<p>{arabic["our-title"]}</p>"));
        Assert.Equal("[nobody-wrote-this]", arabic["nobody-wrote-this"]);
    }

    [Theory]
    [InlineData("pl", 1, "one")]
    [InlineData("pl", 2, "few")]
    [InlineData("pl", 5, "many")]
    [InlineData("pl", 12, "many")]
    [InlineData("pl", 22, "few")]
    [InlineData("pl", 112, "many")]
    [InlineData("pl", 0, "many")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 1, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 3, "few")]
    [InlineData("ar", 10, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 99, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ar", 103, "few")]
    public void Plurals_follow_the_rules_of_the_language(string language, int n, string form) =>
        Assert.Equal(form, Plural.Category(CultureInfo.GetCultureInfo(language), n));

    [Theory]
    [InlineData(Tongue.Polish, 2, "2 tygodnie temu")]
    [InlineData(Tongue.Polish, 3, "3 tygodnie temu")]
    [InlineData(Tongue.Polish, 6, "6 tygodni temu")]
    [InlineData(Tongue.Arabic, 2, "قبل أسبوعين")]
    [InlineData(Tongue.Arabic, 3, "قبل 3 أسابيع")]
    public void A_number_stands_in_the_right_form(Tongue tongue, int weeks, string said) =>
        Assert.Equal(said, new Tongues()[tongue]["since-weeks", ("n", weeks)]);

    [Theory]
    [InlineData(Tongue.English, "3 May")]
    [InlineData(Tongue.Polish, "3 maja")]
    [InlineData(Tongue.Arabic, "3 مايو")]
    public void A_day_is_written_as_the_language_writes_it(Tongue tongue, string said) =>
        Assert.Equal(said, new Tongues()[tongue].Day(new(2026, 5, 3), new(2026, 11, 22)));

    [Fact]
    public void What_comes_from_elsewhere_runs_its_own_way()
    {
        var words = new Tongues();

        Assert.Equal("مرحبًا \u2068Tia\u2069", words[Tongue.Arabic]["our-hello", ("name", "Tia")]);
        Assert.Equal("Hello \u2068ليلى\u2069", words[Tongue.English]["our-hello", ("name", "ليلى")]);
        Assert.Equal("Hello Tia", words[Tongue.English]["our-hello", ("name", "Tia")]);
    }

    private static IEnumerable<string> Gaps(string words) => Gap().Matches(words).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"^(?<key>[a-z][a-z0-9-]*) *=(?<words>.*\n(?:[ ].*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex(@"\{ *\$(\w+)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\*?\[\w+\]|->")]
    private static partial Regex Choice();

    [GeneratedRegex(@"[.!?:؟]\s")]
    private static partial Regex Sentence();
}
