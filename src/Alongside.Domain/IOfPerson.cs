using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>Belongs to one person: reached through the families they belong to.</summary>
public interface IOfPerson
{
    Id<Person> PersonId { get; }
}
