namespace Alongside.Domain.Matching;

/// <summary>Says how alike two people are in every trait. The thresholds are ours and the same for every file.</summary>
internal static class Comparing
{
    private static readonly Trait[] Places = [Trait.Place, Trait.BirthPlace, Trait.School, Trait.Occupation];

    public static Likenesses Of(Somebody one, Somebody other)
    {
        var (given, family) = Names(one, other);
        var (street, line) = Addresses(one, other);
        var all = default(Likenesses)
            .With(Trait.GivenName, given)
            .With(Trait.FamilyName, family)
            .With(Trait.Born, one.Born is { } a && other.Born is { } b ? a.With(b) : Likeness.Unknown)
            .With(Trait.Gender, Either(one[Trait.Gender], other[Trait.Gender]))
            .With(Trait.Region, Either(one[Trait.Region], other[Trait.Region]))
            .With(Trait.HouseNumber, HouseNumber(one[Trait.HouseNumber], other[Trait.HouseNumber]))
            .With(Trait.Street, street)
            .With(Trait.AddressLine, line)
            .With(Trait.Postcode, Postcode(one[Trait.Postcode], other[Trait.Postcode]))
            .With(Trait.Phone, Code(one[Trait.Phone], other[Trait.Phone]))
            .With(Trait.Email, Email(one[Trait.Email], other[Trait.Email]))
            .With(Trait.Identifier, Code(one[Trait.Identifier], other[Trait.Identifier]));
        foreach (var trait in Places) all = all.With(trait, Words(one[trait], other[trait]));
        return all;
    }

    private static (Likeness Given, Likeness Family) Names(Somebody one, Somebody other)
    {
        var (given, family) = (one[Trait.GivenName], one[Trait.FamilyName]);
        var (otherGiven, otherFamily) = (other[Trait.GivenName], other[Trait.FamilyName]);
        var straight = (Given: Name(given, otherGiven, nicknames: true), Family: Name(family, otherFamily, nicknames: false));
        if (straight.Given is Likeness.Same or Likeness.OtherForm or Likeness.NearlySame || straight.Family is Likeness.Same or Likeness.NearlySame) return straight;
        return Crossed(given, otherFamily, family, otherGiven) is var (first, second) ? (first, second) : straight;
    }

    // Which of the two are swapped, where one stands in the other's place; what is missing stays unknown.
    private static (Likeness, Likeness)? Crossed(Spelling? a1, Spelling? b2, Spelling? a2, Spelling? b1)
    {
        if (!MayBeOne(a1, b2) && !MayBeOne(a2, b1)) return null;
        var (one, two) = (Name(a1, b2, nicknames: true), Name(a2, b1, nicknames: true));
        if (!IsAlike(one) && one != Likeness.Unknown) return null;
        if (!IsAlike(two) && two != Likeness.Unknown) return null;
        return (one == Likeness.Unknown ? Likeness.Unknown : Likeness.Swapped, two == Likeness.Unknown ? Likeness.Unknown : Likeness.Swapped);

        static bool MayBeOne(Spelling? a, Spelling? b) => a is not null && b is not null && a.Text[0] == b.Text[0];
        static bool IsAlike(Likeness likeness) => likeness is Likeness.Same or Likeness.NearlySame or Likeness.Similar;
    }

