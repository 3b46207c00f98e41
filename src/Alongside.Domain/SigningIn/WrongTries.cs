namespace Alongside.Domain.SigningIn;

/// <summary>
/// How long a device waits after wrong tries at its six digits. The wait grows, so that somebody who only mistyped is
/// soon in and somebody who guesses is not; after ten the device stays shut and a new card is needed.
/// </summary>
public static class WrongTries
{
    /// <summary>Tries in a row after which a device stays shut.</summary>
    public const int Most = 10;

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    /// <summary>The wait after so many wrong tries in a row; null when the device stays shut.</summary>
    public static TimeSpan? WaitAfter(int wrong) => wrong >= Most ? null : Waits[Math.Max(wrong, 0)];
}
