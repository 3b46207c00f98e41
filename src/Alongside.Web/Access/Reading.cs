using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>Somebody opened something: written down before it is shown. Never changed.</summary>
internal sealed class Reading
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    /// <summary>The worker; null where a person of the family did it.</summary>
    public Id<Worker>? WorkerId { get; init; }

    /// <summary>The person of the family; null where a worker did it.</summary>
    public Id<Person>? PersonId { get; init; }

    public Guid? VisitId { get; init; }

    /// <summary>The family whose record was opened, or was asked for in vain (then <see cref="Why"/> is none); null for a list, and for what does not exist.</summary>
    public Id<Family>? FamilyId { get; init; }

    public Why Why { get; init; }

    /// <summary>The page: a name of ours, never an address with anything in it.</summary>
    public string Page { get; init; } = "";

    /// <summary>What was looked for, as a digest: it can be asked for again, and not read back. Null where nothing was.</summary>
    public byte[]? Asked { get; init; }

    /// <summary>Every family a list showed, sixteen bytes each, in one row.</summary>
    public byte[]? Families { get; init; }
}
