using Alongside.Domain.Reflecting;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Own;

/// <summary>The guided exercises, each in the language of whoever reads them; in English where nobody has translated it.</summary>
/// <param name="texts">Every exercise in every language.</param>
/// <param name="language">The reader's.</param>
public sealed class Exercises(Texts<Exercise> texts, string language)
{
    private readonly IReadOnlyList<Exercise> all = [.. texts.In(language).OrderBy(e => e.Title, StringComparer.CurrentCulture)];

    public string Language => language;

    public IReadOnlyCollection<Exercise> All => all;

    /// <summary>The languages in which there is any.</summary>
    public IEnumerable<string> Languages => texts.Languages;

    public Exercise? Find(string code) => texts.Find(code, language);

    /// <summary>The one that was begun, in the language in which it was.</summary>
    public Exercise? Of(ExerciseRun run) => texts.Find(run.Code, run.Language);

    /// <summary>The languages in which there is this one.</summary>
    public IEnumerable<string> LanguagesOf(Exercise exercise) => texts.LanguagesOf(exercise.Code);

    /// <summary>So many are offered at once: more is a list, and a list is no offer. Our own choice.</summary>
    public const int AtOnce = 2;

    /// <summary>
    /// What helps when this question is asked, or this moment has come: first what says so before it says anything else. In
    /// every language the same, whatever the titles are.
    /// </summary>
    /// <param name="code">The question, or the moment.</param>
    /// <param name="most">At most so many.</param>
    public IEnumerable<Exercise> OfferedFor(string code, int most = AtOnce) =>
        all.Where(e => e.Offers.Contains(code)).OrderBy(e => e.Offers.TakeWhile(o => o != code).Count()).ThenBy(e => e.Code, StringComparer.Ordinal).Take(most);

    /// <summary>What is wrong with an organisation's own folder, in a sentence; null when nothing is.</summary>
    public static string? WhyNot(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder)) return $"There is no folder {folder} with exercises.";
        try
        {
            Texts(folder);
            return null;
        }
        catch (FormatException wrong)
        {
            return $"An exercise cannot be read. {wrong.Message}";
        }
    }

    /// <param name="folder">The organisation's own texts (<c>*.txt</c>); null where it has none.</param>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Texts<Exercise> Texts(string? folder) => new(nameof(Exercises), folder, Exercise.Read, e => e.Language);

    /// <summary>Those that somebody reads in one language.</summary>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Exercises Load(string language, string? folder) => new(Texts(folder), language);
}
