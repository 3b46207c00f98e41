using Alongside.Domain;
using Alongside.Domain.Supervision;

namespace Alongside.Web.Features.Supervision;

/// <summary>How one thing that was talked about looks from afterwards.</summary>
public sealed class LookBackLine
{
    public Id<Talk>? Talk { get; set; }
    public List<SupervisionFunction> Functions { get; set; } = [];
    public List<Stakeholder> Stakeholders { get; set; } = [];
    public Leaning? Leaning { get; set; }

    public static LookBackLine Of(Talk talk) => new()
    {
        Talk = talk.Id,
        Functions = [.. Enum.GetValues<SupervisionFunction>().Where(f => f != SupervisionFunction.None && talk.Functions.HasFlag(f))],
        Stakeholders = [.. Enum.GetValues<Stakeholder>().Where(s => s != Stakeholder.None && talk.Stakeholders.HasFlag(s))],
        Leaning = talk.Leaning,
    };
}
