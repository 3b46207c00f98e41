using System.Diagnostics;
using System.Globalization;

namespace Alongside.Web.Commands;

/// <summary>How far long work has come: one bar that grows on a terminal, a line now and then elsewhere.</summary>
/// <param name="said">Where to say it.</param>
/// <param name="whole">How much there is to do.</param>
/// <param name="what">Of what: "families".</param>
/// <param name="each">How much of it is said as one: 1,024 bytes as 1 KB.</param>
internal sealed class Progress(TextWriter said, long whole, string what, int each = 1) : IProgress<long>
{
    private const int Wide = 24;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly bool moves = !(ReferenceEquals(said, Console.Error) ? Console.IsErrorRedirected : Console.IsOutputRedirected);
    private TimeSpan next = TimeSpan.Zero;
    private long done;

    /// <summary>So much more is done.</summary>
    public void Report(long value)
    {
        done += value;
        if (watch.Elapsed < next) return;
        next = watch.Elapsed + TimeSpan.FromSeconds(moves ? 0.2 : 15);
        Say();
    }

    public void Done()
    {
        Say();
        if (moves) said.WriteLine();
    }

    private void Say()
    {
        var full = whole <= 0 ? Wide : (int)Math.Clamp(done * Wide / whole, 0, Wide);
        var line = string.Create(CultureInfo.InvariantCulture, $"{new string('█', full)}{new string('░', Wide - full)} {Said(done)} of {Said(whole)} {what}, {watch.Elapsed:m\\:ss}");
        if (moves) said.Write($"\r{line}");
        else said.WriteLine(line);
    }

    private string Said(long amount) => ((amount + each - 1) / each).ToString("N0", CultureInfo.InvariantCulture);
}
