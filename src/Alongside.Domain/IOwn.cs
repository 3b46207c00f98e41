using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>Belongs to one person's own space: theirs to write and to change, and nobody else's.</summary>
public interface IOwn
{
    Id<Person> OwnerId { get; }
}
