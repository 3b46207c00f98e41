namespace Alongside.Domain.Messages;

/// <summary>Whether a message goes now.</summary>
public enum Passage
{
    /// <summary>It goes.</summary>
    Now = 1,

    /// <summary>Not at this hour; asked again.</summary>
    Later = 2,

    /// <summary>Nothing is to be told, or there is no safe way: it does not go at all.</summary>
    Never = 3,
}
