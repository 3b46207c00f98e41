using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>One thing that moved when two records became one, so that it finds its way back.</summary>
internal sealed class MovedRow
{
    public Id<SamePerson> SameId { get; init; }

    /// <summary>Which column of which table.</summary>
    public string What { get; init; } = "";
    public Guid RowId { get; init; }

    /// <summary>The moment that stood there, where a moment was moved.</summary>
    public DateTimeOffset? Was { get; init; }
}
