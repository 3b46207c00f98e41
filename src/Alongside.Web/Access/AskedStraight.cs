namespace Alongside.Web.Access;

/// <summary>A question that was asked straight, as <see cref="Straight.Asking"/> tells it.</summary>
internal sealed record AskedStraight(string Database, string Words, (string Name, object Value)[] Values);
