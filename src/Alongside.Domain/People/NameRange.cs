namespace Alongside.Domain.People;

/// <summary>Every word that begins with <paramref name="From"/>: at or after it and at or before <paramref name="To"/>, by code point.</summary>
public readonly record struct NameRange(string From, string To);
