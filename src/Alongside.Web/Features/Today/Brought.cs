using Alongside.Domain;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Today;

/// <summary>What somebody brought from their own space, and nobody has answered or seen.</summary>
/// <param name="Id">The ask, or the item of their list.</param>
/// <param name="Relationship">The relationship it came through.</param>
/// <param name="Person">Who brought it.</param>
/// <param name="Kind">What they ask; null for something they want to talk about first.</param>
/// <param name="Words">In their words, if they wrote any.</param>
/// <param name="About">What it is about: a helper's name, or the words that stand there.</param>
/// <param name="At">When.</param>
internal sealed record Brought(Guid Id, Id<Relationship> Relationship, Id<Person> Person, AskKind? Kind, string? Words, string? About, DateTimeOffset At)
{
    public string Who { get; init; } = "";

    /// <summary>Something did not sit right, and they chose the reader by name.</summary>
    public bool IsRupture { get; init; }

    public string Address => IsRupture ? $"/ruptures/{Id:N}" : Kind is null ? $"/relationships/{Relationship}/prepare" : $"/asks/{Id:N}";
}
