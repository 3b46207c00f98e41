using System.ComponentModel;
using System.Diagnostics;
using Alongside.Domain;
using Alongside.Domain.Attachments;

namespace Alongside.Web.Photos;

/// <summary>
/// Draws a photo anew: a program of its own unpacks it and packs its pixels again, so that nothing else of the file is
/// left: no place, no camera, no hidden second file. It is Debian's <c>vipsthumbnail</c>, without a shell, with nothing
/// of our environment, and with bounds on memory, time and size. See decision 0026.
/// </summary>
internal sealed class DrawsAnew : IDisposable
{
    /// <summary>Pixels a side, for what one looks at closely.</summary>
    public const int Large = 2_400;

    /// <summary>Pixels a side, for what stands beside a name.</summary>
    public const int Small = 360;

    private const string Tool = "/usr/bin/vipsthumbnail", Bounds = "/usr/bin/prlimit";
    private const long MostMemory = 2_000_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Each may take two cores and much memory; the pages go on beside them.
    private readonly SemaphoreSlim room = new(2);

    public void Dispose() => room.Dispose();

    /// <summary>Whether pictures can be taken here at all.</summary>
    public static bool IsHere => File.Exists(Tool) && File.Exists(Bounds);

    /// <returns>A JPEG of at most so many pixels a side, the right way up.</returns>
    /// <exception cref="Refused">It is no whole photo, or the program is missing.</exception>
    public async Task<byte[]> DrawAsync(ReadOnlyMemory<byte> file, CancellationToken stop, int side = Large)
    {
        if (!IsHere) throw new Refused("Picture", "picture-no-tool");
        await room.WaitAsync(stop);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Longest);
            return await RunAsync(file, side, limit.Token) ?? throw new Refused("Picture", "picture-broken");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new Refused("Picture", "picture-broken");
        }
        finally
        {
            room.Release();
        }
    }

    private static async Task<byte[]?> RunAsync(ReadOnlyMemory<byte> file, int side, CancellationToken limit)
    {
        var start = new ProcessStartInfo(Bounds) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" };
        foreach (var argument in new[] { $"--as={MostMemory}", $"--cpu={(int)Longest.TotalSeconds}", "--fsize=0", "--nofile=64", "--core=0", Tool, "stdin[fail_on=error]", "--size", $"{side}x{side}>", "--vips-concurrency=1", "-o", ".jpg[Q=85,strip,background=255]" }) start.ArgumentList.Add(argument);
        start.Environment.Clear();
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1"; // Only what libvips itself reads with care: no SVG, no PDF, no ImageMagick.
        start.Environment["VIPS_NOVECTOR"] = "1"; // Made smaller, it would compile code for it and write that to a file; it may write none.
        using var drawing = Process.Start(start)!;
        try
        {
            // What it says of a broken file is nobody's to read, but must not fill the pipe.
            var complaints = drawing.StandardError.BaseStream.CopyToAsync(Stream.Null, limit);
            var given = GiveAsync(drawing, file, limit);
            using var drawn = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = await drawing.StandardOutput.BaseStream.ReadAsync(buffer, limit)) > 0;)
            {
                if (drawn.Length + read > Photo.MostBytes) return null;
                drawn.Write(buffer, 0, read);
            }
            await given;
            await complaints;
            await drawing.WaitForExitAsync(limit);
            return drawing.ExitCode == 0 && drawn.Length > 0 ? drawn.ToArray() : null;
        }
        finally
        {
            if (!drawing.HasExited) End(drawing);
        }
    }

    private static async Task GiveAsync(Process drawing, ReadOnlyMemory<byte> file, CancellationToken limit)
    {
        try
        {
            await drawing.StandardInput.BaseStream.WriteAsync(file, limit);
            drawing.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had seen enough.
        }
    }

    private static void End(Process drawing)
    {
        try
        {
            drawing.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It had ended already.
        }
    }
}
