using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Alongside.Web.Access;

/// <summary>The rules of reach and audience as predicates that a database can run. <see cref="Reach"/> is their one meaning; a test compares the two.</summary>
internal static class Expressions
{
    public static Expression<Func<T, bool>> FamilyIs<T>(Id<Family>? family) where T : class, IOfFamily => x => x.FamilyId == family;

    /// <summary>Written by this worker, or for a team of theirs.</summary>
    public static Expression<Func<T, bool>> ReadableBy<T>(Id<Worker> me, Id<Team>[] teams, bool everyTeam) where T : class
    {
        Expression<Func<T, bool>> ours = x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam;
        if (!everyTeam && teams.Length == 1)
        {
            Id<Team>? team = teams[0];
            ours = x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam && EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)) == team;
        }
        else if (!everyTeam)
        {
            var any = teams.Select(t => (Id<Team>?)t).ToArray();
            ours = x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam && any.Contains(EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)));
        }
        return Or(WrittenBy<T>(me), ours);
    }

    /// <summary>Released to this worker by name.</summary>
    public static Expression<Func<T, bool>> ReleasedTo<T>(Id<Worker> me, IQueryable<Release> releases) where T : class =>
        x => releases.Any(r => r.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && r.WorkerId == me && r.EndedAt == null);

    /// <summary>Not hidden from this worker by name.</summary>
    public static Expression<Func<T, bool>> NotHiddenFrom<T>(Id<Worker> me, IQueryable<Hiding> hidings) where T : class =>
        x => !hidings.Any(h => h.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && h.WorkerId == me && h.EndedAt == null);

    /// <summary>
    /// What a person of a family reads: released to them by name, or written by them, and never hidden from them. That
    /// they belong to the family themselves is no secret to them.
    /// </summary>
    public static Expression<Func<T, bool>> OpenToPerson<T>(Id<Person> me, IQueryable<Release> releases, IQueryable<Hiding> hidings) where T : class
    {
        Expression<Func<T, bool>> open = x => releases.Any(r => r.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && r.PersonId == me && r.EndedAt == null);
        if (typeof(T).GetProperty(nameof(IWritten.AuthorPersonId)) is not null)
        {
            Id<Person>? author = me;
            open = Or(x => EF.Property<Id<Person>?>(x, nameof(IWritten.AuthorPersonId)) == author, open);
        }
        if (typeof(IOwn).IsAssignableFrom(typeof(T))) open = Or(x => EF.Property<Id<Person>>(x, nameof(IOwn.OwnerId)) == me, open);
        if (typeof(T) == typeof(Member)) open = Or(x => EF.Property<Id<Person>>(x, nameof(Member.PersonId)) == me, open);
        return And(open, x => !hidings.Any(h => h.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && h.PersonId == me && h.EndedAt == null));
    }

    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) => Joined(Expression.OrElse, one, other);

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) => Joined(Expression.AndAlso, one, other);

    private static Expression<Func<T, bool>> Joined<T>(Func<Expression, Expression, Expression> with, Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(with(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);

    // What only workers write keeps its author as certain; what a family writes too does not.
    private static Expression<Func<T, bool>> WrittenBy<T>(Id<Worker> me) where T : class
    {
        if (typeof(T).GetProperty(nameof(IWritten.AuthorId))?.PropertyType == typeof(Id<Worker>)) return x => EF.Property<Id<Worker>>(x, nameof(IWritten.AuthorId)) == me;
        Id<Worker>? author = me;
        return x => EF.Property<Id<Worker>?>(x, nameof(IWritten.AuthorId)) == author;
    }

    public static bool CanBeVoided<T>() => typeof(T).GetProperty(nameof(IWritten.Voided)) is not null;

    public static Expression<Func<T, bool>> InUse<T>() where T : class
    {
        var x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(x, nameof(IWritten.Voided)), Expression.Constant(null, typeof(Voided))), x);
    }
}
