using System.Reflection;
using Alongside.Domain.Reflecting;

namespace Alongside.Web.Features.Own;

/// <summary>
/// The guided exercises: those that come with the program, and those of the organisation's own folder. One of the same
/// name takes the place of ours, so that an organisation can edit, translate and add.
/// </summary>
public sealed class Exercises
{
    private readonly Dictionary<string, Exercise> all;

    private Exercises(Dictionary<string, Exercise> all) => this.all = all;

    public IReadOnlyCollection<Exercise> All => all.Values;

    public Exercise? Find(string code) => all.GetValueOrDefault(code);

    /// <summary>What helps when this question is asked, or this moment has come.</summary>
    public IEnumerable<Exercise> OfferedFor(string code) => all.Values.Where(e => e.Offers.Contains(code));

    /// <summary>What is wrong with an organisation's own folder, in a sentence; null when nothing is.</summary>
    public static string? WhyNot(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder)) return $"There is no folder {folder} with exercises.";
        try
        {
            Load("en", folder);
            return null;
        }
        catch (FormatException wrong)
        {
            return $"An exercise cannot be read. {wrong.Message}";
        }
    }

    /// <param name="language">Whose words: a folder under <c>Exercises</c>.</param>
    /// <param name="folder">The organisation's own texts (<c>*.txt</c>); null where it has none.</param>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Exercises Load(string language, string? folder)
    {
        var all = new SortedDictionary<string, Exercise>(StringComparer.Ordinal);
        var assembly = typeof(Exercises).Assembly;
        var ours = $".Exercises.{language}.";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(ours, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Take(name[(name.IndexOf(ours, StringComparison.Ordinal) + ours.Length)..^".txt".Length], reader.ReadToEnd());
        }
        if (folder is not null)
            foreach (var file in Directory.EnumerateFiles(folder, "*.txt")) Take(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        return new(all.OrderBy(e => e.Value.Title, StringComparer.CurrentCulture).ToDictionary());

        void Take(string code, string text) => all[code] = Exercise.Read(code, text);
    }
}
