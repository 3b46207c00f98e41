namespace Alongside.Domain.People;

/// <summary>Who decides something about a young person.</summary>
public enum DecidingKind
{
    /// <summary>They do: they understand this decision and what follows from it, though they are under sixteen.</summary>
    Themselves = 1,

    /// <summary>Somebody speaks for them in this. Being a parent alone makes nobody that.</summary>
    SpokenFor = 2,
}
