using System.Globalization;
using Alongside.Domain.Pictures;

namespace Alongside.Domain.Supervision;

/// <summary>
/// Who holds whom, as bowls within bowls: the one in the middle is held by the first, which is held by the next. Where
/// the chain has a gap the bowl is only dotted.
/// </summary>
public static class ChainDrawing
{
    private const double Rim = 66, Middle = 34, First = 66, Wider = 34, Deep = 82, Deeper = 44, Margin = 8, Below = 40, Letters = 16, Narrowest = 300;

    /// <summary>Cubic curves make a quarter of an ellipse with their handles so far out.</summary>
    private const double Quarter = 0.5523;

    /// <param name="links">From the one in the middle outwards; at least one.</param>
    /// <param name="says">The whole picture in a sentence, for somebody who listens.</param>
    /// <param name="nobody">What stands below the last bowl when it is a gap: "nobody since July".</param>
    public static Picture Of(IReadOnlyList<ChainLink> links, string says, string nobody)
    {
        var width = Math.Max(Narrowest, 2 * (Half(links.Count) + Margin));
        var (middle, bottom) = (width / 2, Rim + Depth(links.Count));
        var marks = new List<Mark>();
        for (var n = links.Count; n >= 1; n--) marks.Add(Bowl(links[n - 1], n, middle));
        marks.Add(new CircleMark("kin kin--home", middle, Rim + 2, Middle));
        marks.Add(new TextMark("say on", middle, Rim + 7.5, Lettering.Fit(links[0].Name, 2 * Middle - 8, Letters), Anchor.Middle, links[0].Name));
        for (var n = 1; n <= links.Count; n++)
            if (links[n - 1] is { IsGap: false, Holder: { } holder })
                marks.Add(new TextMark("say mid", middle, Rim + Depth(n) - 17, Lettering.Fit(holder, Half(n), Letters), Anchor.Middle, holder));
        if (links[^1].IsGap) marks.Add(new TextMark("say say--soft", middle, bottom + 26, Lettering.Fit(nobody, width - 2 * Margin, Letters), Anchor.Middle, nobody));
        return new("picture picture--bowls", width, bottom + Below, says, false, marks);
    }

    private static double Half(int n) => First + Wider * (n - 1);

    private static double Depth(int n) => Deep + Deeper * (n - 1);

    private static PathMark Bowl(ChainLink link, int n, double middle)
    {
        var (left, right, half, bottom) = (middle - Half(n), middle + Half(n), Half(n), Rim + Depth(n));
        var (out_, down) = (half * Quarter, Depth(n) * Quarter);
        var round = string.Create(CultureInfo.InvariantCulture, $"M{left:0.#} {Rim}C{left:0.#} {Rim + down:0.#} {middle - out_:0.#} {bottom:0.#} {middle:0.#} {bottom:0.#}C{middle + out_:0.#} {bottom:0.#} {right:0.#} {Rim + down:0.#} {right:0.#} {Rim}");
        return link.IsGap ? new("bowl bowl--gap", round) : new($"bowl bowl--{(n - 1) % 3 + 1}", string.Create(CultureInfo.InvariantCulture, $"{round}L{left:0.#} {Rim}"));
    }
}
