using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>
/// What the door's predicates say about whoever asks. They say it through this object alone, so that a
/// <see cref="Query{TOne,TTwo,TRow}"/> made ready for one reader can be put for the next.
/// </summary>
internal sealed class Seen
{
    /// <summary>The worker who asks.</summary>
    public required Id<Worker> Me { get; init; }

    /// <summary>Whoever asks, a worker or a person of a family.</summary>
    public required Guid Id { get; init; }

    /// <summary>The worker, where a column may also be empty.</summary>
    public required Id<Worker>? Author { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Their team, when they have just one.</summary>
    public required Id<Team>? Team { get; init; }

    /// <summary>The team they supervise, when it is just one.</summary>
    public required Id<Team>? Supervised { get; init; }

    /// <summary>The family that stands open, when it is just one.</summary>
    public required Id<Family>? Family { get; init; }
}
