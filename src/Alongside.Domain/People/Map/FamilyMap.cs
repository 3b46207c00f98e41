using Alongside.Domain.Pictures;

namespace Alongside.Domain.People.Map;

/// <summary>
/// The picture of a family and those around it, as the family sees it: home in the middle, three ripples, people
/// round and helpers square, a thick line to whom they lean on and a broken one where it rubs. The same facts always
/// give the same picture.
/// </summary>
public static class FamilyMap
{
    /// <summary>Names are shortened to this; the whole name is in the title and in the list.</summary>
    public const int LongestName = 12;

    public const double Width = 340;

    private const double LeastHeight = 520, Air = 10;

    private static readonly Closeness[] Ripples = [Closeness.Close, Closeness.Near, Closeness.FurtherOff];

    public static Picture Draw(FamilyMapFacts facts, FamilyMapWords words)
    {
        var home = new HomeCircle(facts.AtHome);
        var around = new Surroundings(facts.Around, home);
        var labels = RippleNames(around, home, words);

        var reach = LeastHeight / 2 - Air;
        foreach (var ripple in around.Ripples) reach = Math.Max(reach, ripple.High);
        foreach (var place in around.Places) reach = Math.Max(reach, Math.Max(-place.Box.Top, place.Box.Bottom));
        foreach (var (_, box) in labels) reach = Math.Max(reach, Math.Max(-box.Top, box.Bottom));
        var (x, y) = (Width / 2, reach + Air);

        var marks = new List<Mark>(96);
        for (var i = around.Ripples.Count - 1; i >= 0; i--) marks.Add(new EllipseMark("ripple", x, y, around.Ripples[i].Wide, around.Ripples[i].High));
        marks.Add(new EllipseMark("table-top", x, y, home.Wide, home.High));
        foreach (var place in around.Places)
            foreach (var (toX, toY) in place.Ties) PaintTie(marks, place, x, y, toX, toY, words);
        foreach (var (name, box) in home.People) PaintPerson(marks, "kin kin--home", "say on", name, box, x, y, name, isHelper: false);
        foreach (var place in around.Places) PaintPerson(marks, place.Who.IsHelper ? "helper" : "kin", "say", place.Who.Name, place.Box, x, y, words.Person(place.Who), place.Who.IsHelper);
        foreach (var (says, box) in labels) marks.Add(new TextMark("say say--soft halo", x + (box.Left + box.Right) / 2, y + box.Bottom - 4, says, Anchor.Middle));
        return new("picture", Width, 2 * y, words.Title, CanBeChosenIn: false, marks);
    }

    /// <summary>The same people for the list beside the picture: close first, last those of whom nobody has said.</summary>
    public static IReadOnlyList<MapGroup> Groups(FamilyMapFacts facts)
    {
        var groups = new List<MapGroup>(4);
        foreach (var closeness in (ReadOnlySpan<Closeness?>)[Closeness.Close, Closeness.Near, Closeness.FurtherOff, null])
        {
            var people = facts.Around.Where(o => o.Closeness == closeness).ToArray();
            if (people.Length > 0) groups.Add(new(closeness, people));
        }

        return groups;
    }

    /// <summary>Each ripple's name stands on it, at the top if there is room.</summary>
    private static List<(string Says, Box Box)> RippleNames(Surroundings around, HomeCircle home, FamilyMapWords words)
    {
        var named = new List<(string, Box)>(3);
        for (var i = 0; i < Ripples.Length; i++)
        {
            var says = words.Ripple(Ripples[i]);
            var half = Math.Min(Lettering.Width(says, Surroundings.Type), Width - 8) / 2;
            var before = named.Count;
            for (var turn = 0; turn < 72; turn++)
            {
                // Right and left of the top in turn, and so round to the foot.
                var angle = -Math.PI / 2 + Math.PI / 36 * ((turn + 1) / 2) * (turn % 2 == 0 ? 1 : -1);
                var (x, y) = (around.Ripples[i].Wide * Math.Cos(angle), around.Ripples[i].High * Math.Sin(angle));
                x = Math.Clamp(x, half + 2 - Width / 2, Width / 2 - half - 2);
                var box = new Box(x - half, y - 9, x + half, y + 9);
                if (home.Meets(box) || around.IsTaken(box, 2) || named.Exists(n => n.Item2.Meets(box, 2))) continue;
                named.Add((says, box));
                break;
            }

            if (named.Count > before || i + 1 < Ripples.Length) continue;
            // The outmost ripple is full: its name goes over all of it.
            var top = -around.Ripples[i].High;
            foreach (var place in around.Places) top = Math.Min(top, place.Box.Top);
            named.Add((says, new(-half, top - 22, half, top - 4)));
        }

        return named;
    }

    private static void PaintTie(List<Mark> marks, in MapPlace place, double x, double y, double toX, double toY, FamilyMapWords words)
    {
        var ink = new Ink(64);
        ink.Move(x + place.X, y + place.Y);
        ink.Line(x + toX, y + toY);
        var course = ink.Written.ToString();
        ink.Dispose();
        var title = words.Person(place.Who);
        if (place.Who.LeansOn) marks.Add(new PathMark("tie tie--close", course, title));
        if (place.Who.Rubs) marks.Add(new PathMark("tie tie--rub", course, title));
        if (!place.Who.LeansOn && !place.Who.Rubs) marks.Add(new PathMark("tie", course, title));
    }

    private static void PaintPerson(List<Mark> marks, string shape, string text, string name, in Box box, double x, double y, string title, bool isHelper)
    {
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        var round = isHelper ? 10 : height / 2;
        marks.Add(width - height < 0.01 && !isHelper
            ? new CircleMark(shape, x + (box.Left + box.Right) / 2, y + (box.Top + box.Bottom) / 2, round, title)
            : new RectMark(shape, x + box.Left, y + box.Top, width, height, round, title));
        var says = Lettering.Fit(Lettering.Shorten(name, LongestName), width - 8, Surroundings.Type, bold: text.EndsWith("on", StringComparison.Ordinal));
        marks.Add(new TextMark(text, x + (box.Left + box.Right) / 2, y + (box.Top + box.Bottom) / 2 + 5.5, says, Anchor.Middle, says == name ? null : title));
    }
}
