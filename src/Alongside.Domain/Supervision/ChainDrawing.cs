using System.Globalization;
using Alongside.Domain.Pictures;

namespace Alongside.Domain.Supervision;

/// <summary>
/// Who holds whom, as bowls within bowls: the one in the middle is held by the first, which is held by the next. Where
/// the chain has a gap the bowl is only dotted.
/// </summary>
public static class ChainDrawing
{
    private const double Least = 34, Around = 32, Wider = 34, UnderIt = 48, Deeper = 44, Margin = 8, Below = 40, Letters = 16, Narrowest = 300;

    /// <summary>Of a bowl's width at its rim, what is left where the name of its holder stands.</summary>
    private const double AtTheName = 0.66;

    /// <summary>Longer names are cut, and whole where one points at them.</summary>
    private const int LongestName = 16;

    /// <summary>Cubic curves make a quarter of an ellipse with their handles so far out.</summary>
    private const double Quarter = 0.5523;

    /// <param name="links">From the one in the middle outwards; at least one.</param>
    /// <param name="says">The whole picture in a sentence, for somebody who listens.</param>
    /// <param name="nobody">What stands below the last bowl when it is a gap: "nobody since July".</param>
    public static Picture Of(IReadOnlyList<ChainLink> links, string says, string nobody)
    {
        var names = links.Select(l => l.Holder ?? "").Prepend(links[0].Name).Select(n => (Whole: n, Shown: Lettering.Shorten(n, LongestName))).Select(n => (n.Whole, n.Shown, Half: Lettering.Width(n.Shown, Letters) / 2)).ToList();
        // Everybody's name has room: the circle is as large as the name in it, and the bowls as wide as theirs.
        var circle = Math.Max(Least, names[0].Half + 5);
        var first = names.Skip(1).Select((n, above) => n.Half / AtTheName - Wider * above).Append(circle + Around).Max();
        var (rim, width) = (circle + Around, Math.Max(Narrowest, 2 * (Half(links.Count) + Margin)));
        var (middle, bottom) = (width / 2, rim + Depth(links.Count));
        var marks = new List<Mark>();
        for (var n = links.Count; n >= 1; n--) marks.Add(Bowl(links[n - 1].IsGap, n));
        marks.Add(new CircleMark("kin kin--home", middle, rim + 2, circle));
        marks.Add(new TextMark("say on", middle, rim + 7.5, names[0].Shown, Anchor.Middle, names[0].Whole));
        for (var n = 1; n <= links.Count; n++)
            if (links[n - 1] is { IsGap: false, Holder: not null })
                marks.Add(new TextMark("say mid", middle, rim + Depth(n) - 17, names[n].Shown, Anchor.Middle, names[n].Whole));
        if (links[^1].IsGap) marks.Add(new TextMark("say say--soft", middle, bottom + 26, Lettering.Fit(nobody, width - 2 * Margin, Letters), Anchor.Middle, nobody));
        return new("picture picture--bowls", width, bottom + Below, says, false, marks);

        double Half(int n) => first + Wider * (n - 1);

        double Depth(int n) => circle + UnderIt + Deeper * (n - 1);

        PathMark Bowl(bool isGap, int n)
        {
            var (left, right, under) = (middle - Half(n), middle + Half(n), rim + Depth(n));
            var (out_, down) = (Half(n) * Quarter, Depth(n) * Quarter);
            var round = string.Create(CultureInfo.InvariantCulture, $"M{left:0.#} {rim:0.#}C{left:0.#} {rim + down:0.#} {middle - out_:0.#} {under:0.#} {middle:0.#} {under:0.#}C{middle + out_:0.#} {under:0.#} {right:0.#} {rim + down:0.#} {right:0.#} {rim:0.#}");
            return isGap ? new("bowl bowl--gap", round) : new($"bowl bowl--{(n - 1) % 3 + 1}", string.Create(CultureInfo.InvariantCulture, $"{round}L{left:0.#} {rim:0.#}"));
        }
    }
}
