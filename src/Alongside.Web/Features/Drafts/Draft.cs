using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Features.Drafts;

/// <summary>What one person has typed into one form and not saved yet. Only they can read it.</summary>
internal sealed class Draft
{
    public Id<Worker> WorkerId { get; init; }

    /// <summary>Which form, and what it belongs to: made by the server, never by the page.</summary>
    public string Form { get; init; } = "";

    /// <summary>The fields as typed, as JSON.</summary>
    public string Fields { get; set; } = "";

    /// <summary>Counts the keepings of this form, so that a late one never overwrites a later one.</summary>
    public long Sequence { get; set; }

    public DateTimeOffset At { get; set; }
}
