using Alongside.Domain.Organisations;

namespace Alongside.Domain.Asking;

/// <summary>What we offer, for whom, how, and what we cannot do, as it stood from one day on. Every version is kept.</summary>
public sealed class Offer
{
    public const int Limit = 4_000;

    private Offer() { }

    /// <param name="number">One more than the version before; 1 for the first.</param>
    /// <param name="what">What we offer.</param>
    /// <param name="forWhom">For whom.</param>
    /// <param name="how">How it goes, and how long.</param>
    /// <param name="cannot">What we cannot do, and who can.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="meanwhile">What there is while somebody waits; they need not say.</param>
    /// <param name="practical">Where there is money, food, warmth, a bed or work to be had; they need not say.</param>
    public Offer(int number, string? what, string? forWhom, string? how, string? cannot, By by, string? meanwhile = null, string? practical = null)
    {
        var problems = new List<Problem>();
        var said = (Words.From("What", what, Limit, problems)?.Text!, Words.From("ForWhom", forWhom, Limit, problems)?.Text!, Words.From("How", how, Limit, problems)?.Text!, Words.From("Cannot", cannot, Limit, problems)?.Text!);
        (Meanwhile, Practical) = (Words.Maybe("Meanwhile", meanwhile, Limit, problems)?.Text, Words.Maybe("Practical", practical, Limit, problems)?.Text);
        Refused.If(problems);
        (Id, Number, WrittenAt, From, WrittenBy) = (Id<Offer>.At(by.At), number, by.At, by.Day, by.Who);
        (What, ForWhom, How, Cannot) = said;
    }

    public Id<Offer> Id { get; private set; }
    public int Number { get; private set; }
    public DateOnly From { get; private set; }
    public string What { get; private set; } = "";
    public string ForWhom { get; private set; } = "";
    public string How { get; private set; } = "";
    public string Cannot { get; private set; } = "";

    /// <summary>What there is while somebody waits for the first meeting; null where nobody said.</summary>
    public string? Meanwhile { get; private set; }

    /// <summary>Practical help that we know of, ours or somebody else's; null where nobody said.</summary>
    public string? Practical { get; private set; }

    public Id<Worker> WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
}
