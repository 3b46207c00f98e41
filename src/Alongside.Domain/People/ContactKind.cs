namespace Alongside.Domain.People;

/// <summary>A way to reach somebody.</summary>
public enum ContactKind
{
    Call = 1,
    TextMessage,
    Email,
    Letter,

    /// <summary>Somebody who passes it on: a school, a sister.</summary>
    Through,
}
