namespace Alongside.Web.Features.Relationships;

/// <summary>A question or heading with what was said to it; nothing said shows nothing.</summary>
public sealed record Said(string Asked, string? Text);
