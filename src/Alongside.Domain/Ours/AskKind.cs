namespace Alongside.Domain.Ours;

/// <summary>What somebody asks for from their own space.</summary>
public enum AskKind
{
    /// <summary>"I am not safe."</summary>
    NotSafe = 1,

    /// <summary>"Could this person step back?"</summary>
    StepBack = 2,

    /// <summary>"I'd like someone else."</summary>
    SomeoneElse = 3,

    /// <summary>"I want someone to speak up for me."</summary>
    SpeakUp = 4,

    /// <summary>"Please put this right."</summary>
    PutRight = 5,

    /// <summary>"My side of it": stands beside what was written, and is theirs.</summary>
    MySide = 6,
}
