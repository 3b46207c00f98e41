using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

public class NicknamesTests
{
    [Theory]
    [InlineData("robert", "bob")]
    [InlineData("bob", "robert")]
    [InlineData("liz", "beth")]
    [InlineData("mohammed", "muhammad")]
    [InlineData("kasia", "katarzyna")]
    [InlineData("yusuf", "joseph")]
    public void One_person_goes_by_either(string one, string other) => Assert.True(Nicknames.Share(one, other));

    [Theory]
    [InlineData("robert", "rupert")]
    [InlineData("lea", "noah")]
    [InlineData("", "bob")]
    public void Others_are_not_brought_together(string one, string other) => Assert.False(Nicknames.Share(one, other));

    [Fact]
    public void What_stands_beside_a_name_has_that_name_beside_it()
    {
        foreach (var other in Nicknames.Beside("margaret")) Assert.Contains("margaret", Nicknames.Beside(other));
        Assert.Contains("peggy", Nicknames.Beside("margaret"));
    }
}
