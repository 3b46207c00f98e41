using Alongside.Domain.Organisations;

namespace Alongside.Domain;

/// <summary>A piece of writing: it has an author, a moment, a source and an audience, and can be taken out of use.</summary>
public interface IWritten
{
    Id<Worker> AuthorId { get; }
    DateTimeOffset WrittenAt { get; }
    Source Source { get; }
    Audience Audience { get; }

    /// <summary>The team that "my team" means; it moves when the relationship is handed to another team.</summary>
    Id<Team>? TeamId { get; }

    Voided? Voided { get; }
}
