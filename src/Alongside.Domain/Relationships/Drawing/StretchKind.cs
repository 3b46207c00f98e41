namespace Alongside.Domain.Relationships.Drawing;

internal enum StretchKind
{
    /// <summary>They told us.</summary>
    Told,

    /// <summary>Nobody asked: dotted.</summary>
    Unknown,

    /// <summary>They told us, and it is not yet mended.</summary>
    Frayed,

    /// <summary>Nothing: it broke here, or a knot lies here.</summary>
    Gap,
}
