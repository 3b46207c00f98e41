using System.Diagnostics.CodeAnalysis;

namespace Alongside.Domain;

/// <summary>
/// Names one <typeparamref name="T"/> for ever. A UUID of version 7, issued by the server: it sorts by the moment
/// it was issued and says nothing about whom it names. <c>default</c> names nobody.
/// </summary>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>, IComparable<Id<T>>
{
    // The last millisecond an id was issued at, and its number within it.
    private static long last;

    /// <summary>A new id, issued at <paramref name="moment"/>. Those of one millisecond sort in the order they were issued.</summary>
    public static Id<T> At(DateTimeOffset moment) => new(Issued.At(moment, ref last));

    public bool IsNobody => Value == Guid.Empty;

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("N");

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
}
