using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>What was released by name and hidden by name in the records that stand open, with the names.</summary>
public sealed class ReadByName(IReadOnlyList<Release> releases, IReadOnlyList<Hiding> hidings, IReadOnlyDictionary<Guid, string> names, string? team, Id<Worker>? me)
{
    private readonly ILookup<Guid, Release> released = releases.ToLookup(r => r.ThingId);
    private readonly ILookup<Guid, Hiding> hidden = hidings.ToLookup(h => h.ThingId);

    public IReadOnlyList<Release> Releases => releases;
    public IReadOnlyList<Hiding> Hidings => hidings;
    public string? Team => team;

    public IEnumerable<Release> ReleasedOf(Guid thing) => released[thing];

    public IEnumerable<Hiding> HiddenOf(Guid thing) => hidden[thing];

    public bool IsMine(Hand hand) => hand.Author is { } author && author == me;

    public string NameOf(Id<Person>? person, Id<Worker>? worker) => names.GetValueOrDefault(person?.Value ?? worker?.Value ?? default, "");
}
