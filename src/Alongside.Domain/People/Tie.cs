using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// One person is something to another, from when until when. Read from <see cref="OneId"/> to <see cref="OtherId"/>;
/// <see cref="Between"/> keeps the words they use themselves: "step-mum since I was three".
/// </summary>
public sealed class Tie : IThing<Tie>
{
    private Tie() { }

    public Tie(Id<Person> one, TieKind kind, Id<Person> other, string? between, DateOnly? from, By by)
    {
        if (one == other) throw new Refused("Other", "tie-to-oneself");
        var problems = new List<Problem>();
        var words = Words.Maybe("Between", between, Words.Line, problems)?.Text;
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (from > by.Day) problems.Add(new("From", "day-ahead"));
        Refused.If(problems);
        (Id, OneId, Kind, OtherId, Between, From, AuthorId, WrittenAt) = (Id<Tie>.At(by.At), one, kind, other, words, from, by.Who, by.At);
    }

    public Id<Tie> Id { get; private set; }
    public Id<Person> OneId { get; private set; }
    public TieKind Kind { get; private set; }
    public Id<Person> OtherId { get; private set; }
    public string? Between { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void EndOn(DateOnly until, DateOnly today)
    {
        if (until > today) throw new Refused("Until", "day-ahead");
        if (From > until) throw new Refused("Until", "ends-before-it-begins");
        Until = until;
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
