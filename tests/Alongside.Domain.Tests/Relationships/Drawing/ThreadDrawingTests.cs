using System.Xml.Linq;
using Alongside.Domain.Pictures;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Tests.Pictures;
using FsCheck;
using FsCheck.Fluent;
using static Alongside.Domain.Tests.Relationships.Drawing.AThread;

namespace Alongside.Domain.Tests.Relationships.Drawing;

public class ThreadDrawingTests
{
    /// <summary>How far a curl or the edge of a stroke may reach beyond the paper.</summary>
    private const double Margin = 12;

    private static readonly Func<ThreadFacts, Picture>[] Ways =
    [
        static f => ThreadDrawing.Across(f, InWords),
        static f => ThreadDrawing.Down(f, InWords),
        static f => ThreadDrawing.Spark(f, InWords),
        static f => ThreadDrawing.Month(f, InWords, f.Start),
    ];

    public static TheoryData<int> EveryWay => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(EveryWay))]
    public void Every_point_of_any_thread_lies_on_the_paper(int way) => ForAny(facts =>
    {
        var drawn = new Drawn(Ways[way](facts));
        foreach (var (x, y) in drawn.Points())
            if (x < drawn.Left - Margin || x > drawn.Right + Margin || y < drawn.Top - Margin || y > drawn.Bottom + Margin) return false;
        return true;
    });

    [Theory]
    [MemberData(nameof(EveryWay))]
    public void The_same_facts_are_the_same_bytes_in_whatever_order_they_come(int way) => ForAny(facts =>
    {
        var turned = facts with { Ruptures = OtherOrder(facts.Ruptures, static r => r.Day), CheckIns = OtherOrder(facts.CheckIns, static c => c.Day) };
        var picture = Ways[way](facts).ToString();
        return picture == Ways[way](facts).ToString() && picture == Ways[way](turned).ToString();
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Beads_of_a_month_never_overlap(int way) => ForAny(facts =>
    {
        foreach (var month in new Drawn(Ways[way](facts)).Called("month"))
        {
            var beads = month.Descendants().Where(static e => e.Name.LocalName == "circle").Select(static e => (X: Drawn.Of(e, "cx"), Y: Drawn.Of(e, "cy"), R: Drawn.Of(e, "r"))).ToArray();
            for (var i = 0; i < beads.Length; i++)
                for (var j = i + 1; j < beads.Length; j++)
                    if (Math.Sqrt(Math.Pow(beads[i].X - beads[j].X, 2) + Math.Pow(beads[i].Y - beads[j].Y, 2)) < beads[i].R + beads[j].R - 0.2) return false;
        }

        return true;
    });

    [Fact]
    public void Between_two_answers_the_yarn_is_never_better_or_worse_than_both() => ForAny(facts =>
    {
        foreach (var line in new Drawn(ThreadDrawing.Across(facts, InWords)).Of("path").Where(static p => IsLine(p)))
        {
            foreach (var piece in Drawn.Curves(line))
            {
                var (low, high) = (Math.Min(piece.Start.Y, piece.End.Y) - 0.3, Math.Max(piece.Start.Y, piece.End.Y) + 0.3);
                for (var t = 0.0; t <= 1; t += 0.1)
                    if (piece.At(t).Y < low || piece.At(t).Y > high) return false;
            }
        }

        return true;
    });

    [Fact]
    public void Time_never_runs_backwards() => ForAny(facts =>
    {
        foreach (var line in new Drawn(ThreadDrawing.Across(facts, InWords)).Of("path").Where(static p => IsLine(p)))
            foreach (var piece in Drawn.Curves(line))
                for (var t = 0.0; t < 1; t += 0.1)
                    if (piece.At(t + 0.1).X < piece.At(t).X - 0.1) return false;
        return true;
    });

    [Fact]
    public void What_nobody_asked_is_never_drawn_as_hard()
    {
        ForAny(facts =>
        {
            var told = facts with { CheckIns = [.. facts.CheckIns.Select(static c => c with { Height = c.Height is null ? null : Math.Max(4, c.Height.Value) })], Strands = [] };
            var drawn = new Drawn(ThreadDrawing.Across(told, InWords));
            var hard = drawn.Of("path").First(static p => p.Attribute("class")!.Value == "grid").Attribute("d")!.Value.Split(' ');
            var floor = double.Parse(hard[^1], System.Globalization.CultureInfo.InvariantCulture);
            return drawn.Called("yarn-unknown").Concat(drawn.Called("yarn")).SelectMany(Drawn.Curves).All(piece => piece.Start.Y < floor - 90 && piece.End.Y < floor - 90);
        });
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public void A_thread_of_which_nothing_is_known_is_dotted_in_the_middle(int way)
    {
        var drawn = new Drawn(Ways[way](new ThreadFacts { Today = Day(9, 9), Start = Day(2, 3), CheckIns = [new(Day(3, 3), null)] }));
        Assert.NotEmpty(drawn.Called("yarn-unknown"));
        Assert.Empty(drawn.Called("yarn"));
        Assert.Empty(drawn.Called("bead"));
    }

    [Fact]
    public void A_long_silence_is_dotted_and_keeps_its_last_height()
    {
        var facts = new ThreadFacts { Today = Day(12, 1), Start = Day(1, 1), CheckIns = [new(Day(1, 10), 7), new(Day(2, 10), 8), new(Day(11, 10), 3)] };
        var drawn = new Drawn(ThreadDrawing.Across(facts, InWords));
        var dotted = drawn.Called("yarn-unknown").SelectMany(Drawn.Curves).ToArray();
        var last = Drawn.Curves(drawn.Called("yarn").First()).Last().End.Y;
        Assert.Equal(last, dotted[1].Start.Y, 0.05);
        Assert.Equal(last, dotted[1].End.Y, 0.05);
    }

    [Fact]
    public void An_answer_holds_for_one_rhythm_and_is_dotted_after_it()
    {
        var fresh = new ThreadFacts { Today = Day(3, 1), Start = Day(2, 1), CheckIns = [new(Day(2, 1), 7)], RhythmDays = 42 };
        Assert.DoesNotContain(new Drawn(ThreadDrawing.Across(fresh, InWords)).Called("yarn-unknown"), static p => Drawn.Curves(p).Last().End.X > 400);
        Assert.Contains(new Drawn(ThreadDrawing.Across(fresh with { RhythmDays = 7 }, InWords)).Called("yarn-unknown"), static p => Drawn.Curves(p).Last().End.X > 400);
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public void A_rupture_frays_the_yarn_and_a_repair_ties_a_knot(int way)
    {
        var facts = OfLea();
        if (way == 3) facts = facts with { Start = Day(6, 1), Repairs = [new(Day(6, 20), "Mended")], Meetings = [], Strands = [], CheckIns = [new(Day(6, 10), 4)] };
        var drawn = new Drawn(Ways[way](facts));
        Assert.Contains(drawn.Of("g"), static g => Drawn.TitleOf(g) == "Trust broke");
        Assert.Contains(drawn.Called("knot"), static g => Drawn.TitleOf(g) == "Mended");
        if (way == 2) return;
        Assert.Contains("Trust broke", drawn.Texts);
        Assert.Contains("4 June", drawn.Texts);
        Assert.Contains("Mended", drawn.Texts);
    }

    [Fact]
    public void Without_a_repair_the_yarn_stays_loose_to_its_end()
    {
        var drawn = new Drawn(ThreadDrawing.Across(OfLea() with { Repairs = [] }, InWords));
        Assert.Empty(drawn.Called("knot"));
        Assert.DoesNotContain(drawn.Called("yarn"), static p => Drawn.Curves(p).Last().End.X > 600);
    }

    [Fact]
    public void A_rupture_before_anybody_asked_is_shown() =>
        Assert.Contains(new Drawn(ThreadDrawing.Across(OfLea() with { Ruptures = [new(Day(1, 12), "Told someone")] }, InWords)).Texts, static t => t == "Told someone");

    [Fact]
    public void Broken_and_mended_on_one_day_shows_both()
    {
        var drawn = new Drawn(ThreadDrawing.Across(OfLea() with { Repairs = [new(Day(6, 4), "Mended at once")] }, InWords));
        Assert.Contains("Trust broke", drawn.Texts);
        Assert.Contains("Mended at once", drawn.Texts);
        Assert.Single(drawn.Called("knot"));
    }

    [Fact]
    public void A_bead_is_filled_only_where_their_item_came_first()
    {
        var drawn = new Drawn(ThreadDrawing.Across(OfLea() with { Repairs = [] }, InWords));
        Assert.Equal(5, drawn.Called("bead").Count());
        Assert.Equal(["8 January. Walk. We walked.", "23 July. Walk. We walked.", "3 November. Walk. We walked."], drawn.Called("bead--theirs").Select(Drawn.TitleOf));
    }

    [Fact]
    public void The_meeting_that_mended_it_is_the_knot() => Assert.Equal(4, new Drawn(ThreadDrawing.Across(OfLea(), InWords)).Called("bead").Count());

    [Theory]
    [InlineData(60, 540, true)]
    [InlineData(61, 540, false)]
    [InlineData(200, 540, false)]
    [InlineData(1000, 1800, false)]
    public void Many_meetings_become_one_bead_a_month_that_says_how_many(int count, int days, bool eachItsOwn)
    {
        var facts = WithMeetings(count, days, Day(6, 1));
        foreach (var way in Ways.Take(2))
        {
            var beads = new Drawn(way(facts)).Called("bead").ToArray();
            Assert.Equal(eachItsOwn ? count : ThreadMonth.Of(facts).Count(static m => m.Meetings.Count > 0), beads.Length);
            if (!eachItsOwn) Assert.All(beads, static b => Assert.Contains("Met ", Drawn.TitleOf(b), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Where_beads_would_become_specks_a_month_is_one_bead_although_they_are_few()
    {
        var crowded = WithMeetings(40, 20, Day(6, 1)) with { Today = Day(12, 1, 2027) };
        Assert.Single(new Drawn(ThreadDrawing.Across(crowded, InWords)).Called("bead"));
    }

    [Fact]
    public void An_opened_month_has_every_meeting_as_a_link_of_its_own()
    {
        var drawn = new Drawn(ThreadDrawing.Month(WithMeetings(400, 60, Day(6, 1)), InWords, Day(6, 9)));
        Assert.Equal(200, drawn.Called("month").Count());
        Assert.Equal(200, drawn.Called("bead").Count());
    }

    [Fact]
    public void Every_month_leads_to_its_row_or_to_its_opening()
    {
        Assert.Contains("href=\"#m-2026-03\"", new Drawn(ThreadDrawing.Across(OfLea(), InWords)).Written, StringComparison.Ordinal);
        Assert.Contains("href=\"?month=2026-03\"", new Drawn(ThreadDrawing.Down(OfLea() with { MonthLink = "?month=" }, InWords)).Written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_with_nobody_is_shaded_and_says_so()
    {
        var facts = OfLea() with { Strands = [new("Conor", Day(1, 8), Day(3, 1)), new("Dela", Day(5, 1))] };
        foreach (var way in Ways.Take(2))
        {
            var drawn = new Drawn(way(facts));
            Assert.Equal("nobody, 60 days", Drawn.TitleOf(Assert.Single(drawn.Called("nobody"))));
            Assert.Contains("nobody,", drawn.Texts);
            Assert.Contains("60 days", drawn.Texts);
        }
    }

    [Fact]
    public void A_handover_from_one_day_to_the_next_leaves_nobody_out() =>
        Assert.Empty(new Drawn(ThreadDrawing.Across(OfLea() with { Strands = [new("Conor", Day(1, 8), Day(3, 1)), new("Dela", Day(3, 2))] }, InWords)).Called("nobody"));

    [Fact]
    public void Each_worker_has_their_own_line_and_their_name()
    {
        var facts = OfLea() with { Strands = [new("Bo", Day(1, 8), Day(3, 1)), new("Conor", Day(3, 1), Day(5, 1)), new("Dela", Day(5, 1)), new("Fen", Day(5, 1))] };
        var drawn = new Drawn(ThreadDrawing.Across(facts, InWords));
        Assert.All(["Bo’s side", "Conor’s side", "Dela’s side", "Fen’s side", "Lea’s side"], name => Assert.Contains(name, drawn.Texts));
        Assert.NotEmpty(drawn.Called("strand--now"));
        Assert.NotEmpty(drawn.Called("strand--before"));
        Assert.NotEmpty(drawn.Called("strand--earlier"));
    }

    [Fact]
    public void Words_of_moments_never_cover_one_another() => ForAny(facts =>
    {
        var labels = new Drawn(ThreadDrawing.Across(facts, InWords)).Called("say--big").Select(Box).ToArray();
        for (var i = 0; i < labels.Length; i++)
            for (var j = i + 1; j < labels.Length; j++)
                if (labels[i].Y == labels[j].Y && labels[i].From < labels[j].Until && labels[j].From < labels[i].Until) Assert.Fail($"{labels[i]} {labels[j]}");
        return true;

        // A narrow reading of how wide the words are: nine units a letter.
        static (double From, double Until, double Y) Box(XElement e)
        {
            var (x, width) = (Drawn.Of(e, "x"), 9.0 * e.Nodes().OfType<XText>().Sum(static t => t.Value.Length));
            return e.Attribute("text-anchor") is null ? (x, x + width, Drawn.Of(e, "y")) : (x - width, x, Drawn.Of(e, "y"));
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_mark_says_what_it_is(int way) => ForAny(facts =>
    {
        string[] quiet = ["grid", "tick", "lead", "hit"];
        foreach (var mark in new Drawn(Ways[way](facts)).Of("svg").Concat(new Drawn(Ways[way](facts)).Called("bead")).Concat(new Drawn(Ways[way](facts)).Of("path")))
        {
            if (quiet.Contains(mark.Attribute("class")!.Value)) continue;
            if (!mark.AncestorsAndSelf().Any(static e => Drawn.TitleOf(e).Length > 0)) return false;
        }

        return true;
    });

    private static bool IsLine(XElement path)
    {
        var called = path.Attribute("class")!.Value;
        return called is "yarn" or "yarn-unknown" || (called.StartsWith("strand ", StringComparison.Ordinal) && !called.EndsWith("loose", StringComparison.Ordinal));
    }

    /// <summary>Another order that is the same story: what happened on one day keeps its order.</summary>
    private static T[] OtherOrder<T>(IReadOnlyList<T> things, Func<T, DateOnly> day) => [.. things.OrderByDescending(day)];

    private static void ForAny(Func<ThreadFacts, bool> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Any(), holds));
}
