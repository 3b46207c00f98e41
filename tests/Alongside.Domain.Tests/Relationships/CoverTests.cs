using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Relationships;

public sealed class CoverTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Ana = Id<Worker>.At(Now), Ben = Id<Worker>.At(Now);
    private static readonly By ByAna = new(Ana, Now, null);
    private static readonly DateOnly Monday = new(2026, 11, 23), Friday = new(2026, 12, 4);
    private readonly Relationship held = new(Side.Of(Id<Person>.At(Now)), Id<Family>.At(Now), Ana, null, null, new(2026, 5, 1), ByAna);

    [Fact]
    public void Somebody_takes_over_for_some_days_and_whoever_is_away_still_holds_it()
    {
        var cover = new Cover(held, Ana, Ben, Monday, Friday, [], ByAna);

        Assert.Equal((false, true, true, false), (cover.Covers(Monday.AddDays(-1)), cover.Covers(Monday), cover.Covers(Friday), cover.Covers(Friday.AddDays(1))));
        Assert.Equal(Ana, held.HeldOn(Monday));
    }

    [Fact]
    public void The_family_is_told_in_somebodys_words()
    {
        var cover = new Cover(held, Ana, Ben, Monday, Friday, [], ByAna);

        Assert.Throws<Refused>(() => cover.TheyKnow(" ", ByAna));
        cover.TheyKnow("I said it at the door, and Ben waved.", ByAna);

        Assert.Equal(("I said it at the door, and Ben waved.", ByAna.Day), (cover.Told, cover.ToldOn));
    }

    [Fact]
    public void Nobody_covers_for_themselves_nor_twice_nor_for_ever()
    {
        var first = new Cover(held, Ana, Ben, Monday, Friday, [], ByAna);

        Assert.Equal("cover-oneself", Refusal(Ana, Monday, Friday));
        Assert.Equal("choose-one", Refusal(null, Monday, Friday));
        Assert.Equal("ends-before-it-begins", Refusal(Ben, Friday, Monday));
        Assert.Equal("day-behind", Refusal(Ben, new(2026, 11, 1), new(2026, 11, 5)));
        Assert.Equal("cover-too-long", Refusal(Ben, Monday, Monday.AddDays(Cover.DaysAtMost + 1)));
        Assert.Equal("covered-already", Refusal(Ben, Friday, Friday.AddDays(3), first));
        first.End(ByAna);
        _ = new Cover(held, Ana, Ben, Friday, Friday.AddDays(3), [first], ByAna);
    }

    [Fact]
    public void Only_what_somebody_holds_is_covered_for_them() =>
        Assert.Equal("cover-not-held", Assert.Throws<Refused>(() => new Cover(held, Ben, Ana, Monday, Friday, [], ByAna)).Problems.Single().Code);

    [Fact]
    public void Somebody_of_another_team_comes_with_a_reason_and_within_the_team_none_is_kept()
    {
        var elm = Id<Team>.At(Now);

        Assert.Equal("cover-elsewhere-why", Assert.Throws<Refused>(() => new Cover(held, Ana, Ben, Monday, Friday, [], ByAna, elm, " ")).Problems.Single().Code);
        var across = new Cover(held, Ana, Ben, Monday, Friday, [], ByAna, elm, "Nobody here drives.");
        Assert.Equal((elm, "Nobody here drives."), (across.FromTeamId, across.Why));
        Assert.Null(new Cover(held, Ana, Ben, Monday, Friday, [], ByAna, null, "Nobody here drives.").Why);
    }

    private string Refusal(Id<Worker>? who, DateOnly from, DateOnly until, params Cover[] others) =>
        Assert.Throws<Refused>(() => new Cover(held, Ana, who, from, until, others, ByAna)).Problems.Single().Code;
}
