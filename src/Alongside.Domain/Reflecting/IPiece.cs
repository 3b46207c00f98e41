namespace Alongside.Domain.Reflecting;

/// <summary>Words of a worker's own, which they may take away again with a reason.</summary>
public interface IPiece : IMine
{
    /// <exception cref="Refused">Nothing says why.</exception>
    void Void(string? why, By by);
}
