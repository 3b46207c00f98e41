using Alongside.Domain;
using Alongside.Domain.Accountability;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>One line of the weekly list, with names: whom one would ask, about which family, and what one wonders.</summary>
/// <param name="Names">What the family is called, or who is in it; null where that is not the reader's to know.</param>
public sealed record Wondered(string Who, Id<Family> Family, FoundFamily? Names, IReadOnlyList<Wondering> Because);
