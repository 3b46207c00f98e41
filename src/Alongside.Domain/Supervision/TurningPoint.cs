using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>A day on which something began that was meant to help: what an evaluation sets the time before and the time since beside.</summary>
public sealed class TurningPoint : IThing<TurningPoint>
{
    private TurningPoint() { }

    /// <exception cref="Refused">No day, one that is still to come, or nothing that says what began.</exception>
    public TurningPoint(string? what, DateOnly? day, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("What", what, Words.Line, problems)?.Text;
        if (day is null) problems.Add(new("Day", "turning-point-needs-a-day"));
        else if (day > by.Day) problems.Add(new("Day", "turning-point-to-come"));
        Refused.If(problems);
        (Id, What, Day, AuthorId, WrittenAt) = (Id<TurningPoint>.At(by.At), words!, day!.Value, by.Who, by.At);
    }

    public Id<TurningPoint> Id { get; private set; }

    /// <summary>What began, in a line: "a circle in every team".</summary>
    public string What { get; private set; } = "";

    public DateOnly Day { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The day from which nothing is compared with it any more; null while it is.</summary>
    public DateOnly? LaidDownOn { get; private set; }

    public void LayDown(By by) => LaidDownOn ??= by.Day;
}
