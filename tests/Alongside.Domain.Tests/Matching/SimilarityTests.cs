using Alongside.Domain.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Matching;

public class SimilarityTests
{
    private static readonly Gen<string> AnyWord =
        from length in Gen.Choose(0, 12)
        from letters in Gen.Elements("abcde".ToCharArray()).ListOf(length)
        select string.Concat(letters);

    [Theory]
    [InlineData("martha", "marhta", 0.9611)]
    [InlineData("dwayne", "duane", 0.84)]
    [InlineData("dixon", "dicksonx", 0.8133)]
    [InlineData("same", "same", 1)]
    [InlineData("abc", "xyz", 0)]
    public void Jaro_and_Winkler_s_own_examples_come_out(string one, string other, double alike) =>
        Assert.Equal(alike, Similarity.JaroWinkler(one, other), 0.0001);

    [Theory]
    [InlineData("smith", "smith", 0)]
    [InlineData("smith", "smiht", 1)]
    [InlineData("smith", "smyth", 1)]
    [InlineData("smith", "smit", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void Slips_are_counted_as_far_as_asked(string one, string other, int slips) =>
        Assert.Equal(slips, Similarity.Slips(one, other, 3));

    [Fact]
    public void Both_measures_see_two_words_alike_from_either_side() =>
        Prop.ForAll(Gen.Two(AnyWord).ToArbitrary(), (Func<(string, string), bool>)(words =>
        {
            var (a, b) = words;
            return Similarity.Slips(a, b, 3) == Similarity.Slips(b, a, 3) && Similarity.Slips(a, b, 3) == 0 == (a == b)
                && Math.Abs(Similarity.JaroWinkler(a, b) - Similarity.JaroWinkler(b, a)) < 1e-9 && Similarity.JaroWinkler(a, b) is >= 0 and <= 1;
        })).QuickCheckThrowOnFailure();
}
