namespace Alongside.Web.Keeping;

/// <summary>One text as it stands in the record now, which a page lets people change.</summary>
/// <param name="Field">The form field it is changed in.</param>
/// <param name="Label">The key of the words beside that field.</param>
/// <param name="Text">What stands there: as the form would send it, or nothing.</param>
/// <param name="Say">How such a text is said, where the form sends a choice; null says it as it is.</param>
public sealed record StandingText(string Field, string Label, string? Text, Func<string, string>? Say = null)
{
    /// <summary>One of the two texts, as somebody reads it.</summary>
    public string Said(string text) => text.Length > 0 && Say is not null ? Say(text) : text;
}
