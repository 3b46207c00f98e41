namespace Alongside.Domain.People;

/// <summary>A person counts as one of a family, from a day until another.</summary>
public sealed class Member : IOfFamily, IOfPerson
{
    private Member() { }

    internal Member(Id<Family> family, Id<Person> person, DateOnly from, DateTimeOffset at) =>
        (Id, FamilyId, PersonId, From) = (Id<Member>.At(at), family, person, from);

    public Id<Member> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>They must stay away, for somebody's safety. Nothing here ever suggests getting in touch with them.</summary>
    public bool KeptOut { get; private set; }

    /// <summary>It is said of them that they harm somebody here. What is kept apart never goes to them.</summary>
    public bool Alleged { get; private set; }

    internal void Allege(bool alleged) => Alleged = alleged;

    internal void End(DateOnly until) => Until = until;

    internal void KeepOut(bool keptOut) => KeptOut = keptOut;
}
