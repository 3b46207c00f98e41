namespace Alongside.Domain.Relationships.Drawing;

/// <summary>A part of a line, along, that is drawn in one way.</summary>
internal readonly record struct Stretch(double From, double Until, StretchKind Kind);
