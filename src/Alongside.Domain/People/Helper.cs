using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// Anyone the family sees as helpful, or was meant to be: professional or not, now or before. How close, whether it
/// helps and why are theirs to say.
/// </summary>
public sealed class Helper : IThing<Helper>, IOfFamily, IWritten
{
    private Helper() { }

    public Helper(Id<Family> family, string? name, string? does, bool isProfessional, Closeness? closeness, bool rubs, bool leansOn,
        Helpfulness? helpful, string? why, DateOnly? from, DateOnly? until, Id<Person>? person, Audience audience, By by)
    {
        (Id, FamilyId, PersonId) = (Id<Helper>.At(by.At), family, person);
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, Source.Said, audience, by.Team);
        Describe(name, does, isProfessional, closeness, rubs, leansOn, helpful, why, from, until);
    }

    public Id<Helper> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The person on this record, when the helper is one: Nan.</summary>
    public Id<Person>? PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What they do for us: "Kit's teacher", "has a key".</summary>
    public string? Does { get; private set; }

    public bool IsProfessional { get; private set; }

    /// <summary>What they are to the family; professional is the one kind that is counted.</summary>
    public HelperKind Kind { get; private set; }
    public Closeness? Closeness { get; private set; }

    /// <summary>They want this one beside them when they meet others: missing from an invitation, it is said.</summary>
    public bool ComesAlong { get; private set; }

    /// <summary>There is friction: a broken line on the map.</summary>
    public bool Rubs { get; private set; }

    /// <summary>Somebody here leans on them: a thick line on the map.</summary>
    public bool LeansOn { get; private set; }

    public Helpfulness? Helpful { get; private set; }

    /// <summary>Why helpful or not, in the person's words.</summary>
    public string? Why { get; private set; }

    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }
    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source { get; private set; }
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Describe(string? name, string? does, bool isProfessional, Closeness? closeness, bool rubs, bool leansOn,
        Helpfulness? helpful, string? why, DateOnly? from, DateOnly? until)
    {
        var problems = new List<Problem>();
        var said = (Words.From("Name", name, PersonName.Longest, problems)?.Text!, Words.Maybe("Does", does, Words.Line, problems)?.Text, Words.Maybe("Why", why, Words.Line, problems)?.Text);
        if (from > until) problems.Add(new("Until", "ends-before-it-begins"));
        Refused.If(problems);
        (Name, Does, Why) = said;
        if (Kind == default || IsProfessional != isProfessional) Kind = isProfessional ? HelperKind.Professional : HelperKind.OfTheirOwn;
        (IsProfessional, Closeness, Rubs, LeansOn, Helpful, From, Until) = (isProfessional, closeness, rubs, leansOn, helpful, from, until);
    }

    public void IsA(HelperKind kind)
    {
        if (!Enum.IsDefined(kind)) throw new Refused("Kind", "choose-one");
        (Kind, IsProfessional) = (kind, kind == HelperKind.Professional);
    }

    public void IsWantedBeside(bool comesAlong) => ComesAlong = comesAlong;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by the person of the family who wrote it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
