using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Today;

/// <summary>One line of news: who did what, with whom, on which day. It never says what was written.</summary>
/// <param name="What">What was done.</param>
/// <param name="Encounter">The time together that it is about, if it is about one.</param>
/// <param name="Relationship">The relationship it belongs to.</param>
/// <param name="Author">The colleague's first name; null where somebody of the family did it themselves.</param>
/// <param name="Day">The day it is about.</param>
public sealed record News(NewsOf What, Id<Encounter>? Encounter, Id<Relationship> Relationship, string? Author, DateOnly Day)
{
    /// <summary>Whom it is about, by the name they like.</summary>
    public string Who { get; init; } = "";

    /// <summary>The key of its sentence.</summary>
    public string Key => $"today-news-{Pick.Kebab(What.ToString())}{(Author is null ? "-theirs" : "")}";

    public string Address => What switch
    {
        NewsOf.Writing or NewsOf.Plan => $"/encounters/{Encounter}",
        NewsOf.HowItIs => $"/relationships/{Relationship}/check-ins",
        _ => $"/relationships/{Relationship}",
    };
}
