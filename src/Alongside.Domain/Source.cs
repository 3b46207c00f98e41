namespace Alongside.Domain;

/// <summary>How the author knows. Said, seen and told are never blended.</summary>
public enum Source
{
    Said = 1,
    Seen = 2,
    ToldBy = 3,
    Document = 4,

    /// <summary>The author's own thought: what I make of it, what I felt, what I will do.</summary>
    Thought = 5,
}
