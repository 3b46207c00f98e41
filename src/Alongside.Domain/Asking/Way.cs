namespace Alongside.Domain.Asking;

/// <summary>What was decided together about a request: the nearest help that is enough comes first.</summary>
public enum Way
{
    Advice = 1,

    /// <summary>Somebody they know and trust already.</summary>
    SomebodyTheyTrust = 2,
    Group = 3,

    /// <summary>A worker of ours.</summary>
    WorkerHere = 4,
    Partner = 5,
    SocialWork = 6,

    /// <summary>At once. It waits for no question.</summary>
    Urgent = 7,

    /// <summary>Decided elsewhere, before; a file of another system says no more. Nobody here chooses it.</summary>
    Elsewhere = 8,
}
