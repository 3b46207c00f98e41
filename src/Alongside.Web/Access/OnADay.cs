using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>Who belongs and who is here on a day, as a question to the record. The first day counts; see each for the last.</summary>
internal static class OnADay
{
    /// <summary><see cref="Membership.LivesOn"/>: the day a membership ended no longer counts.</summary>
    public static IQueryable<Membership> LivingOn(this IQueryable<Membership> all, DateOnly day) => all.Where(m => m.From <= day && (m.Until == null || day < m.Until));

    /// <summary>Whoever leaves is here on their last day.</summary>
    public static IQueryable<Worker> HereOn(this IQueryable<Worker> all, DateOnly day) => all.Where(w => w.LeftOn == null || w.LeftOn >= day);
}
