namespace Alongside.Domain.Accountability;

/// <summary>What makes one look again at who opened what. Each is a question to ask somebody, and proves nothing.</summary>
public enum Wondering
{
    /// <summary>They have the same surname: are they related?</summary>
    SameSurname = 1,

    /// <summary>They live in the same street: do they know each other?</summary>
    SameStreet = 2,

    /// <summary>Nobody of their team has a relationship there: what was it for?</summary>
    NoRelationship = 3,

    /// <summary>They asked for a record that is not theirs to open: what were they looking for?</summary>
    AskedInVain = 4,
}
