namespace Alongside.Web.Access;

/// <summary>
/// What this page or this handler does is dangerous: whoever sends it must have proved within five minutes that it is
/// they. Otherwise they are asked first, and what they sent goes on by itself once they have. Not for forms with files.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AskAgainAttribute : Attribute
{
    /// <summary>How long a proof stands. Signing in is one.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(5);

    /// <summary>Looking at the page is dangerous already: it gives a file away.</summary>
    public bool ForReading { get; init; }
}
