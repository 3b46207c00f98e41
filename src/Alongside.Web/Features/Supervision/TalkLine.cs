using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;

namespace Alongside.Web.Features.Supervision;

/// <summary>One thing that was brought, as it is written on the page of a session.</summary>
public sealed class TalkLine
{
    public Id<AgendaItem>? Item { get; set; }
    public string? Happened { get; set; }
    public string? Stirred { get; set; }
    public string? Made { get; set; }
    public string? Next { get; set; }
    public TalkEnd? End { get; set; }
    public string? EndWords { get; set; }
    public string? Repeats { get; set; }

    /// <summary>The family's relationship in whose record the decision goes.</summary>
    public Id<Relationship>? About { get; set; }

    public string? Decided { get; set; }

    public bool SaysSomething => new[] { Happened, Stirred, Made, Next, EndWords, Repeats }.Any(w => !string.IsNullOrWhiteSpace(w)) || End is not null;

    public static TalkLine Of(AgendaItem item, Talk? talk) => new()
    {
        Item = item.Id, Happened = talk?.Happened, Stirred = talk?.Stirred, Made = talk?.Made, Next = talk?.Next, End = talk?.End, EndWords = talk?.EndWords, Repeats = talk?.Repeats,
    };
}
