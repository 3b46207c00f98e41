using System.Text;
using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public sealed class CodesTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 10, TimeSpan.Zero);

    /// <summary>RFC 6238, appendix B, the vectors of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds)), digits: 8));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_code_is_good_for_its_own_half_minute_and_its_neighbours(int apart, bool good) =>
        Assert.Equal(good, OneTimeCode.Match(Key, OneTimeCode.At(Key, OneTimeCode.StepAt(Now) + apart), Now, null) is not null);

    [Fact]
    public void A_code_is_taken_once_and_none_older_after_it()
    {
        var step = OneTimeCode.StepAt(Now);

        Assert.Equal(step, OneTimeCode.Match(Key, OneTimeCode.At(Key, step), Now, step - 1));
        Assert.Null(OneTimeCode.Match(Key, OneTimeCode.At(Key, step), Now, step));
        Assert.Null(OneTimeCode.Match(Key, OneTimeCode.At(Key, step - 1), Now, step));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("１２３４５６")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.Null(OneTimeCode.Match(Key, typed, Now, null));

    [Fact]
    public void Blanks_between_the_digits_do_not_matter()
    {
        var code = OneTimeCode.At(Key, OneTimeCode.StepAt(Now));

        Assert.NotNull(OneTimeCode.Match(Key, $" {code[..3]} {code[3..]} ", Now, null));
    }

    /// <summary>RFC 4648 §6, worked out by hand for twenty bytes.</summary>
    [Fact]
    public void A_key_is_told_in_groups_of_four_and_in_the_form_apps_read()
    {
        var key = new AuthenticatorKey(Key);

        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", key.Groups);
        Assert.Equal("otpauth://totp/Alongside:ana%40hub?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Alongside", key.Address("Alongside", "ana@hub"));
        Assert.DoesNotContain("GEZD", key.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recovery_code_forgives_small_letters_dashes_and_look_alikes()
    {
        var code = RecoveryCode.From([0, 1, 2, 3, 10, 11, 12, 13, 28, 29, 30, 31]);

        Assert.Equal("0123-ABCD-WXYZ", code);
        Assert.Equal("0123ABCDWXYZ", RecoveryCode.Meant(" o1 23 abcd-wxyz"));
        Assert.Equal("0123ABCDWXYZ", RecoveryCode.Meant("OI23ABCDWXYZ"));
        Assert.Null(RecoveryCode.Meant("0123-ABCD-WXY"));
        Assert.Null(RecoveryCode.Meant("123456"));
        Assert.Null(RecoveryCode.Meant(null));
    }
}
