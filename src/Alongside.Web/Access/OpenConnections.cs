using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Alongside.Web.Access;

/// <summary>
/// Keeps room for everybody. Whoever opens thousands of connections and sends little or nothing would fill the server;
/// so beyond a number of them, each that comes lets the one go that has waited longest without asking for anything.
/// Who asks and is answered is never let go: a page takes milliseconds.
/// </summary>
internal sealed class OpenConnections
{
    /// <summary>Open at once before the idlest goes. A city's staff with every tab open are fewer behind a proxy.</summary>
    public const int Most = 1_500;

    /// <summary>Where even that does not help, the door is shut for a moment.</summary>
    public const int AtAll = 2_400;

    // A form that is still arriving after so long is a slow one: the longest takes no second from a phone in a cellar.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    /// <summary>Bytes; well under what the server holds of one request before it stops reading.</summary>
    private const int Long = 256 * 1024;

    private static readonly object Key = new();

    private readonly ConcurrentDictionary<string, Held> open = new();

    /// <summary>How many are open now.</summary>
    public int Count => open.Count;

    /// <summary>Stands before everything a connection says.</summary>
    public ConnectionDelegate Before(ConnectionDelegate next) => async connection =>
    {
        var held = new Held(connection);
        connection.Items[Key] = held;
        open[connection.ConnectionId] = held;
        if (open.Count > Most) LetOneGo();
        try
        {
            await next(connection);
        }
        finally
        {
            open.TryRemove(connection.ConnectionId, out _);
        }
    };

    /// <summary>A request has come. Its form is waited for here, before it takes any room; then its connection stays until it is answered.</summary>
    public async Task AskedAsync(HttpContext context, RequestDelegate next)
    {
        var held = context.Features.Get<IConnectionItemsFeature>()?.Items.TryGetValue(Key, out var item) == true ? item as Held : null;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            held?.Is(Doing.Sending);
            await ArrivedAsync(context.Request);
        }
        held?.Is(Doing.BeingAnswered);
        try
        {
            await next(context);
        }
        finally
        {
            held?.Is(Doing.Waiting);
        }
    }

    /// <summary>Waits for the form, or for as much of a long one as nobody sends who sends slowly on purpose; nothing of it is taken.</summary>
    private static async Task ArrivedAsync(HttpRequest request)
    {
        var arrived = await request.BodyReader.ReadAtLeastAsync((int)Math.Min(request.ContentLength ?? Long, Long), request.HttpContext.RequestAborted);
        request.BodyReader.AdvanceTo(arrived.Buffer.Start);
        // A form with a file is read as a stream, and not every server's stream knows what was looked at here.
        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true) request.Body = request.BodyReader.AsStream();
    }

    private void LetOneGo()
    {
        Held? idlest = null;
        foreach (var held in open.Values)
            if (held.MayGo && (idlest is null || held.GoesBefore(idlest))) idlest = held;
        idlest?.Go();
    }

    private enum Doing { Waiting, Sending, BeingAnswered }

    private sealed class Held(ConnectionContext connection)
    {
        private long since = Stopwatch.GetTimestamp();
        private volatile Doing doing;
        private volatile bool gone;

        public bool MayGo => !gone && (doing == Doing.Waiting || (doing == Doing.Sending && Stopwatch.GetElapsedTime(Interlocked.Read(ref since)) > Slow));

        public bool GoesBefore(Held other) => doing != other.doing ? doing == Doing.Waiting : Interlocked.Read(ref since) < Interlocked.Read(ref other.since);

        public void Is(Doing now)
        {
            doing = now;
            Interlocked.Exchange(ref since, Stopwatch.GetTimestamp());
        }

        public void Go()
        {
            gone = true;
            connection.Abort();
        }
    }
}
