using Alongside.Domain.Relationships.Drawing;

namespace Alongside.Domain.CheckIns;

/// <summary>Which word a height gets. Our own steps, the same as in the sentence above the thread.</summary>
public static class HeightInWords
{
    /// <summary>An answer from this height on is very good.</summary>
    public const double VeryGoodFrom = 8.5;

    /// <param name="height">0–10; null when nothing was answered.</param>
    public static HowItIs Say(double? height) => height switch
    {
        null => HowItIs.NotAsked,
        <= ThreadSentence.HardUpTo => HowItIs.Hard,
        < ThreadSentence.GoodFrom => HowItIs.InTheMiddle,
        < VeryGoodFrom => HowItIs.Good,
        _ => HowItIs.VeryGood,
    };
}
