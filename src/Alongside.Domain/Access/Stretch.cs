namespace Alongside.Domain.Access;

/// <summary>From when until when something stands; ended before that, it ends at once.</summary>
/// <param name="From">It stands from this moment.</param>
/// <param name="Until">The first moment it no longer does; null while nobody has set one.</param>
/// <param name="EndedAt">When somebody ended it; null while nobody has.</param>
public readonly record struct Stretch(DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? EndedAt)
{
    public bool Covers(DateTimeOffset at) => From <= at && (Until is null || at < Until) && (EndedAt is null || at < EndedAt);
}
