using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Features.People;

/// <summary>One key under which a person is found: a word of a name, the word less a letter, or how it sounds.</summary>
internal sealed class NameKeyRow
{
    public string Key { get; init; } = "";
    public int Kind { get; init; }
    public Id<Person> PersonId { get; init; }
}
