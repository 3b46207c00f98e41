namespace Alongside.Domain.People;

/// <summary>What somebody is to the children of a family.</summary>
public enum VoiceOf
{
    Mother,
    Father,

    /// <summary>A parent of whom the record does not say which.</summary>
    Parent,

    /// <summary>Whoever else cares for them every day: a step-parent, grandmother, foster carer.</summary>
    Carer,
    Child,

    /// <summary>Anybody else; never asked about here.</summary>
    Other,
}
