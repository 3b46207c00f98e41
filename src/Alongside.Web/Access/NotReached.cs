namespace Alongside.Web.Access;

/// <summary>There is no such thing, or it is not theirs to know of. The two are one answer: the same 404.</summary>
public sealed class NotReached() : Exception("Not reached.");
