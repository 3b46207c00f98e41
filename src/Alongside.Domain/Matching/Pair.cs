namespace Alongside.Domain.Matching;

/// <summary>Two people who may be one, by their numbers, and how alike they are.</summary>
internal readonly record struct Pair(int One, int Other, Likenesses Alike);
