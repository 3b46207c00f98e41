using Alongside.Domain;
using Alongside.Domain.Supervision;

namespace Alongside.Web.Features.Supervision;

/// <summary>Something that was agreed earlier, and what became of it.</summary>
public sealed class BecameLine
{
    public Id<Talk>? Talk { get; set; }
    public string? Became { get; set; }
}
