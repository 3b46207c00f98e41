namespace Alongside.Domain.Access;

/// <summary>What somebody wants to do. Unknown is nothing, and nothing is allowed.</summary>
public enum Act
{
    /// <summary>Open a family's record at all.</summary>
    Open = 1,

    /// <summary>Open again the door that was left open when a relationship ended.</summary>
    OpenAgain,

    /// <summary>Read one thing in a record that stands open.</summary>
    Read,

    /// <summary>Write, or change what is written, in a record that stands open.</summary>
    Write,

    /// <summary>Let a person of the family, or a named worker, read one thing.</summary>
    Release,

    /// <summary>Keep one thing from a person or a worker by name.</summary>
    Hide,

    /// <summary>Hear a request for help.</summary>
    Hear,
}
