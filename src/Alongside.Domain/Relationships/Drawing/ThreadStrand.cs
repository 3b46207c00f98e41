namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One worker's time in a relationship, and how it was from their side.</summary>
/// <param name="Name">The name the family knows them by.</param>
/// <param name="From">Their first day.</param>
/// <param name="Until">Their last day, or null while they are here.</param>
public sealed record ThreadStrand(string Name, DateOnly From, DateOnly? Until = null)
{
    public IReadOnlyList<ThreadCheckIn> CheckIns { get; init => field = ThreadFacts.InOrder(value, static c => c.Day); } = [];
}
