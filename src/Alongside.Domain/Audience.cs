namespace Alongside.Domain;

/// <summary>Who may read a piece of writing. Chosen as it is written; unknown means nobody.</summary>
public enum Audience
{
    /// <summary>The author, until they share it. A court may still ask, and the screen says so.</summary>
    OnlyMe = 1,

    /// <summary>The team that holds the relationship. The safe default. In a relationship between colleagues, which no team holds: the two of them.</summary>
    MyTeam = 2,
}
