using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Who belongs and who is here on a day, as a question to the record. The first day counts; see each for the last.</summary>
internal static class OnADay
{
    /// <summary><see cref="Membership.LivesOn"/>: the day a membership ended no longer counts.</summary>
    public static IQueryable<Membership> LivingOn(this IQueryable<Membership> all, DateOnly day) => all.Where(m => m.From <= day && (m.Until == null || day < m.Until));

    /// <summary><see cref="Cover.Covers"/> for other teams than one's own, as far as reach follows from it.</summary>
    /// <param name="all">Every cover.</param>
    /// <param name="worker">Who takes over.</param>
    /// <param name="teams">Their own teams.</param>
    /// <param name="day">The day.</param>
    public static async Task<IReadOnlyList<Covered>> TakenOverByAsync(this IQueryable<Cover> all, Id<Worker> worker, IReadOnlyCollection<Id<Team>> teams, DateOnly day)
    {
        var covers = await all.AsNoTracking().Where(c => c.WorkerId == worker && c.EndedAt == null && c.FamilyId != null && c.From <= day && c.Until >= day).Select(c => new Covered(c.RelationshipId, c.FamilyId!.Value, c.TeamId)).ToListAsync();
        return covers.FindAll(c => c.Team is not { } team || !teams.Contains(team));
    }

    /// <summary>Whoever leaves is here on their last day.</summary>
    public static IQueryable<Worker> HereOn(this IQueryable<Worker> all, DateOnly day) => all.Where(w => w.LeftOn == null || w.LeftOn >= day);
}
