using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Alongside.Web.Access;

/// <summary>The grounds of the table about reading, as predicates that a database can run. <see cref="DecisionTable"/> is their one meaning; a test compares the two.</summary>
internal static partial class Expressions
{
    public static Expression<Func<T, bool>> FamilyIs<T>(Seen seen) where T : class, IOfFamily => x => x.FamilyId == seen.Family;

    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> one) => Expression.Lambda<Func<T, bool>>(Expression.Not(one.Body), one.Parameters);

    public static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);

    /// <summary>Rows of these relationships between colleagues, which are in no family; null for what hangs on none.</summary>
    public static Expression<Func<T, bool>>? OfRelationships<T>(IReadOnlyCollection<Id<Relationship>> between) where T : class
    {
        // One value, so that the words of the question are made once, however many stand open.
        var these = between.ToList();
        if (typeof(T) == typeof(Relationship)) return x => EF.Property<Id<Family>?>(x, nameof(IOfFamily.FamilyId)) == null && EF.Parameter(these).Contains(EF.Property<Id<Relationship>>(x, nameof(Relationship.Id)));
        return typeof(T).GetProperty(OfRelationship)?.PropertyType == typeof(Id<Relationship>)
            ? x => EF.Property<Id<Family>?>(x, nameof(IOfFamily.FamilyId)) == null && EF.Parameter(these).Contains(EF.Property<Id<Relationship>>(x, OfRelationship))
            : null;
    }

    private const string OfRelationship = nameof(Domain.Encounters.Encounter.RelationshipId);

    public static bool CanBeVoided<T>() => typeof(T).GetProperty(nameof(IWritten.Voided)) is not null;

    public static Expression<Func<T, bool>> InUse<T>() where T : class
    {
        var x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(x, nameof(IWritten.Voided)), Expression.Constant(null, typeof(Voided))), x);
    }
}
