namespace Alongside.Web.Features.Encounters;

/// <summary>How a child was met.</summary>
public enum ChildHow
{
    Seen = 1,
    Alone = 2,
    NotSeen = 3,
}
