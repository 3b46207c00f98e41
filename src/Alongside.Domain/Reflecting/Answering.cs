namespace Alongside.Domain.Reflecting;

/// <summary>How a step of an exercise is answered. Every answer may be left out.</summary>
public enum Answering
{
    /// <summary>Nothing to write: read it, do it, go on.</summary>
    Nothing = 1,

    /// <summary>Some words.</summary>
    Words = 2,

    /// <summary>A point from 0 to <see cref="ExerciseStep.MostOnScale"/>.</summary>
    Scale = 3,

    /// <summary>One of the choices that the step names.</summary>
    Choice = 4,
}
