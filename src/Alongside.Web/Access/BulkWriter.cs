using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Web.Access;

/// <summary>
/// Writes very many things of the domain inside one transaction: for imports and invented cities, which begin records
/// rather than change them. The things were judged when they were made; here they only become rows. What belongs to a
/// thing (a person's names, a family's members) goes with it. Tables are written in the order in which they refer to
/// one another, so that what is added between two flushes may come in any order.
/// </summary>
/// <remarks>Not for pages: they go through <see cref="Record"/>, which asks about reach and writes the history.</remarks>
internal sealed class BulkWriter
{
    /// <summary>So many things wait in memory before they are written.</summary>
    private const int MostWaiting = 50_000;

    private readonly DbConnection connection;
    private readonly Dictionary<Type, (BulkTable Table, Action<object>[] Parts)> tables = [];
    private readonly List<BulkTable> inOrder = [];
    private int waiting;

    /// <param name="engine">Whose model says which columns there are.</param>
    /// <param name="connection">Inside a transaction that the caller commits.</param>
    public BulkWriter(Engine engine, DbConnection connection)
    {
        this.connection = connection;
        foreach (var entity in ReferredFirst(Record.ModelOf(engine)))
        {
            var table = BulkTable.Of(entity);
            inOrder.Add(table);
            tables.Add(entity.ClrType, (table, [.. entity.GetNavigations().Where(n => n.IsCollection).Select(PartsOf)]));
        }
    }

    /// <summary>How many rows of each table were added, the tables that got none left out.</summary>
    public IReadOnlyDictionary<string, long> Counts => inOrder.Where(t => t.Count > 0).ToDictionary(t => t.Name, t => t.Count);

    /// <summary>Adds a thing and what belongs to it. What it refers to must have been added before the next flush.</summary>
    public void Add<T>(T thing) where T : class
    {
        var (table, parts) = tables[typeof(T)];
        ((BulkTable.Things<T>)table).Add(thing);
        waiting++;
        foreach (var addPart in parts) addPart(thing);
    }

    /// <summary>
    /// Writes what waits when it has become much. Call it between things that belong together, when nothing refers to
    /// what is not added yet.
    /// </summary>
    public void FlushWhenMany()
    {
        if (waiting >= MostWaiting) Flush();
    }

    public void Flush()
    {
        foreach (var table in inOrder) table.Write(Open);
        waiting = 0;
    }

    private BulkRows Open(string table, IReadOnlyList<string> columns) => connection switch
    {
        SqliteConnection sqlite => new SqliteRows(sqlite, table, columns),
        NpgsqlConnection postgres => new PostgresRows(postgres, table, columns),
        _ => throw new NotSupportedException(connection.GetType().Name),
    };

    private Action<object> PartsOf(INavigation navigation)
    {
        var add = typeof(BulkWriter).GetMethod(nameof(AddParts), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(navigation.TargetEntityType.ClrType);
        var read = navigation.PropertyInfo!;
        var addAll = add.CreateDelegate<Action<System.Collections.IEnumerable>>(this);
        return thing => addAll((System.Collections.IEnumerable)read.GetValue(thing)!);
    }

    private void AddParts<T>(System.Collections.IEnumerable parts) where T : class
    {
        foreach (T part in parts) Add(part);
    }

    private static List<IEntityType> ReferredFirst(IModel model)
    {
        List<IEntityType> order = [];
        HashSet<IEntityType> seen = [];
        foreach (var entity in model.GetEntityTypes().OrderBy(e => e.GetTableName(), StringComparer.Ordinal)) Visit(entity);
        return order;

        void Visit(IEntityType entity)
        {
            if (!seen.Add(entity)) return;
            foreach (var key in entity.GetForeignKeys()) Visit(key.PrincipalEntityType);
            order.Add(entity);
        }
    }
}
