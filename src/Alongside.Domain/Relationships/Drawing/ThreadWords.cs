namespace Alongside.Domain.Relationships.Drawing;

/// <summary>The words in the picture of a relationship. The resource files supply them; the drawing has none of its own.</summary>
public sealed record ThreadWords
{
    /// <summary>What the whole picture is.</summary>
    public required string Title { get; init; }

    /// <summary>The upper edge: good between us.</summary>
    public required string Good { get; init; }

    /// <summary>The lower edge: hard between us.</summary>
    public required string Hard { get; init; }

    /// <summary>The upper edge in one word, for a narrow picture.</summary>
    public required string GoodInShort { get; init; }

    /// <summary>The lower edge in one word, for a narrow picture.</summary>
    public required string HardInShort { get; init; }

    /// <summary>Whose side the yarn is.</summary>
    public required string FamilySide { get; init; }

    /// <summary>Whose side a strand is, from the worker's name.</summary>
    public required Func<string, string> WorkerSide { get; init; }

    /// <summary>That a worker comes, from their name.</summary>
    public required Func<string, string> WorkerCame { get; init; }

    /// <summary>That there was nobody; its length in days follows on a line of its own.</summary>
    public required string Nobody { get; init; }

    /// <summary>How long, from a number of days.</summary>
    public required Func<int, string> HowLong { get; init; }

    /// <summary>Why a line is dotted.</summary>
    public required string NobodyAsked { get; init; }

    /// <summary>Why the yarn is thin and loose after something came between us.</summary>
    public required string NotYetMended { get; init; }

    /// <summary>A month's name.</summary>
    public required Func<DateOnly, string> Month { get; init; }

    /// <summary>A month's name in three or four letters.</summary>
    public required Func<DateOnly, string> MonthInShort { get; init; }

    /// <summary>A month's name with its year.</summary>
    public required Func<DateOnly, string> MonthAndYear { get; init; }

    public required Func<DateOnly, string> Year { get; init; }

    /// <summary>A day with its month.</summary>
    public required Func<DateOnly, string> Day { get; init; }

    /// <summary>One meeting, in a line.</summary>
    public required Func<ThreadMeeting, string> Meeting { get; init; }

    /// <summary>One month, in a line: how often we met, whose item came first, how it was from both sides.</summary>
    public required Func<ThreadMonth, string> InAMonth { get; init; }

    /// <summary>One answer of a worker, from their name.</summary>
    public required Func<string, ThreadCheckIn, string> Answer { get; init; }

    /// <summary>How to read more: point at it, choose it.</summary>
    public required string Hint { get; init; }
}
