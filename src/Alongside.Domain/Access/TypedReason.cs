namespace Alongside.Domain.Access;

/// <summary>
/// Why somebody who has no relationship with a family needs to open its record, in words that whoever reads the log
/// later can understand. A stroke or two is no reason.
/// </summary>
public static class TypedReason
{
    /// <summary>The fewest words that say what happened and what for.</summary>
    public const int FewestWords = 4;

    public const int Limit = 1_000;

    /// <summary>Hours for which it opens one family.</summary>
    public const int Hours = 4;

    /// <summary>As many tries in a day may meet nobody; then one asks the lead.</summary>
    public const int MostTries = 5;

    /// <exception cref="Refused">Nothing, too little or too much was written.</exception>
    public static Words From(string field, string? text)
    {
        var reason = Words.From(field, text, Limit);
        var words = reason.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
        return words >= FewestWords ? reason : throw new Refused(field, "reason-too-short", ("words", FewestWords));
    }
}
