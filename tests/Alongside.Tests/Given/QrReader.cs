using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Tests.Given;

/// <summary>
/// Reads a QR code from its squares, as a phone does (ISO/IEC 18004): which mask, in which order, which bytes. Enough of
/// it for an address in a code of at most 41 squares at level M, seen whole: nothing has to be mended.
/// </summary>
internal static partial class QrReader
{
    private const int Quiet = 4;

    /// <summary>Bytes of data at level M, and in how many blocks, by version from 1.</summary>
    private static readonly (int Bytes, int Blocks)[] AtM = [(16, 1), (28, 1), (44, 1), (64, 2), (86, 2), (108, 4)];

    /// <param name="path">The drawn squares: runs of them, each <c>M x y h width v1 h -width z</c>.</param>
    /// <param name="wide">Squares across, with the quiet border.</param>
    public static string Read(string path, int wide)
    {
        var size = wide - (2 * Quiet);
        var dark = new bool[size, size];
        foreach (Match run in Run().Matches(path))
            for (var x = 0; x < Number(run, 3); x++) dark[Number(run, 2) - Quiet, Number(run, 1) - Quiet + x] = true;

        var (row, column) = ((int[])[8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 4, 3, 2, 1, 0], (int[])[0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8]);
        var format = row.Zip(column).Aggregate(0, (bits, at) => (bits << 1) | (dark[at.First, at.Second] ? 1 : 0)) ^ 0x5412;
        Assert.Equal(0, format >> 13); // Level M.
        var (bytes, blocks) = AtM[((size - 17) / 4) - 1];
        var read = Bits(dark, size, (format >> 10) & 7).Chunk(8).Take(bytes).Select(b => b.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0))).ToList();
        // Blocks are laid down a byte of each by turns.
        int[] data = [.. Enumerable.Range(0, blocks).SelectMany(block => read.Where((_, at) => at % blocks == block))];
        var bits = new Queue<bool>(data.SelectMany(b => Enumerable.Range(0, 8).Select(n => ((b >> (7 - n)) & 1) == 1)));
        Assert.Equal(4, Next(bits, 4)); // Bytes follow.
        var count = Next(bits, 8);
        return Encoding.Latin1.GetString([.. Enumerable.Range(0, count).Select(_ => (byte)Next(bits, 8))]);
    }

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Next(Queue<bool> bits, int count) => Enumerable.Range(0, count).Aggregate(0, (value, _) => (value << 1) | (bits.Dequeue() ? 1 : 0));

    /// <summary>Two columns at a time from the right, up and down by turns, past what is there for finding the code.</summary>
    private static IEnumerable<bool> Bits(bool[,] dark, int size, int mask)
    {
        var up = true;
        for (var right = size - 1; right > 0; right -= 2)
        {
            if (right == 6) right--;
            for (var step = 0; step < size; step++)
                foreach (var c in new[] { right, right - 1 })
                {
                    var r = up ? size - 1 - step : step;
                    if (!IsForFinding(r, c, size)) yield return dark[r, c] ^ IsMasked(mask, r, c);
                }
            up = !up;
        }
    }

    private static bool IsForFinding(int r, int c, int size) =>
        (r < 9 && c < 9) || (r < 9 && c >= size - 8) || (r >= size - 8 && c < 9) || r == 6 || c == 6
        || (size > 21 && Math.Abs(r - (size - 7)) <= 2 && Math.Abs(c - (size - 7)) <= 2);

    private static bool IsMasked(int mask, int r, int c) => 0 == mask switch
    {
        0 => (r + c) % 2,
        1 => r % 2,
        2 => c % 3,
        3 => (r + c) % 3,
        4 => ((r / 2) + (c / 3)) % 2,
        5 => (r * c % 2) + (r * c % 3),
        6 => ((r * c % 2) + (r * c % 3)) % 2,
        _ => (((r + c) % 2) + (r * c % 3)) % 2,
    };

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Run();
}
