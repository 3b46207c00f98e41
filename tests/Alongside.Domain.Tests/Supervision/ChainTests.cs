using System.Xml.Linq;
using Alongside.Domain.Organisations;
using Alongside.Domain.Supervision;
using Alongside.Domain.Tests.Pictures;

namespace Alongside.Domain.Tests.Supervision;

public sealed class ChainTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Theory]
    [InlineData(true, 28, HowHeld.Well)]
    [InlineData(true, 29, HowHeld.Late)]
    [InlineData(true, 84, HowHeld.Late)]
    [InlineData(true, 85, HowHeld.Lapsed)]
    [InlineData(false, 1, HowHeld.ByNobody)]
    public void The_chain_is_late_after_the_organisations_own_days_and_has_a_gap_when_it_lapsed(bool holder, int daysAgo, HowHeld how) =>
        Assert.Equal(how, BeingHeld.Judge(holder, Today.AddYears(-1), Today.AddDays(-daysAgo), 28, Today));

    [Fact]
    public void Who_has_just_begun_is_not_late() => Assert.Equal(HowHeld.Well, BeingHeld.Judge(true, Today.AddDays(-3), null, 28, Today));

    [Fact]
    public void Whoever_is_new_is_held_more_often_and_the_organisation_says_for_how_long()
    {
        var often = new HowOftenHeld(Role.Worker, Noon);
        Assert.Equal(HowOftenHeld.UsualDaysWhenNew, often.DaysFor(Today.AddMonths(-3), Today));
        Assert.Equal(HowOftenHeld.UsualDays, often.DaysFor(Today.AddYears(-3), Today));

        often.Say(35, 7, 6);

        Assert.Equal(7, often.DaysFor(Today.AddMonths(-3), Today));
        Assert.Equal(35, often.DaysFor(Today.AddMonths(-6), Today));
    }

    [Fact]
    public void Whoever_has_just_qualified_is_new_and_whoever_brings_ten_years_is_not()
    {
        var often = new HowOftenHeld(Role.Worker, Noon);
        var (here, joins) = (new Worker("Ana Petrov", Role.Worker, Today.AddYears(-4), Noon), new Worker("Ben Cole", Role.Worker, Today.AddDays(-10), Noon));
        Assert.Equal((28, 14), (often.DaysFor(here.AtWorkSince, Today), often.DaysFor(joins.AtWorkSince, Today)));

        here.Qualified(Today.AddMonths(-2), Today);
        joins.Qualified(Today.AddYears(-10), Today);

        Assert.Equal((14, 28), (often.DaysFor(here.AtWorkSince, Today), often.DaysFor(joins.AtWorkSince, Today)));
        Assert.Throws<Refused>(() => here.Qualified(Today.AddDays(1), Today));
        Assert.Throws<Refused>(() => here.Qualified(Today.AddYears(-71), Today));
    }

    [Fact]
    public void Numbers_nobody_could_mean_are_refused_all_at_once()
    {
        var refused = Assert.Throws<Refused>(() => new HowOftenHeld(Role.Supervisor, Noon).Say(0, HowOftenHeld.DaysAtMost + 1, null));
        Assert.Equal(["Days", "DaysWhenNew", "MonthsNew"], refused.Problems.Select(p => p.Field));
        Assert.Throws<Refused>(() => new HowOftenHeld(Role.Partner, Noon));
    }

    [Fact]
    public void Everybodys_whole_name_is_in_the_picture_and_in_its_own_bowl()
    {
        string[] names = ["Maureen", "Bartholomew", "Konstantina", "Jo"];
        var links = Enumerable.Range(0, 3).Select(n => new ChainLink(Id<Worker>.At(Noon.AddSeconds(n)), names[n], Id<Worker>.At(Noon.AddSeconds(n + 1)), names[n + 1], HowHeld.Well, null)).ToList();

        var drawn = new Drawn(ChainDrawing.Of(links, "Who holds whom.", ""));

        Assert.Equal(names, drawn.Texts);
        Assert.All(drawn.Points(), p => Assert.True(p.X >= drawn.Left && p.X <= drawn.Right && p.Y >= drawn.Top && p.Y <= drawn.Bottom));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_picture_draws_one_bowl_for_each_link_and_dots_the_one_that_is_missing(int length)
    {
        var links = Enumerable.Range(0, length).Select(n => new ChainLink(Id<Worker>.At(Noon.AddSeconds(n)), $"W{n} <&>", n == length - 1 ? null : Id<Worker>.At(Noon.AddSeconds(n + 1)), n == length - 1 ? null : $"W{n + 1}",
            n == length - 1 ? HowHeld.ByNobody : HowHeld.Well, null)).ToList();

        var svg = XDocument.Parse(ChainDrawing.Of(links, "Who holds whom.", "nobody since July").ToString()).Root!;

        var bowls = svg.Descendants().Where(e => e.Name.LocalName == "path").Select(e => e.Attribute("class")!.Value).ToList();
        Assert.Equal(length, bowls.Count);
        Assert.Equal(1, bowls.Count(b => b.Contains("bowl--gap", StringComparison.Ordinal)));
        Assert.Contains(svg.Descendants(), e => e.Value == "nobody since July");
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.All(svg.Descendants().Where(e => e.Name.LocalName == "text"), text => Assert.InRange(double.Parse(text.Attribute("y")!.Value, System.Globalization.CultureInfo.InvariantCulture), 0, box[3]));
    }
}
