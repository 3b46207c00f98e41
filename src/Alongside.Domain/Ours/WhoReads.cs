namespace Alongside.Domain.Ours;

/// <summary>Who may read what a person writes in their own space, chosen by them as they write.</summary>
public enum WhoReads
{
    /// <summary>Nobody but them.</summary>
    OnlyMe = 1,

    /// <summary>The one worker it is about.</summary>
    TheWorker = 2,

    /// <summary>That worker's whole team.</summary>
    TheTeam = 3,

    /// <summary>Whoever looks after the team, and not that worker.</summary>
    NotTheWorker = 4,
}
