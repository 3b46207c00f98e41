namespace Alongside.Domain.People;

/// <summary>A birthday to come.</summary>
/// <param name="Day">The day; the first of the month when only the month is known.</param>
/// <param name="Turns">How old they will be, in years.</param>
/// <param name="DayKnown">False when only the month is known.</param>
public readonly record struct Birthday(DateOnly Day, int Turns, bool DayKnown);
