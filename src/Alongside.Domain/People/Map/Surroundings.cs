using Alongside.Domain.Pictures;

namespace Alongside.Domain.People.Map;

/// <summary>
/// Places everybody around home on their ripple: evenly round it, near those at home they have to do with, never on
/// another, and if it can be so that no tie runs through somebody else. A ripple grows upwards and downwards when it
/// is full; the picture keeps its width, so that the words keep their size.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Height of the type.</summary>
    public const double Type = 15.5;

    private const double Half = FamilyMap.Width / 2, Between = 7, Grow = 6;

    /// <summary>How many places round a ripple are tried, and how often it grows before a crossed tie is put up with.</summary>
    private const int Turns = 48, Patience = 5;

    private static readonly (Closeness Closeness, double Wide, double High, double First)[] Rings =
    [
        (Closeness.Close, 131, 138, Math.PI),
        (Closeness.Near, 152, 190, Math.PI / 3),
        (Closeness.FurtherOff, 169, 240, -Math.PI / 3),
    ];

    private readonly List<MapPlace> places = [];
    private readonly List<(double Wide, double High)> ripples = [];
    private readonly HomeCircle home;

    public Surroundings(IReadOnlyList<MapOther> around, HomeCircle home)
    {
        this.home = home;
        var inner = home.High + 8;
        foreach (var (closeness, wide, high, first) in Rings)
        {
            var here = new List<MapOther>();
            foreach (var other in around)
                if (other.Closeness == closeness) here.Add(other);
            var ry = Math.Max(high, inner + 34);
            Fill(here, wide, ry, first);
            foreach (var place in places)
                if (place.Who.Closeness == closeness) ry = Math.Max(ry, Math.Abs(place.Y));
            ripples.Add((Math.Max(wide, Math.Min(home.Wide + 12, Half - 1)), ry));
            inner = ry + 12;
        }
    }

    public IReadOnlyList<MapPlace> Places => places;

    /// <summary>Half the width and half the height of each ripple, the inmost first.</summary>
    public IReadOnlyList<(double Wide, double High)> Ripples => ripples;

    public bool IsTaken(in Box box, double apart)
    {
        foreach (var place in places)
            if (place.Box.Meets(box, apart)) return true;
        return false;
    }

    private void Fill(List<MapOther> here, double wide, double high, double first)
    {
        var free = new List<double>(here.Count);
        for (var i = 0; i < here.Count; i++) free.Add(first + 2 * Math.PI * i / here.Count);
        foreach (var who in here)
        {
            var nearest = 0;
            if (Leaning(who) is { } leaning)
                for (var i = 1; i < free.Count; i++)
                    if (Apart(free[i], leaning) < Apart(free[nearest], leaning) - 1e-9) nearest = i;
            var wanted = free[nearest];
            free.RemoveAt(nearest);
            places.Add(Place(who, wide, high, wanted));
        }
    }

    private MapPlace Place(MapOther who, double wide, double high, double wanted)
    {
        var (width, height) = Size(who);
        MapPlace? second = null;
        for (var step = 0; ; step++)
        {
            var ry = high + step * Grow;
            for (var turn = 0; turn < Turns; turn++)
            {
                var angle = wanted + 2 * Math.PI / Turns * ((turn + 1) / 2) * (turn % 2 == 0 ? 1 : -1);
                // The paper is narrow: who would stand beyond its edge stands further along their ripple instead.
                var x = Math.Clamp(wide * Math.Cos(angle), width / 2 + 3 - Half, Half - width / 2 - 3);
                var y = ry * Math.Sqrt(Math.Max(0, 1 - x * x / (wide * wide))) * (Math.Sin(angle) < 0 ? -1 : 1);
                var box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
                if (home.Meets(box) || IsTaken(box, Between)) continue;
                var place = new MapPlace(who, box, Ties(who, x, y));
                if (!IsCrossed(place)) return place;
                second ??= place;
            }

            if (step >= Patience && second is { } crossed) return crossed;
        }
    }

    private (double X, double Y)[] Ties(MapOther who, double x, double y)
    {
        if (who.With.Count == 0) return [home.End(null, x, y)];
        var ties = new (double, double)[who.With.Count];
        for (var i = 0; i < ties.Length; i++) ties[i] = home.End(who.With[i], x, y);
        return ties;
    }

    /// <summary>Whether a tie of theirs runs through somebody, or somebody's tie through them.</summary>
    private bool IsCrossed(in MapPlace place)
    {
        for (var i = 0; i < home.People.Count; i++)
        {
            foreach (var (x, y) in place.Ties)
                if (!IsMiddle(home.People[i].Box, x, y) && home.People[i].Box.IsCrossedBy(place.X, place.Y, x, y)) return true;
        }

        foreach (var other in places)
        {
            foreach (var (x, y) in place.Ties)
                if (other.Box.IsCrossedBy(place.X, place.Y, x, y)) return true;
            foreach (var (x, y) in other.Ties)
                if (place.Box.IsCrossedBy(other.X, other.Y, x, y)) return true;
        }

        return false;
    }

    /// <summary>On which side of home those sit with whom somebody has to do; null when it is all of them, or both sides.</summary>
    private double? Leaning(MapOther who)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var i in who.With)
        {
            var (px, py) = home.End(i, 0, 0);
            (x, y) = (x + px, y + py);
        }

        return Math.Abs(x) + Math.Abs(y) < 1 ? null : Math.Atan2(y, x);
    }

    private static bool IsMiddle(in Box box, double x, double y) => Math.Abs(box.Left + box.Right - 2 * x) < 1e-6 && Math.Abs(box.Top + box.Bottom - 2 * y) < 1e-6;

    private static double Apart(double a, double b) => Math.Abs(Math.IEEERemainder(a - b, 2 * Math.PI));

    private static (double Width, double Height) Size(MapOther who)
    {
        var width = Lettering.Width(Lettering.Shorten(who.Name, FamilyMap.LongestName), Type);
        if (who.IsHelper) return (Math.Max(width + 22, 48), 38);
        var round = Math.Max(28, width / 2 + 7);
        return round <= 32 ? (2 * round, 2 * round) : (width + 26, 42);
    }
}
