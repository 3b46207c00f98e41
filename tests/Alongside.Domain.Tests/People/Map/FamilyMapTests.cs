using System.Xml.Linq;
using Alongside.Domain.People;
using Alongside.Domain.People.Map;
using Alongside.Domain.Tests.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.People.Map;

public class FamilyMapTests
{
    private static readonly FamilyMapWords InWords = new()
    {
        Title = "Around Lea",
        Ripple = static c => c switch { Closeness.Close => "close", Closeness.Near => "near", _ => "further off" },
        Person = static p => $"{p.Name}, whom we know",
    };

    private static readonly string[] Names = ["Nan", "Grandad Bill", "Dela", "Mr Oyelaran", "Konstantina-Maria", "Wm", "MMMMMMMMMMMMMMMM", "李", "The housing office & <others>", "Bo"];

    [Fact]
    public void Nobody_stands_on_anybody_else_or_off_the_paper() => ForAny(facts =>
    {
        var drawn = new Drawn(FamilyMap.Draw(facts, InWords));
        var boxes = Shapes(drawn).Select(Box).ToArray();
        for (var i = 0; i < boxes.Length; i++)
        {
            if (boxes[i].Left < drawn.Left || boxes[i].Right > drawn.Right || boxes[i].Top < drawn.Top || boxes[i].Bottom > drawn.Bottom) return false;
            for (var j = i + 1; j < boxes.Length; j++)
                if (boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom && boxes[j].Top < boxes[i].Bottom) return false;
        }

        return boxes.Length == facts.AtHome.Count + facts.Around.Count(static o => o.Closeness is not null);
    });

    [Fact]
    public void Every_point_is_on_the_paper_and_the_same_facts_are_the_same_bytes() => ForAny(facts =>
    {
        var drawn = new Drawn(FamilyMap.Draw(facts, InWords));
        return drawn.Points().All(p => p.X >= drawn.Left && p.X <= drawn.Right && p.Y >= drawn.Top && p.Y <= drawn.Bottom)
            && drawn.Written == FamilyMap.Draw(facts, InWords).ToString();
    });

    [Fact]
    public void A_name_is_never_longer_than_its_place_and_its_whole_is_in_the_title() => ForAny(facts =>
    {
        var drawn = new Drawn(FamilyMap.Draw(facts, InWords));
        return drawn.Of("text").All(static t => t.Nodes().OfType<XText>().Sum(static n => n.Value.Length) <= FamilyMap.LongestName)
            && Shapes(drawn).All(static s => Drawn.TitleOf(s).Length > 0);
    });

    [Fact]
    public void Nobody_further_off_stands_inside_the_near_ripple()
    {
        var facts = new FamilyMapFacts { AtHome = ["Lea", "Kit"], Around = [.. Names.Select(static (n, i) => new MapOther(n, Closeness.FurtherOff, i % 2 == 0, false, false))] };
        var drawn = new Drawn(FamilyMap.Draw(facts, InWords));
        var ripples = drawn.Called("ripple").Select(static e => (Wide: Drawn.Of(e, "rx"), High: Drawn.Of(e, "ry"), X: Drawn.Of(e, "cx"), Y: Drawn.Of(e, "cy"))).OrderBy(static r => r.High).ToArray();
        var near = ripples[1];
        foreach (var box in Shapes(drawn).Skip(2).Select(Box))
        {
            var (x, y) = (((box.Left + box.Right) / 2 - near.X) / near.Wide, ((box.Top + box.Bottom) / 2 - near.Y) / near.High);
            Assert.True(x * x + y * y > 1, box.ToString());
        }
    }

    [Fact]
    public void A_thick_line_is_for_leaning_on_and_a_broken_one_for_rubbing()
    {
        var facts = new FamilyMapFacts
        {
            AtHome = ["Lea"],
            Around = [new("Nan", Closeness.Close, false, true, false, 0), new("Housing", Closeness.FurtherOff, true, false, true), new("Bo", Closeness.Near, true, false, false), new("Dad", Closeness.Near, false, true, true)],
        };
        var drawn = new Drawn(FamilyMap.Draw(facts, InWords));
        Assert.Equal(["Nan, whom we know", "Dad, whom we know"], drawn.Called("tie--close").Select(Drawn.TitleOf));
        Assert.Equal(["Dad, whom we know", "Housing, whom we know"], drawn.Called("tie--rub").Select(Drawn.TitleOf));
        Assert.Equal(5, drawn.Called("tie").Count());
        Assert.Equal(2, drawn.Called("helper").Count());
        Assert.Equal(["close", "near", "further off"], drawn.Texts.Where(static t => t is "close" or "near" or "further off"));
    }

    [Fact]
    public void A_family_alone_is_drawn_too() => Assert.Equal(520, new Drawn(FamilyMap.Draw(new() { AtHome = ["Lea"] }, InWords)).Bottom);

    [Fact]
    public void Of_whom_nobody_has_said_how_close_is_in_the_list_and_has_no_place()
    {
        var facts = new FamilyMapFacts { Around = [new("Bo", null, true, false, false), new("Housing", Closeness.FurtherOff, true, false, false), new("Nan", Closeness.Close, false, true, false)] };
        Assert.Equal([Closeness.Close, Closeness.FurtherOff, null], FamilyMap.Groups(facts).Select(static g => g.Closeness));
        Assert.DoesNotContain("Bo", new Drawn(FamilyMap.Draw(facts, InWords)).Texts);
    }

    private static IEnumerable<XElement> Shapes(Drawn drawn) => drawn.Called("kin").Concat(drawn.Called("helper"));

    private static (double Left, double Top, double Right, double Bottom) Box(XElement e)
    {
        if (e.Name.LocalName == "rect") return (Drawn.Of(e, "x"), Drawn.Of(e, "y"), Drawn.Of(e, "x") + Drawn.Of(e, "width"), Drawn.Of(e, "y") + Drawn.Of(e, "height"));
        var (x, y, r) = (Drawn.Of(e, "cx"), Drawn.Of(e, "cy"), Drawn.Of(e, "r"));
        return (x - r, y - r, x + r, y + r);
    }

    private static void ForAny(Func<FamilyMapFacts, bool> holds)
    {
        var facts =
            from home in Gen.Choose(0, 8).SelectMany(static n => Gen.Elements(Names).ArrayOf(n))
            from around in Gen.Choose(0, 24).SelectMany(n => (
                from name in Gen.Elements(Names)
                from close in Gen.Elements<Closeness?>(Closeness.Close, Closeness.Near, Closeness.FurtherOff, null)
                from helper in Gen.Elements(true, false)
                from leans in Gen.Elements(true, false)
                from rubs in Gen.Elements(true, false)
                from with in Gen.Choose(0, 2).SelectMany(static w => Gen.Choose(0, 9).ArrayOf(w))
                select new MapOther(name, close, helper, leans, rubs, with)).ArrayOf(n))
            select new FamilyMapFacts { AtHome = home, Around = around };
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(facts.ToArbitrary(), holds));
    }
}
