namespace Alongside.Domain.Asking;

/// <summary>Who asks for help, as they say it themselves.</summary>
public enum WhoAsks
{
    /// <summary>For themselves or their own family.</summary>
    Myself = 1,

    /// <summary>A relative, a friend, a neighbour.</summary>
    SomebodyIKnow = 2,

    /// <summary>A professional.</summary>
    IWorkWithThem = 3,

    /// <summary>A file of another system does not say who. Nobody who asks here chooses it (<see cref="Askers"/>).</summary>
    NotSaid = 4,
}
