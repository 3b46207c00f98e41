namespace Alongside.Domain.Relationships.Drawing;

/// <summary>A day on which something came between us, or was mended.</summary>
/// <param name="Label">Two or three words for it.</param>
public sealed record ThreadMoment(DateOnly Day, string Label);
