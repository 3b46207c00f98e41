namespace Alongside.Domain.People;

/// <summary>How a key was made from a name. The numbers are kept in the record: never reuse one.</summary>
public enum NameKeyKind
{
    /// <summary>A word of the name, or several written together, without accents and capitals.</summary>
    Word = 1,

    /// <summary>A word with one of its letters left out.</summary>
    OneLess = 2,

    /// <summary>How the word sounds, roughly.</summary>
    Sound = 3,
}
