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

    public static Hiding From<T>(Id<T> thing, Id<Family> family, Id<Person> person, string? why, By by) where T : class =>
        new(family, thing.Value, why, by) { PersonId = person };

    public static Hiding From<T>(Id<T> thing, Id<Family> family, Id<Worker> worker, string? why, By by) where T : class =>
        new(family, thing.Value, why, by) { WorkerId = worker };

    public Id<Hiding> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The id of any row: an entry, a member, a relationship, a helper.</summary>
    public Guid ThingId { get; private set; }

    public Id<Person>? PersonId { get; private set; }
    public Id<Worker>? WorkerId { get; private set; }
    public string Why { get; private set; } = "";
    public Id<Worker> ById { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Id<Worker>? EndedBy { get; private set; }

    public bool Stands => EndedAt is null;

    public void End(By by)
    {
        if (EndedAt is null) (EndedAt, EndedBy) = (by.At, by.Who);
    }
}
