using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>What the decision needs to know of a piece of writing: whose hand, and for whom.</summary>
public readonly record struct Hand(Id<Worker>? Author, Id<Person>? AuthorPerson, Audience Audience, Id<Team>? Team)
{
    public static Hand Of(IWritten writing) => new(writing.AuthorId, writing.AuthorPersonId, writing.Audience, writing.TeamId);
}
