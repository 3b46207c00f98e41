namespace Alongside.Domain.Reflecting;

/// <summary>How a line in one's journal begins. A beginning to lean on, not a form to fill.</summary>
public enum JournalKind
{
    /// <summary>Just a line.</summary>
    Line = 1,

    /// <summary>Whose feeling might this be?</summary>
    WhoseFeeling = 2,

    /// <summary>What I dread.</summary>
    Dread = 3,

    /// <summary>What I look forward to.</summary>
    LookForward = 4,

    /// <summary>Where I hope, and where I doubt.</summary>
    HopeAndDoubt = 5,

    /// <summary>A boundary I noticed: too far in, or too far away.</summary>
    Boundary = 6,

    /// <summary>What I have not asked, or heard from one side only.</summary>
    NotAsked = 7,

    /// <summary>What I changed because of what I learned.</summary>
    Changed = 8,

    /// <summary>A relationship that shaped me, and what I hold dear because of it.</summary>
    ShapedMe = 9,
}
