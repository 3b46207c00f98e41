using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Domain.People;
using Alongside.Web.Post;

namespace Alongside.Tests.Given;

/// <summary>A mail server on loopback that speaks SMTP over a real socket, and can be as unkind as real ones are.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    public enum Mood
    {
        /// <summary>Takes everything.</summary>
        Kind,

        /// <summary>Says "later" to each recipient.</summary>
        Later,

        /// <summary>Knows no such recipient.</summary>
        Unknown,

        /// <summary>Refuses what was sent, after it was sent.</summary>
        Refusing,

        /// <summary>Takes the connection and never says a word.</summary>
        Silent,

        /// <summary>Goes away as soon as somebody comes.</summary>
        Gone,

        /// <summary>Takes the whole message and goes away without a word.</summary>
        Cutting,
    }

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task> talks = [];
    private readonly Task listening;

    public MailServer()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public Mood Is { get; set; }

    /// <summary>Every message whose last dot arrived, whole, with its envelope's recipient before it.</summary>
    public List<(string To, string Text)> Arrived { get; } = [];

    /// <summary>Something to do while somebody waits to be greeted: what changes in that moment must count.</summary>
    public Func<Task>? BeforeGreeting { get; set; }

    /// <summary>The way there; it gives up soon.</summary>
    public Dictionary<ContactKind, Carry> Carriers => new()
    {
        [ContactKind.Email] = new Smtp(new() { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, From = "notes@example.org", Longest = Is == Mood.Silent ? TimeSpan.FromMilliseconds(300) : TimeSpan.FromSeconds(30) }).CarryAsync,
    };

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await listening;
        await Task.WhenAll(talks);
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var talking = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            if (Is == Mood.Gone) return;
            if (Is == Mood.Silent) await Task.Delay(Timeout.Infinite, stop.Token);
            if (BeforeGreeting is { } first) await first();
            await SayAsync("220 here");
            var to = "";
            while (await reader.ReadLineAsync(stop.Token) is { } line)
            {
                var word = line.Split(' ', ':')[0].ToUpperInvariant();
                if (word == "RCPT") to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                if (word == "DATA")
                {
                    await SayAsync("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync(stop.Token) is { } written && written != ".") text.AppendLine(written);
                    if (Is == Mood.Refusing)
                    {
                        await SayAsync("554 no");
                        continue;
                    }
                    lock (Arrived) Arrived.Add((to, text.ToString()));
                    if (Is == Mood.Cutting) return;
                }
                await SayAsync(word switch
                {
                    "EHLO" => "250 here",
                    "RCPT" when Is == Mood.Later => "451 later",
                    "RCPT" when Is == Mood.Unknown => "550 nobody by that name",
                    "QUIT" => "221 goodbye",
                    _ => "250 yes",
                });
                if (word == "QUIT") return;
            }

            async Task SayAsync(string words) => await stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), stop.Token);
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or SocketException)
        {
        }
    }
}
