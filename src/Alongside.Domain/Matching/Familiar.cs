using Alongside.Domain.People;

namespace Alongside.Domain.Matching;

/// <summary>Ranks people one knows by how likely each is the one being looked for, by what is usual of names and dates.</summary>
public static class Familiar
{
    /// <summary>Below so many bits, the fit of the name counted, somebody is not worth a line. Our own choice.</summary>
    public static double LeastBits(HowSure sure) => sure switch { HowSure.Likely => 8, HowSure.NearlySure => 14, _ => 0 };

    /// <summary>A name that is still being typed fits by its beginning: a whole fit counts so many bits.</summary>
    private const double NameFit = 8;

    /// <summary>The same order as the ones known.</summary>
    /// <param name="sought">Who is looked for.</param>
    /// <param name="known">Those who may be them; a person of several names stands there once for each.</param>
    public static IReadOnlyList<Resemblance> Weigh(Sought sought, IReadOnlyList<Described> known)
    {
        var reading = new Reading();
        Somebody[] people = [reading.Of(sought.Described, 0, 0), .. known.Select((d, at) => reading.Of(d, at, 1))];
        var weights = new Weights(people, new([], reading), 0.5);
        var all = new Resemblance[known.Count];
        for (var at = 0; at < known.Count; at++)
        {
            var pair = new Pair(0, at + 1, Comparing.Of(people[0], people[at + 1]));
            var fit = NameKeys.Score(sought.Name, known[at].Given, known[at].Family, known[at].Full, NameKeys.Joined(known[at].Given, known[at].Family));
            var reasons = Likenesses.All.Where(t => pair.Alike[t] != Likeness.Unknown).Select(t => new Weight(t, pair.Alike[t], weights.Bits(t, pair))).ToList();
            all[at] = new(weights.Bits(pair) + (NameFit * fit), fit, reasons);
        }
        return all;
    }
}
