using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>The door's own picture: numbers about every request, and no words but those that many used.</summary>
public sealed partial class Record
{
    /// <summary>How the door is doing.</summary>
    public async Task<DoorPicture> TheDoorAsync()
    {
        if (!Permissions.Allows(caller.Role, May.SeeTheDoor)) throw new NotReached();
        var since = Today.AddMonths(-DoorPicture.Months - EarlierTimes.Months - 1);
        var asked = await PastTheWallAsync("count", () => db.Set<HelpRequest>().AsNoTracking().Where(r => r.AskedOn >= since)
            .Select(r => new { r.Id, r.Who, r.CameBy, r.Short, r.AskedOn, r.AskedAt, r.DecidedAt, r.Way, r.FirstTalkedOn, r.FirstMetOn, r.FamilyId, Wants = r.CameBy == CameBy.File ? null : r.Wants }).ToListAsync());
        var learnt = (await PastTheWallAsync("count", () => db.Set<NotUnderstood>().AsNoTracking().Where(n => n.Voided == null).Select(n => n.RequestId).ToListAsync())).ToHashSet();
        var of = asked.Where(a => a.FamilyId is not null).ToLookup(a => a.FamilyId, a => a.AskedOn);
        return new(asked.Select(a => new AskedOnce(a.Who, a.CameBy, a.Short, a.AskedOn, a.DecidedAt is { } at ? Clock.DayOf(at) : null, a.Way,
            a.FirstTalkedOn?.DayNumber - a.AskedOn.DayNumber, a.FirstMetOn?.DayNumber - a.AskedOn.DayNumber,
            a.FamilyId is not null && EarlierTimes.IsAgain(a.AskedOn, of[a.FamilyId]), learnt.Contains(a.Id))
        {
            Wishes = SpokenOf.In(a.Wants),
        }), Today);
    }
}
