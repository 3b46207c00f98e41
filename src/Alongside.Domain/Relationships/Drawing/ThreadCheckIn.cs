using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One answer, from one side, to how it is between us.</summary>
/// <param name="Day">The day of the answer.</param>
/// <param name="Height">From 0, hard between us, to 10, good between us. Null: nobody asked, which is never zero.</param>
public sealed record ThreadCheckIn(DateOnly Day, double? Height)
{
    /// <summary>The lowest and the highest a side can be.</summary>
    public const double Hardest = 0, Best = CheckIn.Most;
}
