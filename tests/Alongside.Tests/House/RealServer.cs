using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Alongside.Tests.House;

/// <summary>The program itself, in a process of its own, on a port of its own; killed as a power cut would.</summary>
internal sealed class RealServer : IDisposable
{
    private readonly Process process;

    private RealServer(Process process, Uri address, TimeSpan readyAfter) => (this.process, Address, ReadyAfter) = (process, address, readyAfter);

    public Uri Address { get; }

    /// <summary>From starting the process to its saying that it can read, write and audit.</summary>
    public TimeSpan ReadyAfter { get; }

    public static async Task<RealServer> StartAsync(string database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "serve", "--database", database, "--urls", address.AbsoluteUri.TrimEnd('/')]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        var told = process.StandardError.ReadToEndAsync();
        using var asks = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(2) };
        while (watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended: {await told}");
            try
            {
                if ((await asks.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK) return new(process, address, watch.Elapsed);
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
                await Task.Delay(15);
            }
        }
        process.Kill();
        throw new TimeoutException("The server did not get ready in half a minute.");
    }

    /// <summary>kill -9: no farewell, no flush.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static string Program => Path.Combine(Repository.Root, "src", "Alongside.Web", "bin", "Debug", "net10.0", "alongside.dll");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
