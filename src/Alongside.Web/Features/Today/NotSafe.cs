using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Today;

/// <summary>Somebody answered that they do not feel safe with us, and nobody has looked yet.</summary>
public sealed record NotSafe(Id<CheckIn> CheckIn, Id<Relationship> Relationship, string Who, DateOnly Day);
