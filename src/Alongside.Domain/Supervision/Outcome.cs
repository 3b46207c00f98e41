namespace Alongside.Domain.Supervision;

/// <summary>What an evaluation looks at before something began, and since. How many, of how many; never who.</summary>
public enum Outcome
{
    /// <summary>Of those who are to be held: as often as the organisation wants it to be, at the end of the time.</summary>
    Held = 1,

    /// <summary>Of those who said how it is to be held: good, or very good.</summary>
    FeelsGood = 2,

    /// <summary>Of the families with whom somebody was alongside all the time: the same worker all the time.</summary>
    SameWorker = 3,

    /// <summary>Of the families with whom something came between: all of it mended at the end of the time.</summary>
    Mended = 4,

    /// <summary>Of the families that said how it is between them and their worker: good, or very good, taken together.</summary>
    FamiliesSayGood = 5,
}
