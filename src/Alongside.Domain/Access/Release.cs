using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>
/// One piece of writing released to one person of the family, or to one named worker. Having been in the room is no
/// release, nor is being a parent: only this row is.
/// </summary>
public sealed class Release : IThing<Release>, IOfFamily
{
    private Release() { }

    private Release(Id<Family> family, Guid thing, string kind, By by) =>
        (Id, FamilyId, ThingId, Kind, ById, ByPersonId, At) = (Id<Release>.At(by.At), family, thing, kind, by.Worker, by.Person, by.At);

    /// <summary>A person of the family may read it from now on.</summary>
    public static Release To<T>(Id<T> thing, Id<Family> family, Id<Person> person, By by) where T : class =>
        new(family, thing.Value, typeof(T).Name, by) { PersonId = person };

    /// <summary>This worker may read it from now on, whatever its audience.</summary>
    public static Release To<T>(Id<T> thing, Id<Family> family, Id<Worker> worker, By by) where T : class =>
        new(family, thing.Value, typeof(T).Name, by) { WorkerId = worker };

    /// <summary>The same for a thing of any kind, named by its type.</summary>
    public static Release To(string kind, Guid thing, Id<Family> family, Id<Person> person, By by) => new(family, thing, kind, by) { PersonId = person };

    /// <inheritdoc cref="To(string, Guid, Id{Family}, Id{Person}, By)"/>
    public static Release To(string kind, Guid thing, Id<Family> family, Id<Worker> worker, By by) => new(family, thing, kind, by) { WorkerId = worker };

    public Id<Release> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The id of any row: an entry, a step, a promise, a member, a story.</summary>
    public Guid ThingId { get; private set; }

    /// <summary>What kind of row it is: the name of its type.</summary>
    public string Kind { get; private set; } = "";

    public Id<Person>? PersonId { get; private set; }
    public Id<Worker>? WorkerId { get; private set; }

    /// <summary>Who released it: a worker, or the person whose writing it is.</summary>
    public Id<Worker>? ById { get; private set; }

    public Id<Person>? ByPersonId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Id<Worker>? EndedBy { get; private set; }

    public bool Stands => EndedAt is null;

    /// <summary>From now on it is not read any more. That it was stays in the log.</summary>
    public void End(By by)
    {
        if (EndedAt is null) (EndedAt, EndedBy) = (by.At, by.Worker);
    }
}
