using System.Collections.Frozen;

namespace Alongside.Domain.People;

/// <summary>Who everybody in a family is to its children, for <see cref="MissingVoices"/>: read from their ties and ages.</summary>
public static class Hearing
{
    private static readonly FrozenSet<string> Mothers = FrozenSet.Create("mum", "mother", "mam", "mummy", "mama", "mom");
    private static readonly FrozenSet<string> Fathers = FrozenSet.Create("dad", "father", "daddy", "papa", "da");

    /// <summary>Everybody who belongs now, and when their own words were last on the record.</summary>
    /// <param name="family">The family.</param>
    /// <param name="people">Its people.</param>
    /// <param name="ties">The ties between them that hold today.</param>
    /// <param name="lastHeard">The newest day of everybody's own words; nobody stands here without any.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<Voice> Of(Family family, IReadOnlyCollection<Person> people, IReadOnlyCollection<Tie> ties, IReadOnlyDictionary<Id<Person>, DateOnly> lastHeard, DateOnly today)
    {
        List<Voice> voices = [];
        foreach (var member in family.Now)
        {
            if (people.FirstOrDefault(p => p.Id == member.PersonId) is not { } person) continue;
            var age = person.AgeOn(today)?.Years;
            voices.Add(new(person.Id, Is(person, age, ties), age, lastHeard.TryGetValue(person.Id, out var heard) ? heard : null, member.KeptOut, !person.IsAlive));
        }
        return voices;
    }

    private static VoiceOf Is(Person person, int? age, IReadOnlyCollection<Tie> ties)
    {
        if (person.Born?.IsExpected == true) return VoiceOf.Other;
        if (ties.FirstOrDefault(t => t.OneId == person.Id && t.Kind == TieKind.Parent) is { } parent) return Which(parent, person);
        if (ties.Any(t => t.OneId == person.Id && t.Kind == TieKind.Carer)) return VoiceOf.Carer;
        var looksUp = ties.Any(t => t.OtherId == person.Id && t.Kind is (TieKind.Parent or TieKind.Carer));
        return age < MissingVoices.GrownUpAt || (age is null && looksUp) ? VoiceOf.Child : VoiceOf.Other;
    }

    private static VoiceOf Which(Tie parent, Person person)
    {
        foreach (var word in (parent.Between ?? "").Split([' ', ',', '.', '-', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Mothers.Contains(word.ToLowerInvariant())) return VoiceOf.Mother;
            if (Fathers.Contains(word.ToLowerInvariant())) return VoiceOf.Father;
        }
        var pronoun = (person.Pronouns ?? "").Split(['/', ' ', ','], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.ToLowerInvariant();
        return pronoun switch { "she" => VoiceOf.Mother, "he" => VoiceOf.Father, _ => VoiceOf.Parent };
    }
}
