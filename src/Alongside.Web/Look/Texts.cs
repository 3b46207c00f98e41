using Alongside.Domain.Reflecting;

namespace Alongside.Web.Look;

/// <summary>
/// Texts that an organisation can edit, translate and add to: those that come with the program, a folder for each language,
/// and those of the organisation's own folder. <c>seesaw.txt</c> takes the place of ours, in every language we have it in;
/// <c>seesaw.pl.txt</c> is the same text in Polish, and takes the place of ours in that language alone.
/// </summary>
/// <typeparam name="T">What a text is read as.</typeparam>
public sealed class Texts<T> where T : class
{
    /// <summary>Reads one text.</summary>
    /// <param name="code">The name of its file.</param>
    /// <param name="text">All of it.</param>
    /// <param name="language">The language it is taken for where it says none.</param>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public delegate T Reads(string code, string text, string language);

    private readonly SortedDictionary<string, Dictionary<string, T>> all = new(StringComparer.Ordinal);
    private readonly Reads read;
    private readonly Func<T, string> languageOf;

    /// <param name="ours">The folder of those that come with the program.</param>
    /// <param name="folder">The organisation's own; null where it has none.</param>
    /// <param name="read">How one is read.</param>
    /// <param name="languageOf">The language of one that was read.</param>
    /// <exception cref="FormatException">One cannot be read; it says which, where and why.</exception>
    public Texts(string ours, string? folder, Reads read, Func<T, string> languageOf)
    {
        (this.read, this.languageOf) = (read, languageOf);
        var assembly = typeof(Texts<T>).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains($".{ours}.", StringComparison.Ordinal)))
        {
            // "….Exercises.pl.back-to-the-table.txt"
            if (name[(name.IndexOf($".{ours}.", StringComparison.Ordinal) + ours.Length + 2)..].Split('.') is not [var language, var code, _]) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Take(code, reader.ReadToEnd(), language);
        }
        if (folder is null || !Directory.Exists(folder)) return;
        var own = Directory.EnumerateFiles(folder, "*.txt").Select(file => (File: file, Name: Path.GetFileNameWithoutExtension(file).Split('.', 2))).ToList();
        foreach (var (_, name) in own) if (name.Length == 1) all.Remove(name[0]);
        foreach (var (file, name) in own)
        {
            var language = Take(name[0], File.ReadAllText(file), name.Length == 1 ? Exercise.UsualLanguage : name[1]);
            if (name.Length == 2 && name[1] != language) throw new FormatException($"{name[0]}: the name of its file says '{name[1]}', and its text '{language}'.");
        }
    }

    /// <summary>The languages in which there is any text.</summary>
    public IEnumerable<string> Languages => all.Values.SelectMany(t => t.Keys).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The languages in which there is this one.</summary>
    public IEnumerable<string> LanguagesOf(string code) => all.TryGetValue(code, out var texts) ? texts.Keys.Order(StringComparer.Ordinal) : [];

    /// <summary>Every text, each in this language; in English where it lacks that, and in whatever there is where it lacks both.</summary>
    public IEnumerable<T> In(string language) => all.Values.Select(texts => Of(texts, language));

    /// <summary>One text in the same way; null where there is none of this name.</summary>
    public T? Find(string code, string language) => all.TryGetValue(code, out var texts) ? Of(texts, language) : null;

    private static T Of(Dictionary<string, T> texts, string language) =>
        texts.GetValueOrDefault(language) ?? texts.GetValueOrDefault(Exercise.UsualLanguage) ?? texts.OrderBy(t => t.Key, StringComparer.Ordinal).First().Value;

    private string Take(string code, string text, string language)
    {
        var one = read(code, text, language);
        if (!all.TryGetValue(code, out var texts)) all[code] = texts = [];
        texts[languageOf(one)] = one;
        return languageOf(one);
    }
}
