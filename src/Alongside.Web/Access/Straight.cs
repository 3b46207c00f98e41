using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Alongside.Web.Access;

/// <summary>Tells whoever listens what is asked straight; EF tells of its own questions.</summary>
internal static class Straight
{
    public static DiagnosticListener Asking { get; } = new("Alongside.Asking");

    private static readonly ConcurrentDictionary<(IModel, Type), RelationalTypeMapping?> Kinds = new();

    /// <summary>How the model keeps values of a type; null where it keeps them in more ways than one, or not at all.</summary>
    public static RelationalTypeMapping? KindOf(DbContext db, Type type) => Kinds.GetOrAdd((db.Model, type), _ =>
    {
        var kept = db.Model.GetEntityTypes().SelectMany(e => e.GetFlattenedProperties()).Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == type)
            .Select(p => p.GetRelationalTypeMapping()).DistinctBy(k => (k.Converter?.GetType(), k.StoreType)).ToList();
        return kept.Count == 0 ? db.GetService<IRelationalTypeMappingSource>().FindMapping(type, db.Model) : kept is [var only] ? only : null;
    });
}

/// <summary>
/// The straight way to the rows of a question that is asked again and again: EF's own words for it, its values and columns
/// kept as EF keeps them, and nothing between them and SQLite. EF answers first. Only where a row is one value or a record
/// of values, every value that is asked with was said, and the straight way has given the very rows that EF gave, is it
/// taken from then on; where that was none, the first rows are compared with EF's too. See decision 0058.
/// </summary>
/// <param name="names">What the question calls its values, in the order in which they are said.</param>
internal sealed class Straight<TRow>(params string[] names)
{
    /// <summary>Somebody may have saved between EF's answer and the straight one; so often they are compared.</summary>
    private const int Attempts = 3;

    private volatile Way? way;
    private int attempts;

    /// <param name="db">Whoever asks; on another engine than SQLite EF always does.</param>
    /// <param name="said">The values.</param>
    /// <param name="ask">How EF is asked.</param>
    public async Task<List<TRow>> AskAsync(DbContext db, object?[] said, Func<IAsyncEnumerable<TRow>> ask)
    {
        if ((way is null && Volatile.Read(ref attempts) >= Attempts) || db.Database.GetDbConnection() is not KeptConnection kept) return await RowsAsync(ask);
        if (way is { } known && known.Fits(said))
        {
            var straight = known.Read(kept, said, tells: true);
            if (straight is not null && (known.IsProven || straight.Count == 0)) return straight;
            var same = await RowsAsync(ask);
            if (straight is not null && same.SequenceEqual(straight)) known.IsProven = true;
            else way = null;
            return same;
        }
        List<SqliteCommand> heard = kept.Heard = [];
        List<TRow> rows;
        try
        {
            rows = await RowsAsync(ask);
        }
        finally
        {
            kept.Heard = null;
        }
        if (way is not null || heard is not [var asked] || Interlocked.Increment(ref attempts) > Attempts) return rows;
        if (Way.Of(db, asked, names, said) is not { } found || found.Read(kept, said, tells: false) is not { } alike || !alike.SequenceEqual(rows)) return rows;
        found.IsProven = rows.Count > 0;
        way = found;
        return rows;
    }

    private static async Task<List<TRow>> RowsAsync(Func<IAsyncEnumerable<TRow>> ask)
    {
        var rows = new List<TRow>();
        await foreach (var row in ask()) rows.Add(row);
        return rows;
    }

    private sealed class Way(string sql, Value[] values, int columns, Func<SqliteDataReader, TRow> row)
    {
        public static Way? Of(DbContext db, SqliteCommand asked, string[] names, object?[] said)
        {
            var values = new Value[asked.Parameters.Count];
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = asked.Parameters[i];
                if (Array.IndexOf(names, parameter.ParameterName.TrimStart('@')) is not (>= 0 and var place)) return null;
                values[i] = new(parameter.ParameterName, place, said[place] is null, said[place] is { } value ? Straight.KindOf(db, value.GetType())?.Converter?.ConvertToProvider : null);
                if (!Same(values[i].Kept(said), parameter.Value)) return null;
            }
            var reader = Expression.Parameter(typeof(SqliteDataReader), "reader");
            return Row(db, reader, out var columns) is { } made ? new(asked.CommandText, values, columns, Expression.Lambda<Func<SqliteDataReader, TRow>>(made, reader).Compile()) : null;
        }

        /// <summary>It gave rows, and they were EF's; none at all says nothing of how one is read.</summary>
        public volatile bool IsProven;

        /// <summary>EF says it in other words where a value is none.</summary>
        public bool Fits(object?[] said)
        {
            foreach (var value in values) if (said[value.Place] is null != value.IsNone) return false;
            return true;
        }

        /// <summary>The rows; null where a row has more or fewer columns than what is made of it.</summary>
        public List<TRow>? Read(KeptConnection kept, object?[] said, bool tells)
        {
            var with = new (string, object)[values.Length];
            for (var i = 0; i < with.Length; i++) with[i] = (values[i].Name, values[i].Kept(said));
            if (tells && Straight.Asking.IsEnabled()) Straight.Asking.Write(nameof(AskedStraight), new AskedStraight(kept.DataSource, sql, with));
            using var reader = kept.Read(sql, with);
            if (reader.FieldCount != columns) return null;
            var rows = new List<TRow>();
            while (reader.Read()) rows.Add(row(reader));
            return rows;
        }

        private static bool Same(object one, object? other) => one is byte[] bytes ? other is byte[] others && bytes.AsSpan().SequenceEqual(others) : one.Equals(other);

        /// <summary>How a row is read: one column, or a column for each part of a record; null where it is anything else.</summary>
        private static Expression? Row(DbContext db, ParameterExpression reader, out int columns)
        {
            columns = 1;
            if (Column(db, reader, typeof(TRow), 0) is { } only) return only;
            if (db.Model.FindEntityType(typeof(TRow)) is not null || typeof(TRow).GetConstructors() is not [var made]) return null;
            var parts = made.GetParameters().Select((p, at) => Column(db, reader, p.ParameterType, at)).ToList();
            columns = parts.Count;
            return parts.Contains(null) ? null : Expression.New(made, parts!);
        }

        private static Expression? Column(DbContext db, ParameterExpression reader, Type type, int at)
        {
            if (Straight.KindOf(db, Nullable.GetUnderlyingType(type) ?? type) is not { } kind) return null;
            var place = Expression.Constant(at);
            var value = kind.CustomizeDataReaderExpression(Expression.Call(reader, kind.GetDataReaderMethod(), place));
            if (kind.Converter?.ConvertFromProviderExpression is { } from)
            {
                if (value.Type != from.Parameters[0].Type) value = Expression.Convert(value, from.Parameters[0].Type);
                value = ReplacingExpressionVisitor.Replace(from.Parameters[0], value, from.Body);
            }
            if (value.Type != type) value = Expression.Convert(value, type);
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? value : Expression.Condition(Expression.Call(reader, nameof(SqliteDataReader.IsDBNull), null, place), Expression.Default(type), value);
        }
    }

    /// <summary>A value of the question: what it is called in it, which one it is of those that are said, and how it is kept.</summary>
    private readonly record struct Value(string Name, int Place, bool IsNone, Func<object?, object?>? Keeps)
    {
        public object Kept(object?[] said) => (said[Place] is { } value && Keeps is not null ? Keeps(value) : said[Place]) ?? DBNull.Value;
    }
}
