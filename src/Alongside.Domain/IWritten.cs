using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>
/// A piece of writing: it has an author, a moment, a source and an audience, and can be taken out of use. The author is
/// a worker or a person of the family, never both.
/// </summary>
public interface IWritten
{
    /// <summary>The worker who wrote it; null where a person of the family did, in their own hand.</summary>
    Id<Worker>? AuthorId { get; }

    /// <summary>The person of the family who wrote it; null where a worker did.</summary>
    Id<Person>? AuthorPersonId => null;

    DateTimeOffset WrittenAt { get; }
    Source Source { get; }
    Audience Audience { get; }

    /// <summary>The team that "my team" means; it moves when the relationship is handed to another team.</summary>
    Id<Team>? TeamId { get; }

    Voided? Voided { get; }
}
