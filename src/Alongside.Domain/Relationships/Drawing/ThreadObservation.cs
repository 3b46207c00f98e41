namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One part of the sentence above the picture.</summary>
/// <param name="Month">The first day of the month it speaks of, where it speaks of one.</param>
/// <param name="Count">How many, where it counts; otherwise zero.</param>
public sealed record ThreadObservation(ThreadNews News, DateOnly? Month = null, int Count = 0);
