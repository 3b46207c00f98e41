using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public sealed class PasswordTests
{
    [Theory]
    [InlineData("heron under a tin roof")]
    [InlineData("Zwölf müde Fährleute")]
    [InlineData("kjWq vbTz oRmd")]
    public void A_few_words_of_ones_own_are_enough(string text) => Assert.Equal(text, Chosen(text, []));

    [Theory]
    [InlineData("", "password-short")]
    [InlineData(null, "password-short")]
    [InlineData("heron tin ro", null)]
    [InlineData("heron tin r", "password-short")]
    [InlineData("password1234", "password-common")]
    [InlineData("P@55w0rd!!!!", "password-common")]
    [InlineData("qwertyuiop123", "password-common")]
    [InlineData("aaaaaaaaaaaaaa", "password-common")]
    [InlineData("abcdefghijklmnop", "password-common")]
    [InlineData("Leeds2026Leeds2026", "password-common")]
    [InlineData("correct horse battery staple", "password-common")]
    public void What_others_would_try_first_is_refused_however_it_is_dressed(string? text, string? code) => Assert.Equal(code, Refusal(text, []));

    [Theory]
    [InlineData("Marlowe-Quist-1984", "Dela Marlowe Quist")]
    [InlineData("dela.quist 2026 !!", "dela.quist@larch.example")]
    public void What_is_known_of_somebody_counts_for_nothing(string text, string known) => Assert.Equal("password-common", Refusal(text, [known]));

    [Fact]
    public void The_longest_fits_and_one_more_does_not()
    {
        var longest = string.Concat(Enumerable.Range(0, Password.Longest).Select(i => "mzfkw"[i % 5]));
        Assert.Equal(longest, Chosen(longest, []));
        Assert.Equal("password-long", Refusal(longest + "z", []));
    }

    [Fact]
    public void Printed_by_mistake_it_says_nothing()
    {
        var password = Password.From("Password", "heron under a tin roof", [], []);
        Assert.DoesNotContain("heron", $"{password}", StringComparison.Ordinal);
    }

    private static string? Chosen(string? text, string[] known)
    {
        List<Problem> problems = [];
        var password = Password.From("Password", text, known, problems);
        Assert.Empty(problems);
        return password?.Text;
    }

    private static string? Refusal(string? text, string[] known)
    {
        List<Problem> problems = [];
        var password = Password.From("Password", text, known, problems);
        Assert.Equal(password is null, problems.Count == 1);
        return problems.SingleOrDefault()?.Code;
    }
}
