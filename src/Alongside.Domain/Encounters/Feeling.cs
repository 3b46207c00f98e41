namespace Alongside.Domain.Encounters;

/// <summary>Feelings one may tick, before and after. Several at once is usual; none is an answer too.</summary>
[Flags]
public enum Feeling
{
    None = 0,
    Calm = 1,
    Hopeful = 2,
    Glad = 4,
    Tired = 8,
    Worried = 16,
    Cross = 32,
    Stuck = 64,
    Sad = 128,
    Ashamed = 256,
    Moved = 512,
}
