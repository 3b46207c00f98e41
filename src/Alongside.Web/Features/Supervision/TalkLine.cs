using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Keeping;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Supervision;

/// <summary>One thing that was brought, as it is written on the page of a session.</summary>
public sealed class TalkLine
{
    public Id<AgendaItem>? Item { get; set; }
    public string? Happened { get; set; }
    public string? Stirred { get; set; }
    public string? Made { get; set; }
    public string? Next { get; set; }
    public TalkEnd? End { get; set; }
    public string? EndWords { get; set; }
    public string? InTheFamily { get; set; }
    public string? BetweenUs { get; set; }
    public string? OneUp { get; set; }
    public string? Repeats { get; set; }
    public string? WhoWeAre { get; set; }

    /// <summary>A new guess, and what would tell.</summary>
    public string? Guess { get; set; }

    public string? WouldTell { get; set; }

    /// <summary>The family's relationship in whose record the decision goes.</summary>
    public Id<Relationship>? About { get; set; }

    public string? Decided { get; set; }

    public bool HasLayers => InTheFamily is not null || BetweenUs is not null || OneUp is not null || Repeats is not null;

    public bool SaysSomething => new[] { Happened, Stirred, Made, Next, EndWords, Repeats, InTheFamily, BetweenUs, OneUp, WhoWeAre, Guess, WouldTell }.Any(w => !string.IsNullOrWhiteSpace(w)) || End is not null;

    public static TalkLine Of(Id<AgendaItem> item, Talk? talk) => new()
    {
        Item = item, Happened = talk?.Happened, Stirred = talk?.Stirred, Made = talk?.Made, Next = talk?.Next, End = talk?.End, EndWords = talk?.EndWords,
        InTheFamily = talk?.InTheFamily, BetweenUs = talk?.BetweenUs, OneUp = talk?.OneUp, Repeats = talk?.Repeats, WhoWeAre = talk?.WhoWeAre,
    };

    /// <summary>The texts that both of them may be changing, as they stand in the record.</summary>
    public static IEnumerable<StandingText> Standing(int number, Talk? talk, Phrases t)
    {
        yield return Field(nameof(Happened), "talk-happened", talk?.Happened);
        yield return Field(nameof(Stirred), "talk-stirred", talk?.Stirred);
        yield return Field(nameof(Made), "talk-made", talk?.Made);
        yield return Field(nameof(Next), "talk-next", talk?.Next);
        yield return Field(nameof(End), "talk-end", talk?.End?.ToString()) with { Say = said => t[$"talk-end-{Pick.Kebab(said)}"] };
        yield return Field(nameof(EndWords), "talk-end-words", talk?.EndWords);
        yield return Field(nameof(InTheFamily), "talk-in-the-family", talk?.InTheFamily);
        yield return Field(nameof(BetweenUs), "talk-between-us", talk?.BetweenUs);
        yield return Field(nameof(OneUp), "talk-one-up", talk?.OneUp);
        yield return Field(nameof(Repeats), "talk-repeats-words", talk?.Repeats);
        yield return Field(nameof(WhoWeAre), "talk-who-we-are", talk?.WhoWeAre);

        StandingText Field(string name, string label, string? text) => new($"Talks[{number}].{name}", label, text);
    }
}
