using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>One piece of a worker's private journal: words, and what they felt before and after writing them.</summary>
public sealed class JournalLine : IThing<JournalLine>, IPiece
{
    private JournalLine() { }

    public JournalLine(JournalKind kind, string? text, Feeling before, Feeling after, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        var words = Words.From("Text", text, Words.Note, problems)?.Text;
        Refused.If(problems);
        (Id, OwnerId, WrittenAt, Day) = (Id<JournalLine>.At(by.At), by.Who, by.At, by.Day);
        (Kind, Text, Before, After) = (kind, words!, before, after);
    }

    public Id<JournalLine> Id { get; private set; }
    public Id<Worker> OwnerId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public DateOnly Day { get; private set; }
    public JournalKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public Feeling Before { get; private set; }
    public Feeling After { get; private set; }
    public Id<Worker>? ShownToId { get; private set; }
    public DateTimeOffset? ShownAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void ShowTo(Id<Worker> colleague, By by) => (ShownToId, ShownAt) = (Showing.To(colleague, OwnerId), by.At);

    public void ShowNobody() => (ShownToId, ShownAt) = (null, null);

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
