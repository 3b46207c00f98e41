namespace Alongside.Domain.Relationships;

/// <summary>Whether this is a choice. On screen it is a question, "Is this my choice?", never a label.</summary>
public enum Basis
{
    Voluntary = 1,
    Statutory = 2,

    /// <summary>Some of it is a choice and some is not; the words say which.</summary>
    PartlyAChoice = 3,
}
