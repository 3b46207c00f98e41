using Alongside.Domain.People;

namespace Alongside.Web.Demo;

/// <summary>Somebody around a demo family, as the family sees them.</summary>
internal sealed record Around(string Name, string Does, Closeness? Closeness, bool Professional = false, bool LeansOn = false, bool Rubs = false,
    Helpfulness? Helpful = null, string? Why = null, int? UntilDaysAgo = null);
