using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>One thing of a record that stands open, whose readers can be chosen one by one.</summary>
/// <param name="Kind">The name of its type.</param>
/// <param name="Id">Which one.</param>
/// <param name="Family">Whose record it is in.</param>
/// <param name="Words">What it says, to recognise it by.</param>
/// <param name="Hand">Whose hand wrote it and for whom; null for what has no audience of its own.</param>
/// <param name="KeptApart">Whether it stands in the section kept apart; null for what cannot.</param>
/// <param name="ProtectedOf">Whose protected address or way to be reached it is; null for everything else.</param>
public sealed record Shareable(string Kind, Guid Id, Id<Family> Family, string Words, Hand? Hand, bool? KeptApart = null, Id<Person>? ProtectedOf = null)
{
    /// <summary>Everything it says in words: looked through before somebody comes to read it.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
