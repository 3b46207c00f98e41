using Alongside.Domain;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Web.Features.Today;

/// <summary>Something came between two people and is not mended yet.</summary>
public sealed record Mending(Id<Rupture> Id, Id<Relationship> Relationship, string What, DateOnly Day, RuptureKind Kind, RuptureState State, bool NotYet)
{
    public string Who { get; init; } = "";

    /// <summary>Whether it is time; after a first try it is asked again whenever they meet.</summary>
    public RepairMoment Moment(DateOnly today) => State == RuptureState.Open
        ? RepairTiming.Judge(Kind, Day, NotYet ? RepairWish.NotYet : null, today)
        : NotYet ? RepairMoment.TooSoon : RepairMoment.Ready;
}
