namespace Alongside.Domain;

/// <summary>Something with an id of its own kind, that can be opened by it.</summary>
public interface IThing<T> where T : class
{
    Id<T> Id { get; }
}
