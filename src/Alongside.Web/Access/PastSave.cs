namespace Alongside.Web.Access;

/// <summary>One save in the history: who, when, and the things in it that the reader may read.</summary>
public sealed record PastSave(Guid Id, DateTimeOffset At, string Who, IReadOnlyList<PastThing> Things);
