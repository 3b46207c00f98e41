namespace Alongside.Domain.Ours;

/// <summary>A language that the family's own pages speak. Chosen by the person, never set by where they come from.</summary>
public enum Tongue
{
    English = 1,
    Polish = 2,

    /// <summary>Written from right to left.</summary>
    Arabic = 3,
}
