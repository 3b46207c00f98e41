using Alongside.Domain;
using Alongside.Domain.Encounters;

namespace Alongside.Web.Features.Encounters;

/// <summary>What was written about one encounter, as far as one reader may read it, for one audience.</summary>
public sealed record Pieces(
    IReadOnlyList<Entry> Entries, IReadOnlyList<AgendaItem> Agenda, IReadOnlyList<Step> Steps, IReadOnlyList<Promise> Promises, IReadOnlyList<ComingBack> ComingsBack)
{
    public bool Any => Entries.Count + Agenda.Count + Steps.Count + Promises.Count + ComingsBack.Count > 0;

    public IEnumerable<Entry> Of(EntryKind kind) => Entries.Where(e => e.Kind == kind);

    public Pieces For(Audience audience) => new(
        [.. Entries.Where(e => e.Audience == audience)], [.. Agenda.Where(e => e.Audience == audience)], [.. Steps.Where(e => e.Audience == audience)],
        [.. Promises.Where(e => e.Audience == audience)], [.. ComingsBack.Where(e => e.Audience == audience)]);
}
