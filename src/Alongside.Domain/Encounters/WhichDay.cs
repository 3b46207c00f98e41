namespace Alongside.Domain.Encounters;

/// <summary>A day picked with one touch instead of typed: today, tomorrow, the next working day after that, in a week, or another.</summary>
public enum WhichDay
{
    Today = 1,
    Tomorrow = 2,

    /// <summary>The next working day after tomorrow; named by its weekday on screen.</summary>
    Soon = 3,
    InAWeek = 4,
    Another = 5,
}
