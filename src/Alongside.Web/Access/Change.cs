using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>What one save changed: one row per commit of one worker or one person of a family, with the values before and after.</summary>
internal sealed class Change
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    /// <summary>The worker; null where a person of the family did it.</summary>
    public Id<Worker>? WorkerId { get; init; }

    /// <summary>The person of the family; null where a worker did it.</summary>
    public Id<Person>? PersonId { get; init; }

    public Guid? VisitId { get; init; }
    public Id<Family>? FamilyId { get; init; }

    /// <summary>JSON: for each thing, its kind, id and fields. Read only where the thing itself may be read.</summary>
    public string What { get; init; } = "";
}
