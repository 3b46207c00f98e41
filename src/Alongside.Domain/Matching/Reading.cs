using System.Globalization;

namespace Alongside.Domain.Matching;

/// <summary>Makes descriptions ready to be compared; one for all the files of a run, so that a spelling is one object.</summary>
internal sealed class Reading
{
    private readonly Lexicon names = new(), addresses = new(), births = new();
    private readonly Lexicon[] others = [.. Enumerable.Range(0, Likenesses.Traits).Select(_ => new Lexicon())];

    public Somebody Of(Described described, int place, int side)
    {
        var spellings = new Spelling?[Likenesses.Traits];
        var (given, family) = Names(described);
        var (number, street) = Streets(described);
        Set(Trait.GivenName, given);
        Set(Trait.FamilyName, family);
        Set(Trait.HouseNumber, number);
        Set(Trait.Street, street);
        Set(Trait.AddressLine, Letters.Plain(described.AddressLine));
        Set(Trait.Place, Letters.Plain(described.Place));
        Set(Trait.Postcode, Letters.Plain(described.Postcode).Replace(" ", "", StringComparison.Ordinal));
        Set(Trait.Region, Letters.Plain(described.Region));
        Set(Trait.Gender, Letters.Plain(described.Gender) is { Length: > 0 } gender ? Gender(gender) : "");
        Set(Trait.Phone, PhoneFigures.Of(described.Phone));
        Set(Trait.Email, Email(described.Email));
        Set(Trait.Identifier, Letters.Plain(described.Identifier).Replace(" ", "", StringComparison.Ordinal));
        Set(Trait.Occupation, Letters.Plain(described.Occupation));
        Set(Trait.BirthPlace, Letters.Plain(described.BirthPlace));
        Set(Trait.School, Letters.Plain(described.School));
        var born = BornAbout.Read(described.Born);
        if (born is { } b) Set(Trait.Born, string.Create(CultureInfo.InvariantCulture, $"{b.Year} {b.Month} {b.Day} {(b.IsGuess ? 1 : 0)}"));
        return new(place, side, born, spellings);

        void Set(Trait trait, string text) => spellings[(int)trait] = Of(trait).Of(text);
    }

    /// <summary>How many spellings a trait can have.</summary>
    public int Spellings(Trait trait) => Of(trait).Count;

    // What can stand in one another's place shares a lexicon.
    private Lexicon Of(Trait trait) => trait switch
    {
        Trait.GivenName or Trait.FamilyName => names,
        Trait.Street or Trait.AddressLine => addresses,
        Trait.Born => births,
        _ => others[(int)trait],
    };

    private static (string Given, string Family) Names(Described described)
    {
        var (given, family) = (Letters.Plain(described.Given), Letters.Plain(described.Family));
        if (given.Length > 0 || family.Length > 0 || string.IsNullOrWhiteSpace(described.Full)) return (given, family);
        var full = described.Full;
        var comma = full.IndexOf(',', StringComparison.Ordinal);
        // "Surname, Given", but not "Given Surname, something more".
        if (comma > 0 && !full.AsSpan(0, comma).Trim().Contains(' ')) return (First(Letters.Plain(full[(comma + 1)..])), Letters.Plain(full[..comma]));
        var words = Letters.Plain(comma > 0 ? full[..comma] : full).Split(' ');
        return words.Length == 1 ? (words[0], "") : (words[0], words[^1]);
    }

    private static string First(string plain) => plain.Split(' ')[0];

    private static (string Number, string Street) Streets(Described described)
    {
        var (number, street) = (Letters.Plain(described.HouseNumber), Letters.Plain(described.Street));
        if (number.Length > 0 || street.Length == 0 || !char.IsAsciiDigit(street[0])) return (number, street);
        var words = street.Split(' ', 2);
        return words.Length == 2 ? (words[0], words[1]) : (number, street);
    }

    private static string Gender(string plain) => plain[0] switch
    {
        'm' or '1' => "m",
        'f' or 'w' or '2' => "f",
        _ => plain,
    };

    private static string Email(string? text)
    {
        var plain = text?.Trim().ToLowerInvariant() ?? "";
        return plain.Contains('@', StringComparison.Ordinal) ? plain : Letters.Plain(plain);
    }
}
