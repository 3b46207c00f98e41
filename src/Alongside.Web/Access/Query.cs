using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Writes a question down: <c>Query.Of((Record door, Id&lt;Relationship&gt; id) =&gt; door.Of&lt;Promise&gt;().Where(…))</c>.</summary>
internal static class Query
{
    public static Query<int, int, TRow> Of<TRow>(Expression<Func<Record, IQueryable<TRow>>> asks) => new(asks);

    public static Query<TOne, int, TRow> Of<TOne, TRow>(Expression<Func<Record, TOne, IQueryable<TRow>>> asks) => new(asks);

    public static Query<TOne, TTwo, TRow> Of<TOne, TTwo, TRow>(Expression<Func<Record, TOne, TTwo, IQueryable<TRow>>> asks) => new(asks);
}

/// <summary>
/// What a page asks of the door in the same words on every visit. Taking such words apart anew costs more than
/// answering them; a question is made ready once, and then only its values change. See <see cref="Record.AskAsync{TRow}"/>.
/// </summary>
internal sealed class Query<TOne, TTwo, TRow>(LambdaExpression asks)
{
    /// <summary>The door, and up to two values.</summary>
    public LambdaExpression Asks => asks;

    /// <summary>Made ready, for each form that the door's own predicates take.</summary>
    public ConcurrentDictionary<Record.Form, Record.Ready<TOne, TTwo, TRow>> Ready { get; } = new();
}
