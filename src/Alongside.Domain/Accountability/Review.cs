using Alongside.Domain.Organisations;

namespace Alongside.Domain.Accountability;

/// <summary>Somebody else looked at an opening with a typed reason, and says what they make of it. It is not taken back.</summary>
public sealed class Review
{
    /// <summary>Working days within which an opening is looked at.</summary>
    public const int WithinWorkingDays = 2;

    /// <summary>The most characters of what is said about it.</summary>
    public const int WordsLimit = 1_000;

    private Review() { }

    /// <param name="reason">The typed reason that opened the family.</param>
    /// <param name="opener">Who typed it; nobody looks at their own opening.</param>
    /// <param name="outcome">What is made of it.</param>
    /// <param name="words">Why; must be there when there is something to talk about.</param>
    /// <param name="familyMayKnow">Whether the opening may stand on the page that is shown to the family.</param>
    /// <param name="by">Who looked.</param>
    public Review(Guid reason, Id<Worker> opener, ReviewOutcome? outcome, string? words, bool familyMayKnow, By by)
    {
        var problems = new List<Problem>();
        if (outcome is null) problems.Add(new("Outcome", "choose-one"));
        var said = outcome == ReviewOutcome.TalkAboutIt ? Domain.Words.From("Words", words, WordsLimit, problems) : Domain.Words.Maybe("Words", words, WordsLimit, problems);
        if (by.Who == opener) problems.Add(new("", "review-own"));
        Refused.If(problems);
        (Id, ReasonId, Outcome, Words, FamilyMayKnow, WorkerId, At) = (Id<Review>.At(by.At), reason, outcome!.Value, said?.Text, familyMayKnow, by.Who, by.At);
    }

    public Id<Review> Id { get; private set; }
    public Guid ReasonId { get; private set; }
    public ReviewOutcome Outcome { get; private set; }
    public string? Words { get; private set; }
    public bool FamilyMayKnow { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The last day on which an opening is looked at in time.</summary>
    public static DateOnly DueOn(DateOnly opened) => WorkingDays.After(opened, WithinWorkingDays);

    /// <summary>It has waited longer than it may.</summary>
    public static bool WaitsTooLong(DateOnly opened, DateOnly today) => today > DueOn(opened);
}
