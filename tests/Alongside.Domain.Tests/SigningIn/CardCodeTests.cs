using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public class CardCodeTests
{
    [Theory]
    [InlineData("KTRM4WXD")]
    [InlineData("ktrm 4wxd")]
    [InlineData(" KTRM-4WXD ")]
    [InlineData("k t r m – 4 w x d")]
    public void A_code_is_read_as_people_type_it(string typed)
    {
        var code = CardCode.Read(typed);

        Assert.Equal("KTRM4WXD", code?.Text);
        Assert.Equal("KTRM 4WXD", code?.OnTheCard);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KTRM4WX")]
    [InlineData("KTRM4WXDD")]
    [InlineData("KTRM4WX0")]
    [InlineData("KTRM4WXE")]
    public void What_no_card_carries_is_no_code(string? typed) => Assert.Null(CardCode.Read(typed));

    [Fact]
    public void No_code_can_be_misread_or_be_a_word()
    {
        Assert.DoesNotContain(CardCode.Alphabet, "AEIOUL015S2Z8B".Contains);
        Assert.Equal(CardCode.Alphabet.Length, CardCode.Alphabet.Distinct().Count());
        Assert.True(Math.Pow(CardCode.Alphabet.Length, CardCode.Length) > 5e10);
    }
}
