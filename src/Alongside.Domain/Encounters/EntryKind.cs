namespace Alongside.Domain.Encounters;

/// <summary>What a piece of writing about an encounter is. Said and seen are kept apart, and what I make of it apart from both.</summary>
public enum EntryKind
{
    /// <summary>The one line that is enough.</summary>
    Line = 1,
    WentWell = 2,
    Said = 3,
    Seen = 4,
    WhatIMakeOfIt = 5,

    /// <summary>A worry, beside what goes well: what, for whom, said or seen, open or eased.</summary>
    Worry = 6,

    /// <summary>"None now" is an answer, and is written down as one.</summary>
    NoWorryNow = 7,
    High = 8,
    Low = 9,

    /// <summary>How it felt for them.</summary>
    HowItFelt = 10,

    /// <summary>A person's own words, above all a child's.</summary>
    Voice = 11,
    WhatILearned = 12,
    WhatIChanged = 13,

    /// <summary>Something hard that was raised, by either side, and how it was received.</summary>
    HardThing = 14,

    /// <summary>What they did well, in words they can read again.</summary>
    Encouragement = 15,

    /// <summary>Decided about the family in supervision, with both names. What else was said there stays there.</summary>
    DecidedInSupervision = 16,

    /// <summary>What a circle of colleagues saw, taken along by whoever brought it.</summary>
    SeenInCircle = 17,
}
