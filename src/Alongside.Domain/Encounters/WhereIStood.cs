namespace Alongside.Domain.Encounters;

/// <summary>What a worker's own reflections make them wonder. For the one who wrote them, and nobody else.</summary>
public static class WhereIStood
{
    public const string TooCosy = "stood-for";
    public const string Pushing = "stood-to";
    public const string FarAway = "stood-not-there";
    public const string HopeSwings = "hope-swings";

    /// <summary>How many of the latest reflections are looked at for swings of hope.</summary>
    public const int LookBack = 4;

    private const Feeling Heavy = Feeling.Worried | Feeling.Cross | Feeling.Stuck | Feeling.Sad | Feeling.Ashamed;

    private const int Middle = Reflection.Most / 2;

    /// <summary>The field of the window; null in the middle, or where nothing was said.</summary>
    public static Stance? Of(int? support, int? challenge) => (support, challenge) switch
    {
        (null, _) or (_, null) or (Middle, _) or (_, Middle) => null,
        ( > Middle, > Middle) => Stance.With,
        ( > Middle, _) => Stance.For,
        (_, > Middle) => Stance.To,
        _ => Stance.NotThere,
    };

    /// <summary>They came home with something heavy that they had not gone there with: whose may it be?</summary>
    public static bool CameHomeWith(Reflection mine) => (mine.After & ~mine.Before & Heavy) != Feeling.None;

    /// <param name="latest">My own reflections on this relationship, the latest first.</param>
    public static IEnumerable<Question> Wonder(IReadOnlyList<Reflection> latest)
    {
        if (latest.Count == 0) yield break;
        if (Of(latest[0].Support, latest[0].Challenge) is { } stood && stood != Stance.With)
            yield return new(stood switch { Stance.For => TooCosy, Stance.To => Pushing, _ => FarAway });
        var hopes = latest.Take(LookBack).Select(r => r.After.HasFlag(Feeling.Hopeful) ? 1 : r.After.HasFlag(Feeling.Stuck) ? -1 : 0).Where(h => h != 0).ToList();
        var turns = hopes.Zip(hopes.Skip(1)).Count(pair => pair.First != pair.Second);
        if (turns >= 2) yield return new(HopeSwings);
    }
}
