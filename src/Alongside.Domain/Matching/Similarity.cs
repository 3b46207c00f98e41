namespace Alongside.Domain.Matching;

/// <summary>How alike two words are, letter by letter.</summary>
public static class Similarity
{
    /// <summary>Only so many letters at the front count extra.</summary>
    private const int MostPrefix = 4;

    /// <summary>How much each of them counts (Winkler 1990).</summary>
    private const double PrefixWeight = 0.1;

    /// <summary>Words are compared so far; what comes after makes no difference.</summary>
    private const int Longest = 64;

    /// <summary>0 nothing in common, 1 the same: Jaro's measure, with Winkler's extra for a common beginning.</summary>
    public static double JaroWinkler(string one, string other)
    {
        var a = Cut(one);
        var b = Cut(other);
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var reach = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        Span<bool> usedA = stackalloc bool[a.Length], usedB = stackalloc bool[b.Length];
        var common = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
            {
                if (usedB[j] || a[i] != b[j]) continue;
                (usedA[i], usedB[j]) = (true, true);
                common++;
                break;
            }
        }
        if (common == 0) return 0;
        var (moved, next) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            if (!usedA[i]) continue;
            while (!usedB[next]) next++;
            if (a[i] != b[next++]) moved++;
        }
        var jaro = (((double)common / a.Length) + ((double)common / b.Length) + ((common - (moved / 2.0)) / common)) / 3;
        var prefix = 0;
        while (prefix < Math.Min(MostPrefix, Math.Min(a.Length, b.Length)) && a[prefix] == b[prefix]) prefix++;
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    /// <summary>
    /// Slips between two words: a letter more, less or other, or two neighbours swapped (Damerau–Levenshtein, each
    /// place changed once). Beyond <paramref name="most"/> it is only said that there are more.
    /// </summary>
    public static int Slips(string one, string other, int most)
    {
        var a = Cut(one);
        var b = Cut(other);
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var front = a.CommonPrefixLength(b);
        a = a[front..];
        b = b[front..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.Length == 0 || b.Length == 0) return Math.Min(a.Length + b.Length, most + 1);
        var wide = b.Length + 1;
        Span<int> before = stackalloc int[wide], last = stackalloc int[wide], row = stackalloc int[wide];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var slips = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) slips = Math.Min(slips, before[j - 2] + 1);
                row[j] = slips;
                least = Math.Min(least, slips);
            }
            if (least > most) return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[b.Length], most + 1);
    }

    private static ReadOnlySpan<char> Cut(string word) => word.AsSpan(0, Math.Min(word.Length, Longest));
}
