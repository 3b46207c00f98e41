using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public sealed class SignInNameTests
{
    [Theory]
    [InlineData("dela")]
    [InlineData("dela.quist@larch-lane.example")]
    [InlineData("Özlem_2")]
    [InlineData("ليلى")]
    [InlineData("हिन्दी")]
    public void Letters_of_any_script_digits_and_a_few_signs_make_a_name(string name) => Assert.Equal(name.Normalize(), From(name).Name);

    [Fact]
    public void Blanks_around_it_are_no_part_of_it() => Assert.Equal("dela", From("  dela ").Name);

    [Fact]
    public void The_same_name_typed_in_two_ways_is_one_name() => Assert.Equal(From("Zoë").Name, From("Zoe\u0308").Name);

    [Theory]
    [InlineData("", "sign-in-name-length")]
    [InlineData(null, "sign-in-name-length")]
    [InlineData("d", "sign-in-name-length")]
    [InlineData("dela quist", "sign-in-name-letters")]
    [InlineData("dela<script>", "sign-in-name-letters")]
    [InlineData("dela\u202Equist", "sign-in-name-letters")]
    public void What_is_none_is_refused_with_the_reason(string? name, string code) => Assert.Equal(code, From(name).Code);

    [Fact]
    public void The_longest_fits_and_one_more_does_not()
    {
        Assert.Null(From(new string('d', SignInName.Longest)).Code);
        Assert.Equal("sign-in-name-length", From(new string('d', SignInName.Longest + 1)).Code);
    }

    private static (string? Name, string? Code) From(string? text)
    {
        List<Problem> problems = [];
        return (SignInName.From("UserName", text, problems)?.Text, problems.SingleOrDefault()?.Code);
    }
}
