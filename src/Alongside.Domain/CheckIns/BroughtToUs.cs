namespace Alongside.Domain.CheckIns;

/// <summary>
/// How often they brought something to us themselves, counted from what they did bring: said in a word, because a
/// number would be read as a mark. The bounds are our own choice.
/// </summary>
public static class BroughtToUs
{
    /// <summary>Months looked back on.</summary>
    public const int Months = 6;

    /// <summary>From so many on we say "often".</summary>
    public const int OftenFrom = 5;

    public static HowOften Counted(int unprompted) => unprompted switch
    {
        <= 0 => HowOften.NotYet,
        1 => HowOften.Once,
        < OftenFrom => HowOften.FewTimes,
        _ => HowOften.Often,
    };
}
