using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>One link of the containment chain: somebody, and who holds them. No word of what they say to each other.</summary>
/// <param name="Who">The one who is held.</param>
/// <param name="Name">What colleagues call them.</param>
/// <param name="HolderId">Who holds them; null where nobody is named.</param>
/// <param name="Holder">What colleagues call that one.</param>
/// <param name="How">How they are held just now.</param>
/// <param name="Last">The day they last sat down together, when there was one.</param>
public sealed record ChainLink(Id<Worker> Who, string Name, Id<Worker>? HolderId, string? Holder, HowHeld How, DateOnly? Last)
{
    /// <summary>A chain is followed so far up, and a ring of people who hold one another ends it.</summary>
    public const int AtMost = 8;

    /// <summary>The chain has a gap here.</summary>
    public bool IsGap => How is HowHeld.Lapsed or HowHeld.ByNobody;
}
