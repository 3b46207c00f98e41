using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Alongside.Domain.Accountability;

/// <summary>A row as it stands in the record now, with everything that must not change about it.</summary>
/// <param name="Kept">What it is.</param>
/// <param name="Id">Which.</param>
/// <param name="At">The moment it says it is of.</param>
/// <param name="Said">Its fields, as <see cref="InBytes"/> puts them.</param>
public sealed record WrittenRow(Kept Kept, Guid Id, DateTimeOffset At, byte[] Said)
{
    /// <summary>
    /// Fields as bytes that only the same fields give. A field that is empty is left out, so that a column which comes
    /// later, empty in what was written before, breaks no seal. Values are what the engine gives; a record stays on its engine.
    /// </summary>
    public static byte[] InBytes(IEnumerable<(string Name, object? Value)> fields)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (name, value) in fields.Where(f => f.Value is not null).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Put(bytes, (byte)'n', Encoding.UTF8.GetBytes(name));
            switch (value)
            {
                case string text: Put(bytes, (byte)'t', Encoding.UTF8.GetBytes(text)); break;
                case byte[] raw: Put(bytes, (byte)'b', raw); break;
                case Guid id: Put(bytes, (byte)'g', id.ToByteArray(bigEndian: true)); break;
                case long number: Put(bytes, (byte)'i', Number(number)); break;
                case int number: Put(bytes, (byte)'i', Number(number)); break;
                case bool flag: Put(bytes, (byte)'i', Number(flag ? 1 : 0)); break;
                case DateTime moment: Put(bytes, (byte)'m', Number(moment.Ticks)); break;
                default: throw new ArgumentException($"No rule says how {value!.GetType().Name} is sealed.", nameof(fields));
            }
        }
        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    // Each part says how long it is, so that no two ways of cutting give the same bytes.
    private static void Put(ArrayBufferWriter<byte> bytes, byte kind, ReadOnlySpan<byte> part)
    {
        bytes.GetSpan(1)[0] = kind;
        bytes.Advance(1);
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(4), part.Length);
        bytes.Advance(4);
        bytes.Write(part);
    }
}
