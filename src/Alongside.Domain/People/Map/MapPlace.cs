using Alongside.Domain.Pictures;

namespace Alongside.Domain.People.Map;

/// <summary>Where somebody around the family stands, from the middle of home, and where their ties lead.</summary>
internal readonly record struct MapPlace(MapOther Who, Box Box, IReadOnlyList<(double X, double Y)> Ties)
{
    public double X => (Box.Left + Box.Right) / 2;

    public double Y => (Box.Top + Box.Bottom) / 2;
}
