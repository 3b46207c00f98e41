using Alongside.Domain.CheckIns;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>
/// One thing to be curious about before meeting somebody: never a list, because nobody can wonder about seven things at
/// once. A child who is not heard goes before everything; what went well comes last and is worth a question too.
/// </summary>
public static class Curious
{
    /// <summary>Ours came first so many times in a row. Our own choice.</summary>
    public const int OursInARow = 4;

    /// <summary>Name: <c>times</c> (in a row).</summary>
    public const string OursCameFirst = "ours-came-first";

    /// <summary>Name: <c>felt</c> (their words).</summary>
    public const string HowItFelt = "how-it-felt";

    /// <summary>Name: <c>well</c> (the words written about it).</summary>
    public const string WhyItWentWell = "why-it-went-well";

    /// <summary>The one question; null when there is nothing to go on yet.</summary>
    public static Question? Choose(CuriousFacts facts)
    {
        var voices = MissingVoices.Ask(facts.Voices, facts.Today);
        return voices.FirstOrDefault(v => v.Code is MissingVoices.ChildNeverHeard or MissingVoices.ChildNotHeardLately)
            ?? Gap.Widest(facts.Theirs, facts.Ours, facts.Today)
            ?? HighAndNothingHard.OfAny(facts.Theirs, facts.HardThingsRaised)
            ?? OursFirst(facts.TheirsFirst)
            ?? (voices.Count > 0 ? voices[0] : null)
            ?? (facts.Felt is { } felt ? new Question(HowItFelt, ("felt", felt)) : null)
            ?? (facts.WentWell is { } well ? new Question(WhyItWentWell, ("well", well)) : null);
    }

    private static Question? OursFirst(IReadOnlyList<bool> theirsFirst)
    {
        var inARow = theirsFirst.TakeWhile(theirs => !theirs).Count();
        return inARow < OursInARow ? null : new(OursCameFirst, ("times", inARow));
    }
}
