using System.Text.Json;
using Alongside.Domain.Relationships;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Relationships;

public class ContinuityTests
{
    private const double Sixth = 0.000_000_5;

    // Up to thirty meetings with up to five workers.
    private static readonly Arbitrary<char[]> Sequences =
        Gen.Elements("ABCDE".ToCharArray()).NonEmptyListOf().Select(l => l.Take(30).ToArray()).ToArbitrary();

    [Theory]
    [InlineData("AABACAAB", .625, .392857, .46875, .285714, .718310)]
    [InlineData("AAABC", .600, .300000, .44000, .500000, .512195)]
    [InlineData("AAAABBBB", .500, .428571, .50000, .857143, .859155)]
    [InlineData("ABABABAB", .500, .428571, .50000, 0.0, .859155)]
    [InlineData("ABCDEFGH", .125, 0.0, .12500, 0.0, .014085)]
    [InlineData("A", 1.0, null, 1.0, null, 1.0)]
    [InlineData("", null, null, null, null, null)]
    public void The_indices_agree_with_those_worked_out_by_hand(string met, double? upc, double? coc, double? hhi, double? secon, double? mmci)
    {
        var continuity = Continuity.Of(met);
        Near(upc, continuity.Upc);
        Near(coc, continuity.Coc);
        Near(hhi, continuity.Hhi);
        Near(secon, continuity.Secon);
        Near(mmci, continuity.Mmci);
    }

    [Fact]
    public void The_indices_agree_with_the_shared_cases()
    {
        var path = Shared.Path("data", "analytics", "continuity_of_care_cases.json");
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        var cases = file.RootElement.GetProperty("cases").EnumerateArray().ToList();
        Assert.Equal(9, cases.Count);
        foreach (var expected in cases)
        {
            var continuity = Continuity.Of(expected.GetProperty("visits").GetString()!);
            Assert.Equal(expected.GetProperty("n").GetInt32(), continuity.Meetings);
            Assert.Equal(expected.GetProperty("providers").GetInt32(), continuity.Workers);
            Near(Number(expected, "upc"), continuity.Upc);
            Near(Number(expected, "bice_boxerman_coc"), continuity.Coc);
            Near(Number(expected, "secon"), continuity.Secon);
            Near(Number(expected, "mmci"), continuity.Mmci);
        }
    }

    [Fact]
    public void No_index_leaves_its_range() => Prop.ForAll(Sequences, met =>
    {
        var c = Continuity.Of(met);
        return c.Upc is > 0 and <= 1 && c.Hhi is > 0 and <= 1 && c.Mmci is > 0 and <= 1 + Sixth
            && c.Coc is null or (>= 0 and <= 1) && c.Secon is null or (>= 0 and <= 1)
            && (c.Coc is null) == (met.Length < 2) && (c.Secon is null) == (met.Length < 2);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_matters_only_for_who_came_after_whom() => Prop.ForAll(Sequences, met =>
    {
        var (c, sorted) = (Continuity.Of(met), Continuity.Of(met.Order()));
        return (c.Upc, c.Coc, c.Hhi, c.Mmci) == (sorted.Upc, sorted.Coc, sorted.Hhi, sorted.Mmci) && !(sorted.Secon < c.Secon);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_the_workers_are_does_not_matter() => Prop.ForAll(Sequences, met =>
        Continuity.Of(met) == Continuity.Of(met.Select(w => (int)w * 7))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_worker_every_time_is_whole() => Prop.ForAll<int>(meetings =>
    {
        var n = 2 + Math.Abs(meetings % 50);
        var c = Continuity.Of(Enumerable.Repeat('A', n));
        return (c.Upc, c.Coc, c.Hhi, c.Secon) == (1, 1, 1, 1) && Math.Abs(c.Mmci!.Value - 1) < Sixth;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Someone_new_every_time_has_none() => Prop.ForAll<int>(meetings =>
    {
        var c = Continuity.Of(Enumerable.Range(0, 2 + Math.Abs(meetings % 50)));
        return (c.Coc, c.Secon) == (0, 0);
    }).QuickCheckThrowOnFailure();

    private static double? Number(JsonElement of, string name) =>
        of.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static void Near(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } number) Assert.Equal(number, actual!.Value, Sixth);
    }
}
