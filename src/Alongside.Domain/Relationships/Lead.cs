using Alongside.Domain.Organisations;

namespace Alongside.Domain.Relationships;

/// <summary>One worker's time as lead worker.</summary>
/// <param name="Who">The lead worker.</param>
/// <param name="From">Their first day.</param>
/// <param name="Until">Their last day; null while they are it.</param>
public readonly record struct Lead(Id<Worker> Who, DateOnly From, DateOnly? Until);
