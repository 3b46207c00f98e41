using System.Globalization;
using Alongside.Domain.Reflecting;

namespace Alongside.Domain.Together;

/// <summary>
/// A way in which a group thinks together, as a text that an organisation can edit, translate and add to. It is written
/// like an exercise; after a step's heading and a bar stand its minutes: <c># Curious questions | 10</c>.
/// </summary>
/// <param name="Code">The name of its file, without the ending.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">One sentence of what it is for.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="IsOurs">The construction is our own, and the screen says so.</param>
/// <param name="Steps">At least one.</param>
public sealed record Way(string Code, string Title, string About, string Source, bool IsOurs, IReadOnlyList<WayStep> Steps)
{
    /// <summary>The language it is written in, as a web page names it.</summary>
    public string Language { get; init; } = Exercise.UsualLanguage;

    /// <summary>It was translated, and nobody who speaks the language has read it yet; the screen says so.</summary>
    public bool IsUnchecked { get; init; }

    /// <summary>Minutes of one step, at most.</summary>
    public const int MinutesAtMost = 120;

    /// <param name="code">The name of its file.</param>
    /// <param name="text">All of it.</param>
    /// <param name="language">The language it is taken for where it says none.</param>
    /// <exception cref="FormatException">What is wrong, with the file and line, for whoever edits it.</exception>
    public static Way Read(string code, string text, string language = Exercise.UsualLanguage)
    {
        var read = Exercise.Read(code, text, language);
        return new(code, read.Title, read.About, $"{read.Framework}. {read.Source}", read.IsOurs, [.. read.Steps.Select(StepOf)]) { Language = read.Language, IsUnchecked = read.IsUnchecked };

        WayStep StepOf(ExerciseStep step)
        {
            if (step.Heading.Split('|', 2) is not [var heading, var typed]) return new(step.Heading, step.Prompt, null);
            return int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= MinutesAtMost
                ? new(heading.Trim(), step.Prompt, minutes)
                : throw new FormatException($"{code}: '{typed.Trim()}' is no number of minutes from 1 to {MinutesAtMost}.");
        }
    }
}
