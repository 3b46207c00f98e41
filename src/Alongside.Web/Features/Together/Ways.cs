using System.Reflection;
using Alongside.Domain.Together;

namespace Alongside.Web.Features.Together;

/// <summary>
/// Ways in which a group thinks together: those that come with the program, and those of the organisation's own folder
/// (<c>circles</c> within that of its exercises). One of the same name takes the place of ours.
/// </summary>
public sealed class Ways
{
    private const string Folder = "circles";

    private readonly SortedDictionary<string, Way> all = new(StringComparer.Ordinal);

    private Ways() { }

    public IEnumerable<Way> All => all.Values.OrderBy(w => w.Title, StringComparer.CurrentCulture);

    public Way? Find(string? code) => code is null ? null : all.GetValueOrDefault(code);

    /// <summary>What is wrong with an organisation's own folder, in a sentence; null when nothing is.</summary>
    public static string? WhyNot(string? exercises)
    {
        try
        {
            Load("en", exercises);
            return null;
        }
        catch (FormatException wrong)
        {
            return $"A way of working cannot be read. {wrong.Message}";
        }
    }

    /// <param name="language">Whose words: a folder under <c>Ways</c>.</param>
    /// <param name="exercises">The organisation's own folder of exercises; null where it has none.</param>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Ways Load(string language, string? exercises)
    {
        var ways = new Ways();
        var assembly = typeof(Ways).Assembly;
        var ours = $".Ways.{language}.";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(ours, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            ways.Take(name[(name.IndexOf(ours, StringComparison.Ordinal) + ours.Length)..^".txt".Length], reader.ReadToEnd());
        }
        if (exercises is not null && Path.Combine(exercises, Folder) is var own && Directory.Exists(own))
            foreach (var file in Directory.EnumerateFiles(own, "*.txt")) ways.Take(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        return ways;
    }

    private void Take(string code, string text) => all[code] = Way.Read(code, text);
}
