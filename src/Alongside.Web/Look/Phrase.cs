using System.Globalization;
using System.Text;

namespace Alongside.Web.Look;

/// <summary>One text with its gaps. Knows how to say itself; knows nothing of HTML (Razor encodes).</summary>
internal sealed class Phrase(IReadOnlyList<Phrase.Part> parts)
{
    private readonly string? plain = parts.All(p => p is Words) ? string.Concat(parts.Cast<Words>().Select(w => w.Text)) : null;

    public string Say(CultureInfo culture, ReadOnlySpan<(string Name, object? Value)> with)
    {
        if (plain is not null) return plain;
        var said = new StringBuilder();
        SayInto(said, culture, with);
        return said.ToString();
    }

    private void SayInto(StringBuilder said, CultureInfo culture, ReadOnlySpan<(string Name, object? Value)> with)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Words words: said.Append(words.Text); break;
                case Gap gap: said.Append(Find(gap.Name, with) is string text ? Apart(text, culture) : Written(Find(gap.Name, with), culture)); break;
                case Choice choice: choice.For(Find(choice.Name, with), culture).SayInto(said, culture, with); break;
            }
        }
    }

    private static object? Find(string name, ReadOnlySpan<(string Name, object? Value)> with)
    {
        foreach (var (key, value) in with) if (key == name) return value;
        return $"[{name}]";
    }

    /// <summary>
    /// What comes from elsewhere runs its own way within a sentence that runs the other: between Unicode's isolates (UAX 9),
    /// as Fluent does. In a sentence from left to right only where it has letters from right to left.
    /// </summary>
    private static string Apart(string text, CultureInfo culture) =>
        text.Length > 0 && (culture.TextInfo.IsRightToLeft || RightToLeft.IsIn(text)) ? $"{RightToLeft.Begins}{text}{RightToLeft.Ends}" : text;

    private static string? Written(object? value, CultureInfo culture) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString(),
    };

    internal abstract record Part;

    internal sealed record Words(string Text) : Part;

    internal sealed record Gap(string Name) : Part;

    /// <summary>A choice by number (exact, then the language's plural category) or by word.</summary>
    internal sealed record Choice(string Name, IReadOnlyDictionary<string, Phrase> Variants, Phrase Otherwise) : Part
    {
        public Phrase For(object? value, CultureInfo culture)
        {
            var word = Written(value, CultureInfo.InvariantCulture) ?? "";
            if (Variants.TryGetValue(word, out var exact)) return exact;
            return value is int or long && Variants.TryGetValue(Plural.Category(culture, Convert.ToInt64(value, CultureInfo.InvariantCulture)), out var plural)
                ? plural
                : Otherwise;
        }
    }
}
