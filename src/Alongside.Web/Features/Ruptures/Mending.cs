using Alongside.Domain;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Ruptures;

/// <summary>Something came between two people and is not mended yet.</summary>
public sealed record Mending(Id<Rupture> Id, Id<Relationship> Relationship, string What, DateOnly Day, RuptureKind Kind, RuptureState State, bool NotYet)
{
    public string Who { get; init; } = "";

    /// <summary>Whether it is time; after a first try it is asked again whenever they meet.</summary>
    public RepairMoment Moment(DateOnly today) => State == RuptureState.Open
        ? RepairTiming.Judge(Kind, Day, NotYet ? RepairWish.NotYet : null, today)
        : NotYet ? RepairMoment.TooSoon : RepairMoment.Ready;

    /// <summary>The key of the sentence that says when.</summary>
    public string WhenKey(DateOnly today) => NotYet ? "moment-wait" : State == RuptureState.Open ? $"moment-{Look.Pick.Kebab(Moment(today).ToString())}" : "moment-tried";

    /// <summary>What waits to be mended in one relationship that stands open: for preparing and for writing up.</summary>
    public static async Task<IReadOnlyList<Mending>> InAsync(Record record, Id<Relationship> relationship) =>
        await record.AskAsync(InOne, relationship);

    private static readonly Query<Id<Relationship>, int, Mending> InOne = Query.Of((Record door, Id<Relationship> id) => From(door.Of<Rupture>().Where(r => r.RelationshipId == id)));

    /// <summary>Those of these ruptures that are not mended, the oldest first.</summary>
    public static IQueryable<Mending> From(IQueryable<Rupture> ruptures) => ruptures.Where(r => r.State != RuptureState.Repaired).OrderBy(r => r.Day)
        .Select(r => new Mending(r.Id, r.RelationshipId, r.What, r.Day, r.Kind, r.State, r.NotYet));
}
