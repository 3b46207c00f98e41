namespace Alongside.Domain.People;

/// <summary>How old somebody is, as far as their birth date tells.</summary>
/// <param name="Years">Whole years: the least it can be, or the guess when <paramref name="About"/> a guessed year.</param>
/// <param name="Months">Whole months, only for those under two and when the month of birth is known.</param>
/// <param name="About">They may be one year, or one month, older than said; of a guessed year, somewhat older or younger.</param>
public readonly record struct Age(int Years, int? Months, bool About);
