namespace Alongside.Domain.People;

/// <summary>
/// Whose own words are missing. It only ever asks "what do they think, and who knows?": it never suggests getting in
/// touch, and never names or hints at anybody who is kept out or has died.
/// </summary>
public static class MissingVoices
{
    /// <summary>A child's own words are missed after so many weeks. Our own choice; an organisation may have its own.</summary>
    public const int WeeksWithoutAChild = 6;

    /// <summary>From this age, in years, a child is asked for words; younger ones speak in other ways. Our own choice.</summary>
    public const int WordsFromAge = 3;

    /// <summary>From this age, in years, nobody is a child here.</summary>
    public const int GrownUpAt = 18;

    /// <summary>A parent whose own words are nowhere; most often a father. Name: <c>who</c>.</summary>
    public const string ParentNeverHeard = "parent-never-heard";

    /// <summary>Another carer whose own words are nowhere. Name: <c>who</c>.</summary>
    public const string CarerNeverHeard = "carer-never-heard";

    /// <summary>A child whose own words are nowhere. Name: <c>who</c>.</summary>
    public const string ChildNeverHeard = "child-never-heard";

    /// <summary>A child whose own words are some weeks old. Names: <c>who</c>, <c>weeks</c> (whole).</summary>
    public const string ChildNotHeardLately = "child-not-heard-lately";

    /// <summary>Of all who could be heard, only the mother has been. Name: <c>who</c> (the mother).</summary>
    public const string OnlyMothersView = "only-mothers-view";

    /// <summary>The children's first, then the other parents' and carers', then whether there is only one view.</summary>
    /// <param name="family">Everybody in the family.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="weeksWithoutAChild">Weeks after which a child's own words are missed.</param>
    public static IReadOnlyList<Question> Ask(IEnumerable<Voice> family, DateOnly today, int weeksWithoutAChild = WeeksWithoutAChild)
    {
        List<Voice> all = [.. family];
        List<Voice> voices = [.. all.Where(v => !v.KeptOut && !v.Died && CanBeHeard(v))];
        List<Question> questions = [.. voices.Where(v => v.As == VoiceOf.Child).Select(c => AboutChild(c, today, weeksWithoutAChild)).OfType<Question>()];
        questions.AddRange(voices.Where(v => v.LastHeard is null).Select(AboutAdult).OfType<Question>());
        if (OnlyMother(all, voices) is { } mother) questions.Add(new(OnlyMothersView, ("who", mother.Who)));
        return questions;
    }

    private static bool CanBeHeard(Voice v) => v.As switch
    {
        VoiceOf.Other => false,
        VoiceOf.Child => v.Age is null or (>= WordsFromAge and < GrownUpAt),
        _ => true,
    };

    private static Question? AboutChild(Voice child, DateOnly today, int weeks)
    {
        if (child.LastHeard is not { } heard) return new(ChildNeverHeard, ("who", child.Who));
        var since = (today.DayNumber - heard.DayNumber) / 7;
        return since < weeks ? null : new(ChildNotHeardLately, ("who", child.Who), ("weeks", since));
    }

    private static Question? AboutAdult(Voice adult) => adult.As switch
    {
        VoiceOf.Mother or VoiceOf.Father or VoiceOf.Parent => new(ParentNeverHeard, ("who", adult.Who)),
        VoiceOf.Carer => new(CarerNeverHeard, ("who", adult.Who)),
        _ => null,
    };

    // When the only others are kept out or have died there is nobody to wonder about, and asking would point at them.
    private static Voice? OnlyMother(List<Voice> all, List<Voice> voices)
    {
        List<Voice> heard = [.. voices.Where(v => v.LastHeard is not null)];
        if (heard is not [{ As: VoiceOf.Mother } mother]) return null;
        var gone = all.Any(v => (v.KeptOut || v.Died) && v.As is VoiceOf.Father or VoiceOf.Parent or VoiceOf.Carer);
        return voices.Count > 1 || !gone ? mother : null;
    }
}
