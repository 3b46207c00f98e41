using Alongside.Domain.Organisations;

namespace Alongside.Web.SignIn;

/// <summary>What stands behind a link that still works: whom it lets in, and what they still have to choose.</summary>
/// <param name="Worker">Whose link it is.</param>
/// <param name="UserName">The name they sign in with already; null when they choose one now.</param>
/// <param name="BeginsOrganisation">Nobody has said yet who keeps this record: they do.</param>
internal sealed record Welcome(Worker Worker, string? UserName, bool BeginsOrganisation);
