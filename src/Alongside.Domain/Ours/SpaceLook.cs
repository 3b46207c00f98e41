namespace Alongside.Domain.Ours;

/// <summary>How somebody's own space looks. Chosen by the person, never set by age.</summary>
public enum SpaceLook
{
    Words = 1,

    /// <summary>Easy words, large, one thing after another.</summary>
    Easy = 2,

    /// <summary>Pictures, large things to press, short words, read aloud.</summary>
    Pictures = 3,
}
