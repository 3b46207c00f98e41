namespace Alongside.Domain.Asking;

/// <summary>What they asked for in whoever comes, and where they live, as far as whoever asks may know it.</summary>
/// <param name="Words">How they like to be helped, whom they trust, their languages, their faith: all of it in words.</param>
/// <param name="Home">Where they live.</param>
public sealed record AskedFor(string? Words, string? Home)
{
    /// <summary>A name is at least so long: shorter capitals begin sentences.</summary>
    private const int ShortestName = 4;

    private static readonly char[] Between = [' ', '.', ',', '\n', '\r', '!', '?', ':', ';', '(', ')', '"', '“', '”'];

    /// <summary>Whether it says this, as whole words: "Urdu", "Saira".</summary>
    public bool Says(string what)
    {
        var (said, asked) = (Split(Words), Split(what));
        return asked.Length > 0 && Enumerable.Range(0, Math.Max(0, said.Length - asked.Length + 1))
            .Any(at => asked.Select((word, n) => string.Equals(said[at + n], word, StringComparison.OrdinalIgnoreCase)).All(same => same));
    }

    /// <summary>Whether this text has something that was asked for by name: a place, a faith. The first word begins a sentence.</summary>
    public bool NamesSomethingOf(string? text) => text is not null && Split(Words).Skip(1).Any(word => IsName(word) && text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether they live where this is: "Thornbeck hub" and "4 Mill Lane, Thornbeck". Null where nobody said.</summary>
    public bool? IsNear(string? place) =>
        Home is null || Split(place).Where(IsName).ToList() is not { Count: > 0 } names ? null : names.Exists(name => Split(Home).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsName(string word) => word.Length >= ShortestName && char.IsUpper(word[0]);

    private static string[] Split(string? text) => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
