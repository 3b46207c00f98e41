namespace Alongside.Domain.Matching;

/// <summary>The keys under which somebody is compared with others.</summary>
internal static class BlockKeys
{
    private const ulong Start = 14695981039346656037, Times = 1099511628211;

    /// <summary>A key of one common thing: where many share it, others will bring them together.</summary>
    public static bool IsWide(ulong key) => (key & 1) == 1;

    public static IEnumerable<ulong> Of(Somebody somebody)
    {
        var (given, family, born) = (somebody[Trait.GivenName], somebody[Trait.FamilyName], somebody.Born);
        var (postcode, place, street) = (somebody[Trait.Postcode]?.Text, somebody[Trait.Place]?.Joined, somebody[Trait.Street]?.Joined);
        var number = somebody[Trait.HouseNumber]?.Joined;
        List<Spelling> names = [];
        if (given is not null) names.Add(given);
        if (family is not null) names.Add(family);
        var sounds = names.Select(n => n.Sound ?? n.Joined).Order(StringComparer.Ordinal).ToList();
        var fronts = names.Select(n => n.Joined[..Math.Min(3, n.Joined.Length)]).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 2)
        {
            yield return Key(1, sounds[0], sounds[1]);
            yield return Key(2, fronts[0], fronts[1]);
        }
        foreach (var name in names)
        {
            yield return Key(3, name.Joined) | 1;
            var initial = name.Joined[..1];
            var sound = name.Sound ?? name.Joined;
            if (born is { } b)
            {
                yield return Key(4, sound, Text(b.Year));
                if (b.Month > 0) yield return Key(5, initial, Text((b.Year * 100) + b.Month));
                if (b.Day > 0) yield return Key(6, initial, Text((Math.Min(b.Month, b.Day) * 100) + Math.Max(b.Month, b.Day)), Text(b.Year % 10));
            }
            if (postcode is not null) yield return Key(7, initial, postcode);
            if (place is not null) yield return Key(8, sound, place);
            if (street is not null) yield return Key(9, initial, street);
            if (somebody[Trait.AddressLine] is { } line) yield return Key(10, initial, line.Joined);
            if (number is not null) yield return Key(11, sound, number);
            foreach (var trait in (Trait[])[Trait.Occupation, Trait.BirthPlace, Trait.School])
                if (somebody[trait] is { } other) yield return Key(12 + (int)trait, sound, other.Joined);
        }
        if (born is { Day: > 0 } day)
        {
            yield return Key(30, Text((day.Year * 10_000) + (Math.Min(day.Month, day.Day) * 100) + Math.Max(day.Month, day.Day)));
            if (place is not null) yield return Key(31, place, Text(day.Year), Text(day.Month));
            if (postcode is not null) yield return Key(32, postcode, Text(day.Year));
        }
        if (street is not null && number is not null) yield return Key(33, street, number);
        if (street is not null && place is not null) yield return Key(34, street, place);
        if (postcode is not null && number is not null) yield return Key(35, postcode, number);
        foreach (var trait in (Trait[])[Trait.Identifier, Trait.Phone, Trait.Email])
            if (somebody[trait] is { } code) yield return Key(36 + (int)trait, code.Text);
        if (somebody[Trait.Email]?.Text is { } email && email.IndexOf('@', StringComparison.Ordinal) is > 3 and var at)
        {
            yield return Key(60, email[..at]) | 1;
            yield return Key(61, email[at..]) | 1;
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Fowler, Noll and Vo's hash: the same on every machine and in every run. The last bit is kept for IsWide.
    private static ulong Key(int kind, params ReadOnlySpan<string> parts)
    {
        var hash = (Start ^ (ulong)kind) * Times;
        foreach (var part in parts)
        {
            foreach (var c in part) hash = (hash ^ c) * Times;
            hash = (hash ^ 0xFF) * Times;
        }
        return hash & ~1UL;
    }
}
