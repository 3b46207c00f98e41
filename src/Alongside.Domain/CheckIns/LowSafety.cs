namespace Alongside.Domain.CheckIns;

/// <summary>Somebody says that they are not safe with us. Not a question: what to do now is shown at once.</summary>
public static class LowSafety
{
    /// <summary>Of ten; our own choice, on the side of showing it too often.</summary>
    public const int AtMost = 3;

    /// <summary>Whether the organisation's procedure is shown.</summary>
    /// <param name="safe">The answer to "safe with you", 0–10; null when not answered, which shows nothing.</param>
    public static bool ShowsProcedure(int? safe) => safe <= AtMost;
}
