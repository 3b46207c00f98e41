using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>How full I am today. Mine; shared only when I share it, and never added up with anybody else's.</summary>
public sealed class Fullness : IThing<Fullness>, IMine
{
    private Fullness() { }

    public Fullness(FullnessLevel level, string? line, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(level)) problems.Add(new("Level", "choose-one"));
        var words = Words.Maybe("Line", line, Words.Line, problems)?.Text;
        Refused.If(problems);
        (Id, OwnerId, At, Day, Level, Line) = (Id<Fullness>.At(by.At), by.Who, by.At, by.Day, level, words);
    }

    public Id<Fullness> Id { get; private set; }
    public Id<Worker> OwnerId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateOnly Day { get; private set; }
    public FullnessLevel Level { get; private set; }
    public string? Line { get; private set; }
    public Id<Worker>? ShownToId { get; private set; }
    public DateTimeOffset? ShownAt { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>Where a pause, a colleague or supervision is offered.</summary>
    public bool AsksForCare => Level >= FullnessLevel.Full;

    public void ShowTo(Id<Worker> colleague, By by) => (ShownToId, ShownAt) = (Showing.To(colleague, OwnerId), by.At);

    public void ShowNobody() => (ShownToId, ShownAt) = (null, null);
}
