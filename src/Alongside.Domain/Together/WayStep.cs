namespace Alongside.Domain.Together;

/// <summary>One step of a way of working.</summary>
/// <param name="Heading">What happens now, in a few words.</param>
/// <param name="Prompt">The rest, a paragraph a line.</param>
/// <param name="Minutes">How long, about; null where it takes as long as it takes.</param>
public sealed record WayStep(string Heading, IReadOnlyList<string> Prompt, int? Minutes);
