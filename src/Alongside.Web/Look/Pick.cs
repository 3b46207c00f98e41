using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Look;

/// <summary>One choice: what is sent, and what a person reads.</summary>
public sealed record Pick(string Value, string Label)
{
    /// <summary>The choices of an enum, with their words under <c>PREFIX-member-name</c>.</summary>
    public static IReadOnlyList<Pick> Of<T>(Phrases phrases, string prefix) where T : struct, Enum => Of(phrases, prefix, Enum.GetValues<T>());

    /// <summary>The same of some of them.</summary>
    public static IReadOnlyList<Pick> Of<T>(Phrases phrases, string prefix, IEnumerable<T> some) where T : struct, Enum =>
        [.. some.Select(v => new Pick(v.ToString(), phrases[$"{prefix}-{Kebab(v.ToString())}"]))];

    /// <summary>Colleagues of these teams today by name, each once, without this one.</summary>
    internal static async Task<IReadOnlyList<Pick>> OfColleaguesAsync(Record record, IReadOnlyCollection<Id<Team>> teams, Id<Worker>? but = null) =>
        [.. (await record.ColleaguesIn(teams).Where(c => c.Id != but).Select(c => new { c.Id, c.Name }).Distinct().ToListAsync())
            .OrderBy(c => c.Name, StringComparer.CurrentCulture).Select(c => new Pick(c.Id.ToString(), c.Name))];

    /// <summary>Under which words an audience is offered: what is written for a team of two that work together, both read.</summary>
    internal static string KeptForOf(Relationship relationship) => relationship is { IsWithOthers: true, One.Team: not null } ? "kept-for-both" : "kept-for";

    /// <summary>Who of the family that stands open has a space of their own, or is invited to it: whom one tap at saving lets read.</summary>
    internal static async Task<IReadOnlyList<Pick>> WithSpaceAsync(Record record) =>
        [.. (await record.WithSpaceAsync()).Select(p => new Pick(p.Id.ToString(), p.Called))];

    /// <summary>WentWell → went-well, IAgree → i-agree: how an enum's words are keyed.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
