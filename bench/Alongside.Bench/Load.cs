using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Alongside.Bench;

/// <summary>Sends requests to a server on this machine and takes the time of each.</summary>
internal static class Load
{
    public const int Connections = 16;

    public static byte[] Get(Target target) => Encoding.ASCII.GetBytes($"GET {target.Address} HTTP/1.1\r\nHost: localhost\r\nCookie: {target.Cookie}\r\n\r\n");

    /// <summary>As fast as sixteen connections go, each asking again when it has been answered.</summary>
    public static async Task<Measured> FullAsync(int port, byte[][] requests, TimeSpan lasts, int expected = 200)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(n => Task.Run(() => OneAsync(n))));
        var seconds = watch.Elapsed.TotalSeconds;
        return new(all.Sum(a => a.Times.Count), seconds, all.Sum(a => a.Bytes), [.. all.SelectMany(a => a.Times)]);

        async Task<(List<double> Times, long Bytes)> OneAsync(int number)
        {
            using var connection = new Connection(port);
            await connection.ConnectAsync();
            var (times, bytes, at) = (new List<double>(), 0L, number * requests.Length / Connections);
            while (watch.Elapsed < lasts)
            {
                var began = Stopwatch.GetTimestamp();
                await AskAsync(connection, requests[at++ % requests.Length], expected);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                bytes += connection.Answer.Length;
            }
            return (times, bytes);
        }
    }

    /// <summary>Each request once, sixteen at a time: for forms, which are saved once.</summary>
    public static async Task<Measured> OnceAsync(int port, IReadOnlyCollection<byte[]> requests, int expected = 200)
    {
        var (waiting, times, watch, bytes) = (new ConcurrentQueue<byte[]>(requests), new ConcurrentBag<double>(), Stopwatch.StartNew(), 0L);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var connection = new Connection(port);
            await connection.ConnectAsync();
            while (waiting.TryDequeue(out var request))
            {
                var began = Stopwatch.GetTimestamp();
                await AskAsync(connection, request, expected);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                Interlocked.Add(ref bytes, connection.Answer.Length);
            }
        })));
        return new(times.Count, watch.Elapsed.TotalSeconds, bytes, [.. times]);
    }

    /// <summary>So many a second, whether or not the server keeps up; the time runs from when each was due.</summary>
    public static async Task<Measured> SteadyAsync(int port, byte[][] requests, int each, TimeSpan lasts)
    {
        var (free, times, watch) = (new ConcurrentBag<Connection>(), new ConcurrentBag<double>(), Stopwatch.StartNew());
        var asked = new List<Task>();
        for (var n = 0; watch.Elapsed < lasts; n++)
        {
            var due = TimeSpan.FromSeconds(n / (double)each);
            if (due > watch.Elapsed) await Task.Delay(due - watch.Elapsed);
            asked.Add(OneAsync(requests[n % requests.Length], due));
        }
        await Task.WhenAll(asked);
        foreach (var connection in free) connection.Dispose();
        return new(times.Count, watch.Elapsed.TotalSeconds, 0, [.. times]);

        async Task OneAsync(byte[] request, TimeSpan due)
        {
            if (!free.TryTake(out var connection))
            {
                connection = new(port);
                await connection.ConnectAsync();
            }
            await AskAsync(connection, request, 200);
            times.Add((watch.Elapsed - due).TotalMilliseconds);
            free.Add(connection);
        }
    }

    private static async Task AskAsync(Connection connection, byte[] request, int expected)
    {
        var status = await connection.AskAsync(request);
        if (status == expected) return;
        var (first, answer) = (Encoding.ASCII.GetString(request.AsSpan(0, Array.IndexOf(request, (byte)'\r'))), Encoding.UTF8.GetString(connection.Answer.Span));
        throw new InvalidOperationException($"Expected {expected}, got {status} for {first}:\n{answer[..Math.Min(4_000, answer.Length)]}");
    }
}
