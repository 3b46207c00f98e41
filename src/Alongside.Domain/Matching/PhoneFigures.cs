namespace Alongside.Domain.Matching;

/// <summary>What is left of a telephone number to compare it by: its last nine figures, without what is dialled before them.</summary>
public static class PhoneFigures
{
    private const int Shortest = 6, Longest = 9;

    /// <summary>Empty where there are too few figures for a number.</summary>
    public static string Of(string? text)
    {
        var figures = string.Concat((text ?? "").Where(char.IsAsciiDigit));
        return figures.Length < Shortest ? "" : figures.Length > Longest ? figures[^Longest..] : figures;
    }
}
