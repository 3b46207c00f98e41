using Alongside.Domain;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Features.Today;

/// <summary>One line that leads somewhere: about whom, in which words, since or for which day.</summary>
/// <param name="Id">What it is, as its address names it.</param>
/// <param name="Relationship">The relationship it belongs to.</param>
/// <param name="Who">Whom it is about, by the name they like.</param>
/// <param name="Words">The words to show, if there are any.</param>
/// <param name="Day">The day it is for, or since when.</param>
public sealed record Told(Guid Id, Id<Relationship> Relationship, string Who, string Words, DateOnly Day);
