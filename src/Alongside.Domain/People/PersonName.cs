namespace Alongside.Domain.People;

/// <summary>
/// What a person is called, in writing and aloud. Any one of given, family and known-as is a whole name: people have
/// one name, no family name, or only what friends say. Blanks around a part are dropped; every other character stays.
/// </summary>
public sealed record PersonName
{
    /// <summary>The most characters of each part.</summary>
    public const int Longest = Words.Line;

    private PersonName(string? given, string? family, string? knownAs, string? sayIt) =>
        (Given, Family, KnownAs, SayIt) = (given, family, knownAs, sayIt);

    public string? Given { get; private init; }
    public string? Family { get; private init; }

    /// <summary>What they like to be called.</summary>
    public string? KnownAs { get; private init; }

    /// <summary>How the name sounds, in whatever spelling helps the reader ("lay-ah").</summary>
    public string? SayIt { get; private init; }

    /// <summary>What to call them to their face.</summary>
    public string Called => KnownAs ?? Given ?? Family!;

    /// <summary>Given and family name, or what they are known as when neither is written.</summary>
    public string Full => (Given, Family) switch
    {
        (null, null) => KnownAs!,
        (null, var family) => family,
        (var given, null) => given,
        var (given, family) => $"{given} {family}",
    };

    /// <exception cref="Refused">No name at all, or parts that <see cref="Words"/> refuses; every problem at once.</exception>
    public static PersonName From(string? given, string? family, string? knownAs = null, string? sayIt = null)
    {
        List<Problem> problems = [];
        var name = new PersonName(
            Part(nameof(Given), given, problems),
            Part(nameof(Family), family, problems),
            Part(nameof(KnownAs), knownAs, problems),
            Part(nameof(SayIt), sayIt, problems));
        if (problems.Count == 0 && (name.Given ?? name.Family ?? name.KnownAs) is null)
            problems.Add(new(nameof(Given), "name-missing"));
        Refused.If(problems);
        return name;
    }

    // Only the blanks a keyboard makes by accident: a name may begin with a character that merely counts as space.
    private static string? Part(string field, string? text, List<Problem> problems) =>
        Words.Maybe(field, text?.Trim(' ', '\t', '\r', '\n'), Longest, problems)?.Text;
}
