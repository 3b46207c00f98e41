using Alongside.Domain;
using Alongside.Domain.Supervision;
using Alongside.Web.Keeping;
using Alongside.Web.Look;

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
        Functions = Of(talk.Functions),
        Stakeholders = Of(talk.Stakeholders),
        Leaning = talk.Leaning,
    };

    /// <summary>What both of them may be changing, as it stands in the record.</summary>
    public static IEnumerable<StandingText> Standing(int number, Talk? talk, Phrases t)
    {
        yield return new($"Lines[{number}].{nameof(Leaning)}", "look-back-leaning", talk?.Leaning?.ToString(), said => t[$"leaning-{Pick.Kebab(said)}"]);
        yield return new($"Lines[{number}].{nameof(Functions)}", "look-back-functions", Ticked(Of(talk?.Functions ?? SupervisionFunction.None)), said => Said("function", said));
        yield return new($"Lines[{number}].{nameof(Stakeholders)}", "look-back-stakeholders", Ticked(Of(talk?.Stakeholders ?? Stakeholder.None)), said => Said("stakeholder", said));

        string Said(string what, string said) => t.List(said.Split(',').Select(one => t[$"{what}-{Pick.Kebab(one)}"]));
    }

    // As a form sends what is ticked, one after the other.
    private static string? Ticked<T>(List<T> some) => some.Count == 0 ? null : string.Join(',', some);

    private static List<SupervisionFunction> Of(SupervisionFunction functions) => [.. Enum.GetValues<SupervisionFunction>().Where(f => f != SupervisionFunction.None && functions.HasFlag(f))];

    private static List<Stakeholder> Of(Stakeholder stakeholders) => [.. Enum.GetValues<Stakeholder>().Where(s => s != Stakeholder.None && stakeholders.HasFlag(s))];
}
