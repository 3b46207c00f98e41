using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Accountability;

public class LookingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Ruth = Id<Worker>.At(Now), Ewan = Id<Worker>.At(Now);
    private static readonly By ByRuth = new(Ruth, Now, null);

    [Theory]
    [InlineData("2026-11-16", "2026-11-18")] // Monday
    [InlineData("2026-11-19", "2026-11-23")] // Thursday, over the weekend
    [InlineData("2026-11-20", "2026-11-24")] // Friday
    [InlineData("2026-11-21", "2026-11-24")] // Saturday
    [InlineData("2026-11-22", "2026-11-24")] // Sunday
    public void An_opening_is_looked_at_within_two_working_days(string opened, string due)
    {
        var day = DateOnly.Parse(opened, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Review.DueOn(day));
        Assert.False(Review.WaitsTooLong(day, Review.DueOn(day)));
        Assert.True(Review.WaitsTooLong(day, Review.DueOn(day).AddDays(1)));
    }

    [Fact]
    public void So_many_working_days_are_so_many_weekdays_whenever_they_begin() => Prop.ForAll(
        (from offset in Gen.Choose(0, 4_000) from days in Gen.Choose(1, 30) select (Day: new DateOnly(2020, 1, 1).AddDays(offset), days)).ToArbitrary(), it =>
        {
            var due = WorkingDays.After(it.Day, it.days);
            var between = Enumerable.Range(1, due.DayNumber - it.Day.DayNumber).Select(i => it.Day.AddDays(i)).Count(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            return between == it.days && due.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_looks_at_their_own_opening() =>
        Assert.Equal("review-own", Assert.Single(Assert.Throws<Refused>(() => new Review(Guid.Empty, Ruth, ReviewOutcome.Right, null, false, ByRuth)).Problems).Code);

    [Fact]
    public void What_one_talks_about_is_said_and_what_was_right_needs_no_words()
    {
        Assert.Null(new Review(Guid.Empty, Ewan, ReviewOutcome.Right, "  ", true, ByRuth).Words);
        Assert.Equal("words-missing", Assert.Single(Assert.Throws<Refused>(() => new Review(Guid.Empty, Ewan, ReviewOutcome.TalkAboutIt, " ", false, ByRuth)).Problems).Code);
        Assert.Equal("choose-one", Assert.Single(Assert.Throws<Refused>(() => new Review(Guid.Empty, Ewan, null, null, false, ByRuth)).Problems).Code);
    }

    [Theory]
    [InlineData("Flat 3, 12 Larch Court, Thornbeck", "larch court")]
    [InlineData("Larch Court since August 2025", "larch court")]
    [InlineData("12b larch court", "larch court")]
    [InlineData("LÁRCH Court", "larch court")]
    [InlineData("St. John's Road 4", "st johns road")]
    [InlineData("12, Elm Road", "elm road")]
    [InlineData("12", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_street_is_found_in_a_line(string? line, string? street) => Assert.Equal(street, Street.Of(line));

    [Fact]
    public void The_monday_of_a_week_is_never_later_and_at_most_six_days_before() => Prop.ForAll(
        Gen.Choose(0, 4_000).Select(i => new DateOnly(2020, 1, 1).AddDays(i)).ToArbitrary(),
        day => WeekOf.Day(day).DayOfWeek == DayOfWeek.Monday && day.DayNumber - WeekOf.Day(day).DayNumber is >= 0 and <= 6).QuickCheckThrowOnFailure();

    [Fact]
    public void What_follows_from_a_relationship_is_wondered_about_only_for_name_or_street()
    {
        Assert.Empty(Wondered(Why.Holds, Why.Team));
        Assert.Empty(Wondered(Why.TypedReason, Why.Holds)); // They were asked to take it over.
        Assert.Equal([Wondering.SameSurname], Wondered(true, false, Why.Holds));
        Assert.Equal([Wondering.SameStreet], Wondered(false, true, Why.Team));
        Assert.Equal([Wondering.NoRelationship], Wondered(Why.None, Why.TypedReason));
        Assert.Equal([Wondering.AskedInVain], Wondered(Why.None, Why.None));
        Assert.Empty(Wondered(Why.None)); // Once is a slip of the finger.
    }

    [Fact]
    public void What_has_most_to_ask_stands_first()
    {
        var (little, much) = (Glance(true, false, Why.Holds), Glance(true, true, Why.TypedReason));

        Assert.Equal([much, little], LookAtThis.Of([little, Glance(false, false, Why.Holds), much]).Select(l => l.What));
    }

    private static IReadOnlyList<Wondering> Wondered(params Why[] whys) => Wondered(false, false, whys);

    private static IReadOnlyList<Wondering> Wondered(bool surname, bool street, params Why[] whys) =>
        LookAtThis.Of([Glance(surname, street, whys)]).SingleOrDefault()?.Because ?? [];

    private static Glance Glance(bool surname, bool street, params Why[] whys) => new(Ewan, Id<Family>.At(Now), whys, surname, street);
}
