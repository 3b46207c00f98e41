namespace Alongside.Domain.Encounters;

public enum AgendaState
{
    Waiting = 1,
    Reached = 2,

    /// <summary>Laid down, by whoever brought it.</summary>
    LaidDown = 3,
}
