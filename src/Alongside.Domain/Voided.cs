namespace Alongside.Domain;

/// <summary>Taken out of use, by whom, when and why. Nothing is ever deleted.</summary>
public sealed record Voided(Id<Organisations.Worker> Who, DateTimeOffset At, string Why)
{
    public const int WhyLimit = 500;

    public static Voided From(string? why, By by)
    {
        if (string.IsNullOrWhiteSpace(why)) throw new Refused("Why", "void-needs-reason");
        if (why.Length > WhyLimit) throw new Refused("Why", "too-long", ("limit", WhyLimit));
        return new(by.Who, by.At, why.Trim());
    }
}
