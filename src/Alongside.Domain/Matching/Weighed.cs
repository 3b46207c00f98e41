namespace Alongside.Domain.Matching;

/// <summary>How likely what is seen of two would be, each with how many such pairs there are.</summary>
/// <param name="Stayed">They are one person, at one address.</param>
/// <param name="Moved">They are one person, who moved in between.</param>
/// <param name="Home">They are two people of one home.</param>
/// <param name="Strangers">They are strangers.</param>
internal readonly record struct Weighed(double Stayed, double Moved, double Home, double Strangers)
{
    public double One => Stayed + Moved;

    public double All => Stayed + Moved + Home + Strangers;
}
