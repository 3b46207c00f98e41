namespace Alongside.Domain.Reflecting;

/// <summary>One screen of an exercise.</summary>
/// <param name="Heading">What this step asks, in a few words.</param>
/// <param name="Prompt">The rest, a paragraph a line.</param>
/// <param name="Answering">How it is answered.</param>
/// <param name="Choices">The choices; for a scale, the words at its two ends.</param>
public sealed record ExerciseStep(string Heading, IReadOnlyList<string> Prompt, Answering Answering, IReadOnlyList<string> Choices)
{
    /// <summary>The top of a scale; it runs from 0, in whole points. Our own, never a measure.</summary>
    public const int MostOnScale = 10;
}
