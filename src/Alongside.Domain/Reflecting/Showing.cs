using Alongside.Domain.Organisations;

namespace Alongside.Domain.Reflecting;

/// <summary>The one rule of showing something of one's own: to a colleague, by name.</summary>
internal static class Showing
{
    /// <exception cref="Refused">The colleague is oneself.</exception>
    public static Id<Worker> To(Id<Worker> colleague, Id<Worker> owner) =>
        colleague.IsNobody || colleague == owner ? throw new Refused("ShowTo", "show-to-somebody-else") : colleague;
}
