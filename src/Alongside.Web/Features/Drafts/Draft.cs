using System.Text.Json;
using Alongside.Domain;
using Alongside.Domain.People;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Features.Drafts;

/// <summary>What one person has typed into one form and not saved yet. Only they can read it.</summary>
internal sealed class Draft
{
    /// <summary>Bytes of JSON: three times the longest story, and all that stands around it.</summary>
    public const int Longest = 512 * 1024;

    /// <summary>Fields in one form, each tick box and each row counted.</summary>
    public const int MostFields = 1_000;

    /// <summary>Who types: a worker's id, or that of a person of a family.</summary>
    public Guid Whose { get; init; }

    /// <summary>Which form, and what it belongs to: made by the server, never by the page.</summary>
    public string Form { get; init; } = "";

    /// <summary>Begun afresh: these are the words before, kept so that they can be brought back.</summary>
    public bool Aside { get; init; }

    /// <summary>The fields as typed, as JSON: each name with its values, in the order of the form.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Counts the keepings of this form, so that a late one never overwrites a later one.</summary>
    public long Sequence { get; init; }

    /// <summary>The opening of the page that kept them: a second tab is another.</summary>
    public string Page { get; init; } = "";

    /// <summary>Where the form is, to go on writing.</summary>
    public string Address { get; init; } = "";

    /// <summary>What the page calls itself, for the list of what is unfinished.</summary>
    public string Title { get; init; } = "";

    /// <summary>The family it is about; the list leaves it out when they are no longer within reach.</summary>
    public Id<Family>? FamilyId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>
    /// Whether these words follow on what is kept already. The same page only moves forward; another page takes over
    /// only if it knows what is kept, for otherwise it would overwrite words that its reader has never seen.
    /// </summary>
    public bool Follows(long keptAt, string keptBy) => Page == keptBy ? Sequence > keptAt : Sequence == keptAt + 1;

    /// <summary>The fields as a form would send them.</summary>
    public IReadOnlyDictionary<string, StringValues> Typed() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Fields)!.ToDictionary(f => f.Key, f => new StringValues(f.Value));
}
