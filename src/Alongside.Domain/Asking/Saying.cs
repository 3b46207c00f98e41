namespace Alongside.Domain.Asking;

/// <summary>Something that somebody said about a family.</summary>
/// <param name="Who">Who it was, as far as it may be said; the same words are the same person.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What they said.</param>
public sealed record Saying(string Who, DateOnly On, string Text);
