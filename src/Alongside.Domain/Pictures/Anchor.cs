namespace Alongside.Domain.Pictures;

/// <summary>Which part of a line of words stands at its place.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
