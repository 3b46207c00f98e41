namespace Alongside.Web.Look;

/// <summary>Names beside one another, as one says them.</summary>
internal static class SaidNames
{
    /// <summary>"Leanne, Jordan, Kit and Elsie".</summary>
    public static string List(this Phrases phrases, params IEnumerable<string> names) => names.ToArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => phrases["list-and", ("first", first.Aggregate((a, b) => phrases["list-comma", ("first", a), ("last", b)])), ("last", last)],
    };

    /// <summary>What a family is called: their own name for themselves, or the first names of those who belong.</summary>
    public static string Family(this Phrases phrases, string? called, IReadOnlyCollection<string> names) =>
        called ?? (names.Count == 0 ? phrases["family-of-nobody"] : phrases.List(names));
}
