namespace Alongside.Domain.Asking;

/// <summary>One request as the door's own picture knows it: no words, no names.</summary>
/// <param name="Again">The family was asked about in the twelve months before.</param>
/// <param name="Learnt">It was said what we had not understood.</param>
public readonly record struct AskedOnce(WhoAsks Who, CameBy CameBy, ShortOf Short, DateOnly AskedOn, DateOnly? DecidedOn, Way? Way, int? DaysToTalk, int? DaysToMeet, bool Again, bool Learnt);
