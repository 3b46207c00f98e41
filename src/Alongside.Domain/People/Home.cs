namespace Alongside.Domain.People;

/// <summary>Where somebody lives or lived, from when until when; somebody may have several homes at once.</summary>
public sealed class Home : IOfPerson, IThing<Home>
{
    private Home() { }

    public Home(Id<Person> person, string? where, string? withWhom, DateOnly? from, DateOnly? until, By by)
    {
        var problems = new List<Problem>();
        var said = (Words.From("Where", where, Words.Line, problems)?.Text!, Words.Maybe("WithWhom", withWhom, Words.Line, problems)?.Text);
        if (from > until) problems.Add(new("Until", "ends-before-it-begins"));
        Refused.If(problems);
        (Id, PersonId, (Where, WithWhom), From, Until, WrittenAt) = (Id<Home>.At(by.At), person, said, from, until, by.At);
    }

    public Id<Home> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public string Where { get; private set; } = "";
    public string? WithWhom { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>What a move was: why it began and why it ended, in words or in another system's code.</summary>
    public string? Note { get; private set; }

    /// <summary>The address must not become known: it is released to nobody but the person who lives there.</summary>
    public bool Protected { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void MovedOut(DateOnly until)
    {
        if (From > until) throw new Refused("Until", "ends-before-it-begins");
        Until = until;
    }

    public void Protect(bool isProtected) => Protected = isProtected;

    public void Remark(string? note) => Note = note;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
