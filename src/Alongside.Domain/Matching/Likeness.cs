namespace Alongside.Domain.Matching;

/// <summary>How alike two people are in one trait, in words that fit every trait.</summary>
public enum Likeness
{
    /// <summary>Not known of one of them; it says nothing.</summary>
    Unknown,

    /// <summary>The same, but for capitals, accents, blanks and script.</summary>
    Same,

    /// <summary>The same in another form: a nickname, an initial, half of a double name, a year where the other has the day.</summary>
    OtherForm,

    /// <summary>One slip apart: a letter, a figure.</summary>
    NearlySame,

    /// <summary>Two slips, or the same sound; two of the three parts of a date.</summary>
    Similar,

    /// <summary>The same in another place: given name for family name, day for month.</summary>
    Swapped,

    /// <summary>Something in common.</summary>
    Loose,

    Different,
}
