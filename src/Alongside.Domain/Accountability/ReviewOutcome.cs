namespace Alongside.Domain.Accountability;

/// <summary>What whoever looked at an opening made of it.</summary>
public enum ReviewOutcome
{
    /// <summary>The reason holds, and what was opened follows from it.</summary>
    Right = 1,

    /// <summary>There is something to talk about with whoever opened it.</summary>
    TalkAboutIt = 2,
}
