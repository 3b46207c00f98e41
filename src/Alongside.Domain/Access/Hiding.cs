using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>
/// One thing kept from one person or one worker by name, with the reason. It beats every grant: a release, a team, a
/// relationship, parental responsibility. For whoever it is hidden from it is not there.
/// </summary>
public sealed class Hiding : IThing<Hiding>, IOfFamily
{
    /// <summary>The longest reason.</summary>
    public const int WhyLimit = 500;

    private Hiding() { }

    private Hiding(Id<Family> family, Guid thing, string? why, By by) =>
        (Id, FamilyId, ThingId, Why, ById, At) = (Id<Hiding>.At(by.At), family, thing, Words.From("Why", why, WhyLimit).Text, by.Who, by.At);

    private Hiding(Id<Family> family, Guid thing, Id<Person> person, DateTimeOffset at) =>
        (Id, FamilyId, ThingId, PersonId, ByPersonId, At) = (Id<Hiding>.At(at), family, thing, person, person, at);

    /// <summary>Somebody keeps a thing off their own phone. They need no reason; it stays off until they ask a worker for it.</summary>
    /// <param name="thing">What was released to them.</param>
    /// <param name="family">Whose record it is in.</param>
    /// <param name="by">The person themselves.</param>
    public static Hiding KeptOff(Guid thing, Id<Family> family, By by) =>
        new(family, thing, by.Person ?? throw new InvalidOperationException("Only a person of the family keeps a thing off their own phone."), by.At);

    public static Hiding From<T>(Id<T> thing, Id<Family> family, Id<Person> person, string? why, By by) where T : class =>
        new(family, thing.Value, why, by) { PersonId = person };

    public static Hiding From<T>(Id<T> thing, Id<Family> family, Id<Worker> worker, string? why, By by) where T : class =>
        new(family, thing.Value, why, by) { WorkerId = worker };

    /// <summary>The same for a thing of any kind.</summary>
    public static Hiding From(Guid thing, Id<Family> family, Id<Person> person, string? why, By by) => new(family, thing, why, by) { PersonId = person };

    /// <inheritdoc cref="From(Guid, Id{Family}, Id{Person}, string?, By)"/>
    public static Hiding From(Guid thing, Id<Family> family, Id<Worker> worker, string? why, By by) => new(family, thing, why, by) { WorkerId = worker };

    public Id<Hiding> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The id of any row: an entry, a member, a relationship, a helper.</summary>
    public Guid ThingId { get; private set; }

    public Id<Person>? PersonId { get; private set; }
    public Id<Worker>? WorkerId { get; private set; }
    public string Why { get; private set; } = "";

    /// <summary>The worker who hid it; null where somebody keeps it off their own phone.</summary>
    public Id<Worker>? ById { get; private set; }

    /// <summary>The person who keeps it off their own phone; null where a worker hid it.</summary>
    public Id<Person>? ByPersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Id<Worker>? EndedBy { get; private set; }

    public bool Stands => EndedAt is null;

    public void End(By by)
    {
        if (EndedAt is null) (EndedAt, EndedBy) = (by.At, by.Who);
    }
}
