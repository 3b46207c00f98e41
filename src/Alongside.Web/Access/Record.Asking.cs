using System.Linq.Expressions;
using System.Reflection;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Asks what the page asks on every visit; the answer is what the door's lists would give, to the row.</summary>
    internal Task<List<TRow>> AskAsync<TRow>(Query<int, int, TRow> question) => AskAsync(question, 0, 0);

    internal Task<List<TRow>> AskAsync<TOne, TRow>(Query<TOne, int, TRow> question, TOne one) => AskAsync(question, one, 0);

    internal async Task<List<TRow>> AskAsync<TOne, TTwo, TRow>(Query<TOne, TTwo, TRow> question, TOne one, TTwo two)
    {
        if (FormOfMine() is not { } form) return await Composed(question, one, two).ToListAsync();
        if (!question.Ready.TryGetValue(form, out var ready)) ready = question.Ready.GetOrAdd(form, _ => MakeReady(question));
        listed |= ready.Lists;
        var now = Here();
        object?[] said = [now.Me, now.Id, now.Author, now.Today, now.Team, now.Supervised, now.Family, one, two];
        return await ready.Straight.AskAsync(db, said, () => ready.Ask(db, now.Me, now.Id, now.Author, now.Today, now.Team, now.Supervised, now.Family, one, two));
    }

    /// <summary>The form of the door's predicates: readers of one form are asked about in the same words.</summary>
    internal readonly record struct Form(Type Engine, Role Role, bool OneFamily, bool Members, bool Named, bool Supervises);

    /// <summary>A question in the words of the database, and whether it lists across families.</summary>
    internal sealed class Ready<TOne, TTwo, TRow>(Delegate ask, bool lists)
    {
        private readonly Lock making = new();
        private volatile bool made;

        public bool Lists => lists;

        public Straight<TRow> Straight { get; } = new("me", "id", "author", "today", "team", "supervised", "family", "one", "two");

        /// <summary>The first to ask has the words made; whoever comes meanwhile waits for them rather than have them made again.</summary>
        internal IAsyncEnumerable<TRow> Ask(DbContext db, Id<Worker> me, Guid id, Id<Worker>? author, DateOnly today, Id<Team>? team, Id<Team>? supervised, Id<Family>? family, TOne one, TTwo two)
        {
            if (made) return Put(db, me, id, author, today, team, supervised, family, one, two);
            lock (making)
            {
                var rows = Put(db, me, id, author, today, team, supervised, family, one, two);
                made = true;
                return rows;
            }
        }

        private IAsyncEnumerable<TRow> Put(DbContext db, Id<Worker> me, Guid id, Id<Worker>? author, DateOnly today, Id<Team>? team, Id<Team>? supervised, Id<Family>? family, TOne one, TTwo two) =>
            ((Func<Db, Id<Worker>, Guid, Id<Worker>?, DateOnly, Id<Team>?, Id<Team>?, Id<Family>?, TOne, TTwo, IAsyncEnumerable<TRow>>)ask)((Db)db, me, id, author, today, team, supervised, family, one, two);
    }

    /// <summary>Whoever asks in this request, and what stands open to them.</summary>
    private Seen Here() => new()
    {
        Me = caller.Viewer.Worker ?? default,
        Id = caller.Viewer.Worker?.Value ?? caller.Viewer.Person?.Value ?? default,
        Author = caller.Viewer.Worker,
        Today = Today,
        Team = caller.Viewer.Teams is [var only] ? only : null,
        Supervised = caller.Viewer.Supervises is [var one] ? one : null,
        Family = opened.Count == 1 ? opened.Keys.First() : null,
    };

    /// <exception cref="NotReached">It is not a worker: what follows is not for them.</exception>
    private Seen HereAsWorker() => caller.Viewer.Worker is null ? throw new NotReached() : Here();

    /// <summary>Nearly everybody: a worker or supervisor of one team, with at most one family open. Null for anybody else, whose questions are put together each time.</summary>
    private Form? FormOfMine() =>
        caller.Viewer is { Worker: not null, Person: null, Teams.Count: 1, Covers.Count: 0 } viewer && caller.Role is Role.Worker or Role.Supervisor
        && opened.Count <= 1 && between.Count == 0 && (people.Count == 0 || membersOf is not null) && !opened.ContainsValue(Why.TypedReason)
            ? new(engine.GetType(), caller.Role, opened.Count == 1, membersOf is not null, named, caller.Viewer.Supervises.Count == 1)
            : null;

    private IQueryable<TRow> Composed<TOne, TTwo, TRow>(Query<TOne, TTwo, TRow> question, TOne one, TTwo two)
    {
        // Held in an object, as the compiler holds them: then EF takes them for values, not for part of the question.
        Expression held = Expression.Constant(new Values<TOne, TTwo>(one, two));
        var words = new Unfolded(this, question.Asks, [Expression.Property(held, nameof(Values<,>.One)), Expression.Property(held, nameof(Values<,>.Two))], null).Body();
        return ((IQueryable)db.Set<Family>()).Provider.CreateQuery<TRow>(words);
    }

    private Ready<TOne, TTwo, TRow> MakeReady<TOne, TTwo, TRow>(Query<TOne, TTwo, TRow> question)
    {
        var before = listed;
        listed = false;
        ParameterExpression room = Expression.Parameter(typeof(Db), "db"), one = Expression.Parameter(typeof(TOne), "one"), two = Expression.Parameter(typeof(TTwo), "two");
        var said = typeof(Seen).GetProperties().ToDictionary(p => p.Name, p => Expression.Parameter(p.PropertyType, char.ToLowerInvariant(p.Name[0]) + p.Name[1..]));
        var body = new Unfolded(this, question.Asks, [one, two], (room, said)).Body();
        var whole = Expression.Lambda<Func<Db, Id<Worker>, Guid, Id<Worker>?, DateOnly, Id<Team>?, Id<Team>?, Id<Family>?, TOne, TTwo, IQueryable<TRow>>>(
            body, room, said[nameof(Seen.Me)], said[nameof(Seen.Id)], said[nameof(Seen.Author)], said[nameof(Seen.Today)], said[nameof(Seen.Team)], said[nameof(Seen.Supervised)], said[nameof(Seen.Family)], one, two);
        var lists = listed;
        listed = before;
        return new(EF.CompileAsyncQuery(whole), lists);
    }

    private sealed record Values<TOne, TTwo>(TOne One, TTwo Two);

    /// <summary>
    /// A question with the door's lists written out in it. To be made ready, everything about whoever asks has to come
    /// through <see cref="Seen"/>; a value of theirs that came another way is refused, for it would stay for the next reader.
    /// </summary>
    private sealed class Unfolded(Record door, LambdaExpression asks, Expression[] values, (ParameterExpression Room, Dictionary<string, ParameterExpression> Said)? ready) : ExpressionVisitor
    {
        public Expression Body() => Visit(asks.Body);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            var place = asks.Parameters.IndexOf(node);
            return place > 0 ? values[place - 1] : base.VisitParameter(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var isOurs = node.Object is null && node.Type.IsAssignableTo(typeof(IQueryable)) && node.Method.DeclaringType!.Assembly == typeof(Record).Assembly;
            if (!isOurs && node.Object != asks.Parameters[0]) return base.VisitMethodCall(node);
            var list = node.Method.Invoke(isOurs ? null : door, [.. node.Arguments.Select(Given)]);
            return Visit(((IQueryable)list!).Expression);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (ready is not { } form || node.Expression is null) return base.VisitMember(node);
            if (node.Type == typeof(Db)) return form.Room;
            if (node.Expression.Type == typeof(Seen)) return form.Said[node.Member.Name];
            if (!IsHeld(node)) return base.VisitMember(node);
            return Value(node) is IQueryable query
                ? Visit(query.Expression)
                : throw new InvalidOperationException($"'{node.Member.Name}' would stay in a question that others ask too; let it come through {nameof(Seen)}.");
        }

        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root && ready is { } form ? Expression.Call(form.Room, nameof(DbContext.Set), [root.ElementType]) : base.VisitExtension(node);

        protected override Expression VisitConstant(ConstantExpression node) =>
            node.Value is IQueryable query && ready is not null && query.Expression != node ? Visit(query.Expression) : base.VisitConstant(node);

        /// <summary>What the question itself hands to a list of ours: another list.</summary>
        private object? Given(Expression argument) => ((IQueryable)door.db.Set<Family>()).Provider.CreateQuery(Visit(argument));

        private static bool IsHeld(MemberExpression node) => node.Expression switch
        {
            ConstantExpression => true,
            MemberExpression inner => IsHeld(inner),
            _ => false,
        };

        private static object? Value(Expression node) => node switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(Value(member.Expression!)),
            MemberExpression { Member: PropertyInfo property } member => property.GetValue(Value(member.Expression!)),
            _ => throw new InvalidOperationException($"{node} is no value."),
        };
    }
}
