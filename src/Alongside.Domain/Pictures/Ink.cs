using System.Buffers;

namespace Alongside.Domain.Pictures;

/// <summary>
/// What a picture is written with: one borrowed stretch of memory, so that a drawing costs a page next to nothing.
/// Numbers are written with at most one decimal and always with a point.
/// </summary>
internal ref struct Ink(int room)
{
    private static readonly SearchValues<char> NeedsCare = SearchValues.Create(CharactersThatNeedCare());

    private char[] held = ArrayPool<char>.Shared.Rent(room);
    private int used;

    public readonly ReadOnlySpan<char> Written => held.AsSpan(0, used);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(held);
        held = [];
        used = 0;
    }

    /// <summary>Our own mark-up, written as it stands.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        if (held.Length - used < text.Length) MakeRoom(text.Length);
        text.CopyTo(held.AsSpan(used));
        used += text.Length;
    }

    /// <summary>Somebody's words: encoded, and characters that no page may hold replaced.</summary>
    public void Words(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(NeedsCare);
            if (next < 0)
            {
                Raw(text);
                return;
            }

            Raw(text[..next]);
            var c = text[next];
            if (char.IsHighSurrogate(c) && next + 1 < text.Length && char.IsLowSurrogate(text[next + 1]))
            {
                Raw(text.Slice(next, 2));
                text = text[(next + 2)..];
                continue;
            }

            Raw(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(next + 1)..];
        }
    }

    public void Number(ReadOnlySpan<char> before, double value)
    {
        Raw(before);
        Number(value);
    }

    /// <summary>Rounded to one decimal; whole numbers are written without it.</summary>
    public void Number(double value)
    {
        if (held.Length - used < 24) MakeRoom(24);
        var tenths = (long)Math.Floor(value * 10 + 0.5);
        if (tenths < 0)
        {
            held[used++] = '-';
            tenths = -tenths;
        }

        var (whole, rest) = Math.DivRem(tenths, 10);
        whole.TryFormat(held.AsSpan(used), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        used += written;
        if (rest == 0) return;
        held[used++] = '.';
        held[used++] = (char)('0' + rest);
    }

    public void Move(double x, double y) => Point('M', x, y);

    public void Line(double x, double y) => Point('L', x, y);

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Point('C', x1, y1);
        Point(' ', x2, y2);
        Point(' ', x, y);
    }

    private void Point(char with, double x, double y)
    {
        if (held.Length - used < 1) MakeRoom(1);
        held[used++] = with;
        Number(x);
        Raw(" ");
        Number(y);
    }

    private void MakeRoom(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(held.Length * 2, used + more));
        held.AsSpan(0, used).CopyTo(larger);
        ArrayPool<char>.Shared.Return(held);
        held = larger;
    }

    /// <summary>What mark-up must encode, and what XML 1.0 does not allow at all (control characters, half a pair).</summary>
    private static char[] CharactersThatNeedCare()
    {
        var found = new List<char> { '&', '<', '>', '"', '\'', '\uFFFE', '\uFFFF' };
        for (var c = '\0'; c < ' '; c++)
            if (c is not ('\t' or '\n' or '\r')) found.Add(c);
        for (var c = '\uD800'; c <= '\uDFFF'; c++) found.Add(c);
        return [.. found];
    }
}