    public static Likeness Name(Spelling? one, Spelling? other, bool nicknames)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other) return Likeness.Same;
        var (a, b) = (one.Joined, other.Joined);
        if (a == b) return Likeness.Same;
        if ((a.Length == 1 || b.Length == 1) && a[0] == b[0]) return Likeness.OtherForm;
        if (nicknames && Nicknames.Share(one.Parts[0], other.Parts[0])) return Likeness.OtherForm;
        if (HaveWholePart(one, other)) return Likeness.OtherForm;
        var longest = Math.Max(a.Length, b.Length);
        var slips = Similarity.Slips(a, b, 3);
        if (slips == 1 && longest >= 3) return Likeness.NearlySame;
        if (slips == 2 && longest >= 6) return Likeness.Similar;
        if (slips > 3 && a[0] != b[0]) return Likeness.Different;
        var near = Similarity.JaroWinkler(a, b);
        if (near >= 0.92 || (one.Sound is not null && one.Sound == other.Sound)) return Likeness.Similar;
        return near >= 0.85 || (slips <= 3 && longest >= 7) || (slips == 2 && longest >= 4) ? Likeness.Loose : Likeness.Different;
    }

    // "Smith" and "Smith-Jones", "de Silva" and "Silva": a part of some length stands in both.
    private static bool HaveWholePart(Spelling one, Spelling other)
    {
        if (one.Parts.Length == 1 && other.Parts.Length == 1) return false;
        foreach (var part in one.Parts)
            if (part.Length >= 3 && Array.IndexOf(other.Parts, part) >= 0) return true;
        return false;
    }

    private static (Likeness Street, Likeness Line) Addresses(Somebody one, Somebody other)
    {
        var (street, line) = (one[Trait.Street], one[Trait.AddressLine]);
        var (otherStreet, otherLine) = (other[Trait.Street], other[Trait.AddressLine]);
        var straight = (Street: Words(street, otherStreet), Line: Words(line, otherLine));
        if (straight.Street is not (Likeness.Different or Likeness.Unknown) || straight.Line is not (Likeness.Different or Likeness.Unknown)) return straight;
        var (first, second) = (Words(street, otherLine), Words(line, otherStreet));
        if (!IsAlike(first) && !IsAlike(second)) return straight;
        return (IsAlike(first) ? Likeness.Swapped : straight.Street, IsAlike(second) ? Likeness.Swapped : straight.Line);

        static bool IsAlike(Likeness likeness) => likeness is Likeness.Same or Likeness.NearlySame or Likeness.Similar;
    }

    private static Likeness Words(Spelling? one, Spelling? other)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other) return Likeness.Same;
        var (a, b) = (one.Joined, other.Joined);
        if (a == b) return Likeness.Same;
        var longest = Math.Max(a.Length, b.Length);
        var slips = Similarity.Slips(a, b, 4);
        if (slips == 1) return longest >= 3 ? Likeness.NearlySame : Likeness.Different;
        if (slips == 2 && longest >= 6) return Likeness.Similar;
        if (slips <= 4 && longest >= 5 * slips) return Likeness.Similar;
        if (slips > 4 && a[0] != b[0] && one.Parts.Length == 1 && other.Parts.Length == 1) return Likeness.Different;
        if (slips <= 4 && longest >= 3 * slips) return Likeness.Loose;
        return HaveWholePart(one, other) && Similarity.JaroWinkler(a, b) >= 0.8 ? Likeness.Loose : Likeness.Different;
    }

    private static Likeness HouseNumber(Spelling? one, Spelling? other)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other || one.Joined == other.Joined) return Likeness.Same;
        foreach (var part in one.Parts)
            if (Array.IndexOf(other.Parts, part) >= 0) return Likeness.OtherForm;
        return Similarity.Slips(one.Joined, other.Joined, 1) == 1 && Math.Max(one.Joined.Length, other.Joined.Length) >= 2 ? Likeness.NearlySame : Likeness.Different;
    }

    // The front of a postcode is its area: all but three signs where it has letters, else the first half.
    private static Likeness Postcode(Spelling? one, Spelling? other)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other) return Likeness.Same;
        var (a, b) = (one.Text, other.Text);
        if (Similarity.Slips(a, b, 1) == 1) return Likeness.NearlySame;
        return Area(a).SequenceEqual(Area(b)) ? Likeness.Loose : Likeness.Different;

        static ReadOnlySpan<char> Area(string code) => code.AsSpan(0, char.IsAsciiLetter(code[0]) && code.Length > 4 ? code.Length - 3 : (code.Length + 1) / 2);
    }

    private static Likeness Code(Spelling? one, Spelling? other)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other) return Likeness.Same;
        return Similarity.Slips(one.Text, other.Text, 2) switch
        {
            1 => Likeness.NearlySame,
            2 when Math.Max(one.Text.Length, other.Text.Length) >= 6 => Likeness.Similar,
            _ => Likeness.Different,
        };
    }

    private static Likeness Email(Spelling? one, Spelling? other)
    {
        if (one is null || other is null) return Likeness.Unknown;
        if (one == other) return Likeness.Same;
        var (a, b) = (one.Text, other.Text);
        switch (Similarity.Slips(a, b, 4))
        {
            case 1: return Likeness.NearlySame;
            case 2 or 3: return Likeness.Similar;
        }
        var (atA, atB) = (a.IndexOf('@', StringComparison.Ordinal), b.IndexOf('@', StringComparison.Ordinal));
        if (atA > 0 && atB > 0)
        {
            if (a.AsSpan(0, atA).SequenceEqual(b.AsSpan(0, atB))) return Likeness.OtherForm;
            if (a.AsSpan(atA).SequenceEqual(b.AsSpan(atB))) return Likeness.Loose;
        }
        return Similarity.JaroWinkler(a, b) >= 0.92 ? Likeness.Loose : Likeness.Different;
    }

    private static Likeness Either(Spelling? one, Spelling? other) =>
        one is null || other is null ? Likeness.Unknown : one == other || one.Joined == other.Joined ? Likeness.Same : Likeness.Different;
}
