namespace Alongside.Domain.People;

/// <summary>One key under which a name is found.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Text">At most <see cref="NameKeys.LongestWord"/> characters; compare by code point, not by a language's rules.</param>
public readonly record struct NameKey(NameKeyKind Kind, string Text);
