using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>
/// Belongs to one family's record: whoever does not reach that family does not learn that this exists. Null for a
/// relationship that is not a family's (a worker and their supervisor), which its two sides alone reach.
/// </summary>
public interface IOfFamily
{
    Id<Family>? FamilyId { get; }
}
