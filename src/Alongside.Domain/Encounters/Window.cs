namespace Alongside.Domain.Encounters;

/// <summary>A loose stretch of a day rather than a slot: "Thursday, after school" or "about half past nine".</summary>
/// <param name="Day">The day.</param>
/// <param name="From">Minutes after midnight, local, 0–1439; null when only the day is known.</param>
/// <param name="Loosely">In words, when there are any: "after school".</param>
public sealed record Window(DateOnly Day, int? From, string? Loosely);
