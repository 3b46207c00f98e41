using System.Linq.Expressions;
using System.Reflection;
using Alongside.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Web.Access;

/// <summary>
/// One table's rows, waiting to be written: the columns come from the same model that the pages save through, so a new
/// column reaches a bulk write by itself.
/// </summary>
internal abstract class BulkTable(string name)
{
    public string Name { get; } = name;

    /// <summary>How many rows were ever added.</summary>
    public long Count { get; protected set; }

    public abstract void Write(Func<string, IReadOnlyList<string>, BulkRows> open);

    public static BulkTable Of(IEntityType entity) => (BulkTable)Activator.CreateInstance(typeof(Things<>).MakeGenericType(entity.ClrType), entity)!;

    /// <summary>The same, for things of one kind.</summary>
    internal sealed class Things<T> : BulkTable where T : class
    {
        private readonly List<T> waiting = [];
        private readonly List<string> columns = [];
        private readonly Action<T, BulkRows> write;

        public Things(IEntityType entity) : base(entity.GetTableName()!)
        {
            var (thing, row) = (Expression.Parameter(typeof(T), "thing"), Expression.Parameter(typeof(BulkRows), "row"));
            List<Expression> values = [];
            Collect(entity, thing, null, row, values);
            write = Expression.Lambda<Action<T, BulkRows>>(Expression.Block(values), thing, row).Compile();
        }

        public void Add(T thing)
        {
            waiting.Add(thing);
            Count++;
        }

        public override void Write(Func<string, IReadOnlyList<string>, BulkRows> open)
        {
            if (waiting.Count == 0) return;
            using var rows = open(Name, columns);
            foreach (var thing in waiting)
            {
                rows.Begin();
                write(thing, rows);
                rows.End();
            }
            rows.Close();
            waiting.Clear();
        }

        /// <param name="type">The entity, or a value made of several columns.</param>
        /// <param name="holder">Where its properties are read from.</param>
        /// <param name="absent">When this is so the whole value is absent, and its columns are null.</param>
        /// <param name="row">Where they go.</param>
        /// <param name="values">What is done for each column, in order.</param>
        private void Collect(ITypeBase type, Expression holder, Expression? absent, Expression row, List<Expression> values)
        {
            foreach (var property in type.GetProperties())
            {
                columns.Add($"\"{property.GetColumnName()}\"");
                Expression read = Expression.MakeMemberAccess(holder, (MemberInfo?)property.PropertyInfo ?? property.FieldInfo!);
                // A thing that is written for the first time has been saved once.
                if (typeof(IVersioned).IsAssignableFrom(holder.Type) && property.Name == nameof(IVersioned.Version)) read = Expression.Increment(read);
                var (method, value) = Said(read);
                if (absent is not null) value = Expression.Condition(absent, Expression.Default(value.Type), value);
                values.Add(Expression.Call(row, typeof(BulkRows).GetMethod(method)!, value));
            }
            foreach (var complex in type.GetComplexProperties())
            {
                var read = Expression.MakeMemberAccess(holder, complex.PropertyInfo!);
                Expression gone = Expression.ReferenceEqual(read, Expression.Constant(null, complex.ClrType));
                Collect(complex.ComplexType, read, absent is null ? gone : Expression.OrElse(absent, gone), row, values);
            }
        }

        private static (string Method, Expression Value) Said(Expression read)
        {
            if (read.Type == typeof(string)) return (nameof(BulkRows.Text), read);
            if (read.Type == typeof(byte[])) return (nameof(BulkRows.Blob), read);
            var bare = Nullable.GetUnderlyingType(read.Type);
            if (bare is null) return Said(read, read.Type);
            var (method, value) = Said(Expression.Property(read, nameof(Nullable<>.Value)), bare);
            return (method, Expression.Condition(Expression.Property(read, nameof(Nullable<>.HasValue)), value, Expression.Default(value.Type)));
        }

        private static (string Method, Expression Value) Said(Expression read, Type kind)
        {
            if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(Id<>)) return (nameof(BulkRows.Id), Maybe<Guid>(Expression.Property(read, nameof(Id<>.Value))));
            if (kind == typeof(Guid)) return (nameof(BulkRows.Id), Maybe<Guid>(read));
            if (kind.IsEnum || kind == typeof(int)) return (nameof(BulkRows.Int), Maybe<int>(Expression.Convert(read, typeof(int))));
            if (kind == typeof(long)) return (nameof(BulkRows.Long), Maybe<long>(read));
            if (kind == typeof(bool)) return (nameof(BulkRows.Flag), Maybe<bool>(read));
            if (kind == typeof(double)) return (nameof(BulkRows.Real), Maybe<double>(read));
            if (kind == typeof(DateOnly)) return (nameof(BulkRows.Day), Maybe<DateOnly>(read));
            if (kind == typeof(DateTimeOffset)) return (nameof(BulkRows.Moment), Maybe<DateTimeOffset>(read));
            throw new NotSupportedException($"{kind.Name} has no column of its own; teach {nameof(BulkTable)} how it is kept.");
        }

        private static UnaryExpression Maybe<TValue>(Expression value) where TValue : struct => Expression.Convert(value, typeof(TValue?));
    }
}
