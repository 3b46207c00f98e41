using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>The rules of reach and audience as predicates that a database can run. <see cref="Reach"/> is their one meaning; a test compares the two.</summary>
internal static class Expressions
{
    public static Expression<Func<T, bool>> FamilyIs<T>(Id<Family>? family) where T : class, IOfFamily => x => x.FamilyId == family;

    public static Expression<Func<T, bool>> ReadableBy<T>(Id<Worker> me, Id<Team>[] teams, bool everyTeam) where T : class
    {
        if (everyTeam)
            return x => EF.Property<Id<Worker>>(x, nameof(IWritten.AuthorId)) == me || EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam;
        if (teams.Length == 1)
        {
            Id<Team>? team = teams[0];
            return x => EF.Property<Id<Worker>>(x, nameof(IWritten.AuthorId)) == me
                || (EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam && EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)) == team);
        }
        var any = teams.Select(t => (Id<Team>?)t).ToArray();
        return x => EF.Property<Id<Worker>>(x, nameof(IWritten.AuthorId)) == me
            || (EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam && any.Contains(EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId))));
    }

    public static bool CanBeVoided<T>() => typeof(T).GetProperty(nameof(IWritten.Voided)) is not null;

    public static Expression<Func<T, bool>> InUse<T>() where T : class
    {
        var x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(x, nameof(IWritten.Voided)), Expression.Constant(null, typeof(Voided))), x);
    }
}
