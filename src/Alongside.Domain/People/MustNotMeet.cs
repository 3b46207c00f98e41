using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// Two records that must not meet: somebody was adopted, or hides from the other. Neither is ever proposed beside the
/// other, and nothing shows that it was not.
/// </summary>
public sealed class MustNotMeet : IThing<MustNotMeet>
{
    private MustNotMeet() { }

    public MustNotMeet(Id<Person> one, Id<Person> other, string? why, By by)
    {
        if (one == other) throw new Refused("", "choose-one");
        (Id, OneId, OtherId, Why, SaidBy, SaidAt) = (Id<MustNotMeet>.At(by.At), one, other, Words.From("Why", why, Words.Line).Text, by.Who, by.At);
    }

    public Id<MustNotMeet> Id { get; private set; }
    public Id<Person> OneId { get; private set; }
    public Id<Person> OtherId { get; private set; }
    public string Why { get; private set; } = "";
    public Id<Worker> SaidBy { get; private set; }
    public DateTimeOffset SaidAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Id<Worker>? EndedBy { get; private set; }

    /// <summary>They may be thought of together again.</summary>
    public void End(By by)
    {
        if (EndedAt is not null) throw new Refused("", "already-answered");
        (EndedAt, EndedBy) = (by.At, by.Who);
    }
}
