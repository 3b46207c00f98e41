using Alongside.Domain;
using Alongside.Domain.Supervision;

namespace Alongside.Web.Features.Supervision;

/// <summary>A guess from an earlier session, and how it stands now.</summary>
public sealed class GuessLine
{
    public Id<Hypothesis>? Id { get; set; }
    public HypothesisState? State { get; set; }
}
