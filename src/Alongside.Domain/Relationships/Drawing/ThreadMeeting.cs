namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One time together.</summary>
/// <param name="TheirsFirst">Whether their item came first; null when nobody said.</param>
/// <param name="Words">A few words of what happened.</param>
/// <param name="Kind">What it was, in a word: a visit, a walk, a call.</param>
/// <param name="Href">Where the whole of it can be read.</param>
public sealed record ThreadMeeting(DateOnly Day, bool? TheirsFirst, string Words, string Kind, string Href);
