namespace Alongside.Domain.Asking;

/// <summary>One request as the door's own picture knows it: no names.</summary>
/// <param name="Again">The family was asked about in the twelve months before.</param>
/// <param name="Learnt">It was said what we had not understood.</param>
public readonly record struct AskedOnce(WhoAsks Who, CameBy CameBy, ShortOf Short, DateOnly AskedOn, DateOnly? DecidedOn, Way? Way, int? DaysToTalk, int? DaysToMeet, bool Again, bool Learnt)
{
    /// <summary>Whose it is: the family it is about; where nobody said which, whoever asked; else this request alone.</summary>
    public required Guid Whose { get; init; }

    /// <summary>Whoever asked, as far as they can be told apart: whoever is answered at the same place is one. Null where they gave none.</summary>
    public string? Asker { get; init; }

    /// <summary>What they wished for, in the words of <see cref="SpokenOf"/>; empty where a file brought it.</summary>
    public IReadOnlyDictionary<string, string> Wishes { get; init; } = NoWishes;

    /// <summary>What was decided last was decided by a limit of what we offer.</summary>
    public bool ByOurLimit { get; init; }

    private static readonly IReadOnlyDictionary<string, string> NoWishes = new Dictionary<string, string>();
}

