using Alongside.Domain.Access;

namespace Alongside.Domain.Accountability;

/// <summary>One line of the weekly list: who opened what, and what one wonders about it.</summary>
public sealed record LookAtThis(Glance What, IReadOnlyList<Wondering> Because)
{
    /// <summary>Asked for so often in vain, it was no slip of the finger. Our own number.</summary>
    public const int InVain = 2;

    /// <summary>The glances of a week about which there is something to ask, what has most to ask first. Nobody is counted or ranked.</summary>
    public static IReadOnlyList<LookAtThis> Of(IEnumerable<Glance> week) =>
        [.. week.Select(g => new LookAtThis(g, [.. Wonders(g)])).Where(l => l.Because.Count > 0).OrderByDescending(l => l.Because.Count).ThenBy(l => l.What.Worker).ThenBy(l => l.What.Family)];

    private static IEnumerable<Wondering> Wonders(Glance glance)
    {
        var opened = glance.Whys.Any(w => w != Why.None);
        if (glance.SameSurname) yield return Wondering.SameSurname;
        if (glance.SameStreet) yield return Wondering.SameStreet;
        if (opened && glance.Whys.All(w => w is Why.None or Why.TypedReason)) yield return Wondering.NoRelationship;
        if (!opened && glance.Whys.Count >= InVain) yield return Wondering.AskedInVain;
    }
}
