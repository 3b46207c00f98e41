using Alongside.Domain.Relationships.Drawing;
using static Alongside.Domain.Tests.Relationships.Drawing.AThread;

namespace Alongside.Domain.Tests.Relationships.Drawing;

public class ThreadSentenceTests
{
    [Fact]
    public void It_is_told_in_the_order_of_time() =>
        Assert.Equal(
            [
                new ThreadObservation(ThreadNews.BeganSlowly),
                new(ThreadNews.BrokeIn, Day(6, 1), 1),
                new(ThreadNews.MendedIn, Day(7, 1)),
                new(ThreadNews.GoodSince, Day(8, 1)),
            ], ThreadSentence.Of(OfLea()));

    [Fact]
    public void Nothing_is_made_up_where_nothing_is_known() =>
        Assert.Equal([new ThreadObservation(ThreadNews.NotMetYet), new(ThreadNews.NobodyAskedYet)], ThreadSentence.Of(new() { Today = Day(2, 4), Start = Day(2, 3) }));

    [Fact]
    public void What_is_not_mended_is_still_sore()
    {
        var said = ThreadSentence.Of(OfLea() with { Repairs = [new(Day(5, 1), "Another time")] });
        Assert.Contains(new(ThreadNews.StillSore), said);
        Assert.DoesNotContain(said, static o => o.News == ThreadNews.MendedIn);
    }

    [Fact]
    public void An_old_answer_does_not_say_how_it_is_now()
    {
        var said = ThreadSentence.Of(OfLea() with { Today = Day(6, 1, 2027) });
        Assert.DoesNotContain(said, static o => o.News == ThreadNews.GoodSince);
        Assert.Contains(new(ThreadNews.NotAskedSince, Day(11, 1)), said);
        Assert.Contains(new(ThreadNews.QuietSince, Day(11, 1)), said);
    }

    [Fact]
    public void A_good_answer_from_before_it_broke_does_not_count_as_good_now() =>
        Assert.DoesNotContain(ThreadSentence.Of(OfLea() with { Ruptures = [new(Day(11, 10), "Trust broke")] }), static o => o.News is ThreadNews.GoodSince or ThreadNews.HardSince);

    [Fact]
    public void Workers_of_the_last_twelve_months_are_counted()
    {
        var facts = OfLea() with { Strands = [new("Ann", Day(1, 1, 2024), Day(1, 1, 2025)), new("Bo", Day(1, 8), Day(5, 1)), new("Dela", Day(6, 1), Day(10, 1))] };
        var said = ThreadSentence.Of(facts);
        Assert.Contains(new(ThreadNews.WorkersThisYear, Count: 2), said);
        Assert.Contains(new(ThreadNews.NobodySince, Day(10, 1)), said);
    }

    [Fact]
    public void An_ending_is_the_last_word()
    {
        var said = ThreadSentence.Of(OfLea() with { End = Day(11, 10) });
        Assert.Equal(new(ThreadNews.EndedIn, Day(11, 1)), said[^1]);
        Assert.DoesNotContain(said, static o => o.News is ThreadNews.QuietSince or ThreadNews.NobodySince);
    }
}
