namespace Alongside.Domain.Reflecting;

/// <summary>
/// A guided exercise, as a text that an organisation can edit, translate and add to: where it comes from, when it
/// helps, and one step a screen.
/// </summary>
/// <param name="Code">The name of its file, without the ending; an exercise begun keeps it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">One sentence of what it is for.</param>
/// <param name="Framework">The body of practice it stands in.</param>
/// <param name="Source">Where it was published, or that nothing published was found.</param>
/// <param name="IsOurs">The construction is our own: nobody has published or tested it, and the screen says so.</param>
/// <param name="When">What is happening when it helps, in the words of whoever it happens to.</param>
/// <param name="Offers">Codes of the questions and moments beside which it is offered; the one that it helps with most comes first.</param>
/// <param name="Steps">At least one.</param>
public sealed record Exercise(string Code, string Title, string About, string Framework, string Source, bool IsOurs,
    IReadOnlyList<string> When, IReadOnlyList<string> Offers, IReadOnlyList<ExerciseStep> Steps)
{
    /// <summary>The language of a text that says none.</summary>
    public const string UsualLanguage = "en";

    /// <summary>The language it is written in, as a web page names it: <c>pl</c>. A screen in another one says so.</summary>
    public string Language { get; init; } = UsualLanguage;

    /// <summary>It was translated, and nobody who speaks the language has read it yet; the screen says so.</summary>
    public bool IsUnchecked { get; init; }

    /// <summary>Reads an exercise from its text: names and values above, a step under each line that begins with <c>#</c>.</summary>
    /// <param name="code">The name of its file.</param>
    /// <param name="text">All of it.</param>
    /// <param name="language">The language it is taken for where it says none.</param>
    /// <exception cref="FormatException">What is wrong, with the file and line, for whoever edits it.</exception>
    public static Exercise Read(string code, string text, string language = UsualLanguage)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        var (when, steps) = (new List<string>(), new List<ExerciseStep>());
        ExerciseDraft? step = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0) continue;
            if (line.StartsWith('#'))
            {
                if (step is not null) steps.Add(step.Done());
                step = new(line.TrimStart('#').Trim());
            }
            else if (step is not null) step.Take(line, Wrong);
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
                if (name == "when") when.Add(value);
                else if (!head.TryAdd(name, value)) throw Wrong($"'{name}' stands here twice");
            }
            else throw Wrong("expected a name, a colon and words");
        }
        if (step is not null) steps.Add(step.Done());
        if (steps.Count == 0) throw Wrong("there is no step; a step begins with #");
        return new(code, Must("title"), Must("about"), Must("framework"), Must("source"), head.GetValueOrDefault("ours") == "yes", when,
            head.TryGetValue("offer", out var offers) ? offers.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [], steps) { Language = LanguageOf(), IsUnchecked = head.GetValueOrDefault("unchecked") == "yes" };

        string LanguageOf()
        {
            var named = head.GetValueOrDefault("language", language);
            return named.Length is 2 or 3 && named.All(char.IsAsciiLetterLower) ? named : throw new FormatException($"{code}: '{named}' is no language; it has two or three small letters, as in pl.");
        }

        string Must(string name) => head.TryGetValue(name, out var value) && value.Length > 0 ? value : throw new FormatException($"{code}: '{name}:' is missing above the first step.");
        FormatException Wrong(string what) => new($"{code}, line {number}: {what}.");
    }
}
