namespace Alongside.Domain.Relationships.Drawing;

/// <summary>A moment's words above the picture, and which line of words they stand in (0 is the lowest).</summary>
internal readonly record struct MomentLabel(double At, string Big, string Whole, string Small, bool Before, int Tier, bool IsKnot);
