using System.Globalization;
using System.Text;
using Alongside.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Web.Access;

/// <summary>How every table is written down: names in snake_case, ids and moments in the engine's own form, one version column.</summary>
internal static class House
{
    /// <summary>How ids and moments are kept, before EF looks at any type: it would take an id for an entity of its own.</summary>
    public static void Kinds(ModelConfigurationBuilder configuration, bool sqlite)
    {
        var ids = typeof(Id<>).Assembly.GetTypes().Concat(typeof(House).Assembly.GetTypes())
            .SelectMany(t => t.GetProperties()).Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
            .Where(t => t is { IsGenericType: true, ContainsGenericParameters: false } && t.GetGenericTypeDefinition() == typeof(Id<>)).Distinct();
        configuration.ComplexProperties<Voided>();
        var keeper = sqlite ? typeof(IdToBytes<>) : typeof(IdToGuid<>);
        foreach (var id in ids) configuration.Properties(id).HaveConversion(keeper.MakeGenericType(id.GetGenericArguments()));
        if (!sqlite) return;
        configuration.Properties<Guid>().HaveConversion<GuidToBytes>();
        configuration.Properties<DateTimeOffset>().HaveConversion<MomentToMilliseconds>();
    }

    public static void Conventions(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            Columns(entity, "");
            References(model.Model, entity);
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType)) entity.FindProperty("Version")!.IsConcurrencyToken = true;
        }
    }

    /// <summary>An id that names something in the record refers to it, so that saves are ordered and nothing points nowhere.</summary>
    private static void References(IMutableModel model, IMutableEntityType entity)
    {
        if (NotReferring.Contains(entity.GetTableName()!)) return;
        foreach (var property in entity.GetDeclaredProperties().Where(p => !p.IsPrimaryKey() && !p.IsForeignKey()).ToList())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Id<>)) continue;
            if (model.FindEntityType(type.GetGenericArguments()[0]) is { } principal)
                entity.AddForeignKey(property, principal.FindPrimaryKey()!, principal).DeleteBehavior = DeleteBehavior.ClientNoAction;
        }
    }

    // Written by the door's own SQL, many at a time, and kept even when what they name is not.
    private static readonly HashSet<string> NotReferring = ["readings", "changes", "sent", "drafts", "name_keys", "reasons"];

    private static void Columns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(prefix + Snake(property.Name));
            property.ValueGenerated = ValueGenerated.Never;
        }
        foreach (var complex in type.GetDeclaredComplexProperties()) Columns(complex.ComplexType, prefix + Snake(complex.Name) + "_");
    }

    /// <summary>Big-endian, so that ids sort in SQLite as they do everywhere else: by the moment they were issued.</summary>
    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>The smallest id that can have been issued at a moment.</summary>
    public static Guid FirstId(DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(0, moment.ToUnixTimeMilliseconds()) << 16);
        return new(bytes, bigEndian: true);
    }

    public static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) snake.Append('_');
            snake.Append(char.ToLower(name[i], CultureInfo.InvariantCulture));
        }
        return snake.ToString();
    }

    private sealed class IdToBytes<T>() : ValueConverter<Id<T>, byte[]>(id => Bytes(id.Value), bytes => new Id<T>(new Guid(bytes, true)))
        where T : class;

    private sealed class IdToGuid<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, id => new Id<T>(id))
        where T : class;

    private sealed class GuidToBytes() : ValueConverter<Guid, byte[]>(id => Bytes(id), bytes => new Guid(bytes, true));

    private sealed class MomentToMilliseconds() : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeMilliseconds(), at => DateTimeOffset.FromUnixTimeMilliseconds(at));
}
