using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;

namespace Alongside.Web.Features.Encounters;

/// <summary>One worry as somebody fills it in: what, for whom, and how they know.</summary>
public sealed class WorryLine
{
    /// <summary>The worry written before; none when it is new.</summary>
    public Id<Entry>? Id { get; set; }

    public string? Text { get; set; }
    public Id<Person>? About { get; set; }
    public Source? Source { get; set; }

    public bool IsBlank => Id is null && string.IsNullOrWhiteSpace(Text);
}
