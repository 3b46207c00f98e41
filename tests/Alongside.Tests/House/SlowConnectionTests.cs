using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.Schema;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.House;

/// <summary>F18, on a real socket: thousands who send next to nothing, and everybody else is answered.</summary>
[Sweep]
public sealed class SlowConnectionTests
{
    private const int Slow = 3_000;
    private const int Asked = 200;

    [Theory]
    [InlineData("headers", "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n")]
    [InlineData("body", "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\nUserName=")]
    [InlineData("read", "GET /made/site.css HTTP/1.1\r\nHost: localhost\r\n\r\nGET /made/site.css HTTP/1.1\r\nHost: localhost\r\n\r\nGET /made/site.css HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    public async Task Three_thousand_slow_ones_keep_nobody_out(string what, string sends)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await Runner.MigrateAsync(engine, new StoppedClock());
        await using var app = Site.Build(engine, new SiteMode(new StoppedClock(), Logs: false));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(stop);
        var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        var (slow, begun) = (new List<Socket>(), Encoding.ASCII.GetBytes(sends));
        var (failed, times, most) = (0, new List<TimeSpan>(), 0);

        var asking = Task.Run(async () =>
        {
            for (var asked = 0; asked < Asked; asked++)
            {
                var began = Stopwatch.GetTimestamp();
                if (!await AnsweredAsync(port, stop)) failed++;
                times.Add(Stopwatch.GetElapsedTime(began));
                most = Math.Max(most, app.Services.GetRequiredService<OpenConnections>().Count);
            }
        }, stop);
        foreach (var batch in Enumerable.Range(0, Slow).Chunk(100))
        {
            foreach (var _ in batch)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 256 };
                slow.Add(socket);
                try
                {
                    await socket.ConnectAsync(IPAddress.Loopback, port, stop);
                    await socket.SendAsync(begun, stop);
                }
                catch (SocketException)
                {
                    // Let go before it had begun: that is what it came to find out.
                }
            }
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, stop); // A thousand a second, as slowhttptest does.
        }
        await asking;
        foreach (var socket in slow) socket.Dispose();

        var p99 = times.Order().ElementAt(Asked * 99 / 100);
        TestContext.Current.SendDiagnosticMessage($"F18, {Slow} slow {what}: {failed} of {Asked} normal requests failed, p99 {p99.TotalMilliseconds:0} ms, at most {most} connections held");
        Assert.Equal(0, failed);
        Assert.True(most <= 2_500, $"{most} connections were held.");
    }

    private static async Task<bool> AnsweredAsync(int port, CancellationToken stop)
    {
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, port, stop);
            var wire = socket.GetStream();
            await wire.WriteAsync("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray(), stop);
            using var reader = new StreamReader(wire, Encoding.UTF8);
            return (await reader.ReadToEndAsync(stop)).StartsWith("HTTP/1.1 200", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or SocketException)
        {
            return false;
        }
    }
}
