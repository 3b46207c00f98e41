using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Alongside.Bench;

/// <summary>A server of its own process, on a port of this machine. Stopped by its process, with all it started.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, int port, TimeSpan firstPage) => (this.process, Port, FirstPage) = (process, port, firstPage);

    public int Port { get; }

    /// <summary>From starting the program until the first page had come.</summary>
    public TimeSpan FirstPage { get; }

    /// <summary>Resident megabytes now.</summary>
    public double Megabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>What it has taken of the processors since it was started. Other programs on the machine do not change it.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<Server> StartAsync(string program, string[] arguments, int port, string first, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var argument in arguments.Append("--urls").Append($"http://127.0.0.1:{port}")) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!await AnswersAsync(port, first))
        {
            if (process.HasExited) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
            if (watch.Elapsed > TimeSpan.FromMinutes(5)) throw new TimeoutException($"{program} did not answer.");
            await Task.Delay(10);
        }
        return new(process, port, watch.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(int port, string address)
    {
        try
        {
            using var connection = new Connection(port);
            await connection.ConnectAsync();
            return await connection.AskAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n")) == 200;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
