namespace Alongside.Domain;

/// <summary>What can stand in the section kept apart: it is never released to somebody said to harm.</summary>
public interface IKeptApart
{
    bool KeptApart { get; }

    /// <summary>Into the section kept apart, or out of it again.</summary>
    void KeepApart(bool apart);
}
