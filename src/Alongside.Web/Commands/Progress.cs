using System.Diagnostics;
using System.Globalization;

namespace Alongside.Web.Commands;

/// <summary>How far long work has come: one line that moves on a terminal, a line now and then elsewhere.</summary>
/// <param name="said">Where to say it.</param>
/// <param name="whole">How many there are to do.</param>
internal sealed class Progress(TextWriter said, int whole)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly bool moves = !Console.IsOutputRedirected;
    private TimeSpan next = TimeSpan.Zero;
    private int done;

    public void Went(int more)
    {
        done += more;
        if (watch.Elapsed < next) return;
        next = watch.Elapsed + TimeSpan.FromSeconds(moves ? 0.5 : 15);
        Say();
    }

    public void Done()
    {
        Say();
        if (moves) said.WriteLine();
    }

    private void Say()
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {whole:N0} families, {watch.Elapsed:m\\:ss}");
        if (moves) said.Write($"\r{line}");
        else said.WriteLine(line);
    }
}
