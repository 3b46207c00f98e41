namespace Alongside.Domain.Encounters;

public enum StepState
{
    Open = 1,
    Done = 2,

    /// <summary>Too much just now: it rests, and nobody counts it.</summary>
    Resting = 3,
    LaidDown = 4,
}
