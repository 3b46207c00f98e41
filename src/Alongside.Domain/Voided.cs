using Alongside.Domain.People;

namespace Alongside.Domain;

/// <summary>Taken out of use, by whom, when and why. Nothing is ever deleted.</summary>
/// <param name="Who">The worker who did; null when the person of the family who wrote it took it back.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason; empty where a person took their own words back, which needs none.</param>
public sealed record Voided(Id<Organisations.Worker>? Who, DateTimeOffset At, string Why)
{
    public const int WhyLimit = 500;

    public static Voided From(string? why, By by)
    {
        if (string.IsNullOrWhiteSpace(why)) throw new Refused("Why", "void-needs-reason");
        var words = Words.From("Why", why, WhyLimit).Text;
        return new(by.Who, by.At, words);
    }

    /// <summary>A person of the family takes back what they wrote themselves. They need not say why.</summary>
    public static Voided TakenBack(Id<Person>? author, By by) =>
        by.Person is { } person && person == author ? new(null, by.At, "") : throw new Refused("", "only-yours-to-take-back");
}
