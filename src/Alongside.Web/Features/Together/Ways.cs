using Alongside.Domain.Together;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Together;

/// <summary>
/// Ways in which a group thinks together, each in the language of whoever reads them. An organisation's own are in the
/// folder <c>circles</c> within that of its exercises.
/// </summary>
/// <param name="texts">Every way in every language.</param>
/// <param name="language">The reader's.</param>
public sealed class Ways(Texts<Way> texts, string language)
{
    private const string Folder = "circles";

    public string Language => language;

    public IEnumerable<Way> All => texts.In(language).OrderBy(w => w.Title, StringComparer.CurrentCulture);

    public Way? Find(string? code) => code is null ? null : texts.Find(code, language);

    /// <summary>What is wrong with an organisation's own folder, in a sentence; null when nothing is.</summary>
    public static string? WhyNot(string? exercises)
    {
        try
        {
            Texts(exercises);
            return null;
        }
        catch (FormatException wrong)
        {
            return $"A way of working cannot be read. {wrong.Message}";
        }
    }

    /// <param name="exercises">The organisation's own folder of exercises; null where it has none.</param>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Texts<Way> Texts(string? exercises) => new(nameof(Ways), exercises is null ? null : Path.Combine(exercises, Folder), Way.Read, w => w.Language);

    /// <summary>Those that somebody reads in one language.</summary>
    /// <exception cref="FormatException">A text cannot be read; it says which, where and why.</exception>
    public static Ways Load(string language, string? exercises) => new(Texts(exercises), language);
}
