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
    /// <param name="bonds">What they are to each other today.</param>
    /// <param name="lastHeard">The newest day of everybody's own words; nobody stands here without any.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<Voice> Of(Family family, IReadOnlyCollection<Person> people, IReadOnlyCollection<Bond> bonds, IReadOnlyDictionary<Id<Person>, DateOnly> lastHeard, DateOnly today)
    {
        List<Voice> voices = [];
        foreach (var member in family.Now)
        {
            if (people.FirstOrDefault(p => p.Id == member.PersonId) is not { } person) continue;
            var age = person.AgeOn(today)?.Years;
            voices.Add(new(person.Id, Is(person, age, bonds), age, lastHeard.TryGetValue(person.Id, out var heard) ? heard : null, member.KeptOut, !person.IsAlive));
        }
        return voices;
    }

    private static VoiceOf Is(Person person, int? age, IReadOnlyCollection<Bond> bonds)
    {
        if (person.Born?.IsExpected == true) return VoiceOf.Other;
        if (bonds.FirstOrDefault(b => b.One == person.Id && b.Kind == TieKind.Parent) is { } parent) return Which(parent, person);
        if (bonds.Any(b => b.One == person.Id && b.Kind == TieKind.Carer)) return VoiceOf.Carer;
        var looksUp = bonds.Any(b => b.Other == person.Id && b.Kind is (TieKind.Parent or TieKind.Carer));
        return age < MissingVoices.GrownUpAt || (age is null && looksUp) ? VoiceOf.Child : VoiceOf.Other;
    }

    private static VoiceOf Which(Bond parent, Person person)
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
