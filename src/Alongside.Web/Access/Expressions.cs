using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
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

    public static bool CanBeVoided<T>() => typeof(T).GetProperty(nameof(IWritten.Voided)) is not null;

    public static Expression<Func<T, bool>> InUse<T>() where T : class
    {
        var x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(x, nameof(IWritten.Voided)), Expression.Constant(null, typeof(Voided))), x);
    }
}
