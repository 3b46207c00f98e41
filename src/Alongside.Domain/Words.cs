namespace Alongside.Domain;

/// <summary>
/// A piece of writing, kept exactly as it was written. The one place that says what text may be: every box a person
/// types into becomes one of these, or is absent. Only browsers' line ends (CR LF) become LF, so that a text read
/// back from a form equals the text that was kept.
/// </summary>
/// <remarks>
/// Refused, because they hide or turn round what others will read, or cannot be kept by both engines: NUL, half of a
/// surrogate pair, and the controls that override reading direction (U+202A–202E, U+2066–2069). Everything else stays.
/// Lengths are UTF-16 code units after line ends are made one, as <c>maxlength</c> counts them in a browser.
/// </remarks>
public sealed record Words
{
    /// <summary>A name, a label, a place: one line.</summary>
    public const int Line = 300;

    /// <summary>What happened at a visit.</summary>
    public const int Note = 10_000;

    /// <summary>A life, told once.</summary>
    public const int Story = 60_000;

    private Words(string text) => Text = text;

    public string Text { get; }

    /// <summary>Words that must be there.</summary>
    /// <exception cref="Refused">Nothing written, too long, or characters that cannot be kept.</exception>
    public static Words From(string field, string? text, int limit)
    {
        List<Problem> problems = [];
        var words = From(field, text, limit, problems);
        return words ?? throw new Refused(problems);
    }

    /// <summary>Words that must be there; what is wrong joins <paramref name="problems"/>, and the answer is null.</summary>
    public static Words? From(string field, string? text, int limit, ICollection<Problem> problems)
    {
        if (!string.IsNullOrWhiteSpace(text)) return Maybe(field, text, limit, problems);
        problems.Add(new(field, "words-missing"));
        return null;
    }

    /// <summary>Words that may be left out: nothing, or only blanks, is absent and never an empty text.</summary>
    /// <exception cref="Refused">Too long, or characters that cannot be kept.</exception>
    public static Words? Maybe(string field, string? text, int limit)
    {
        List<Problem> problems = [];
        var words = Maybe(field, text, limit, problems);
        Refused.If(problems);
        return words;
    }

    /// <summary>Words that may be left out; what is wrong joins <paramref name="problems"/>, and the answer is null.</summary>
    public static Words? Maybe(string field, string? text, int limit, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var kept = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var before = problems.Count;
        if (kept.Length > limit) problems.Add(new(field, "words-too-long", ("limit", limit), ("length", kept.Length)));
        if (HasBroken(kept)) problems.Add(new(field, "words-broken"));
        if (kept.Any(TurnsReading)) problems.Add(new(field, "words-turned"));
        return problems.Count == before ? new(kept) : null;
    }

    /// <summary>Words that come back from where they were kept, already judged.</summary>
    public static Words Kept(string text) => new(text);

    public override string ToString() => Text;

    private static bool HasBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return true;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    private static bool TurnsReading(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
