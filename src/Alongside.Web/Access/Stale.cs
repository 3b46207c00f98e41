namespace Alongside.Web.Access;

/// <summary>Somebody else saved first. Both texts are shown, and the person chooses; nothing is overwritten silently.</summary>
public sealed class Stale() : Exception("Saved by somebody else meanwhile.");
