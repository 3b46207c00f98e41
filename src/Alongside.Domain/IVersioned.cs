namespace Alongside.Domain;

/// <summary>The root of things that are changed together; two people changing it at once are told, never overwritten.</summary>
public interface IVersioned
{
    /// <summary>Counts the saves, from 1.</summary>
    int Version { get; }
}
