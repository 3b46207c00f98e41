using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>
/// A worker's own: nobody else learns that it exists, until they show it to one person by name. Nothing of it is ever
/// counted for anybody. A court may still ask, and the screen says so.
/// </summary>
public interface IMine
{
    Id<Worker> OwnerId { get; }

    /// <summary>The one colleague it was shown to; null while it is only its owner's.</summary>
    Id<Worker>? ShownToId { get; }

    Voided? Voided { get; }

    /// <exception cref="Refused">It was to be shown to its owner.</exception>
    void ShowTo(Id<Worker> colleague, By by);

    void ShowNobody();
}
