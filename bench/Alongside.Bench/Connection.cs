using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Alongside.Bench;

/// <summary>One kept-alive HTTP/1.1 connection, as thin as it can be, so that the two cores are the server's.</summary>
/// <param name="port">On this machine.</param>
/// <param name="from">An address of this machine's own (127.0.0.0/8) to come from; any where none is said.</param>
internal sealed class Connection(int port, IPAddress? from = null) : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[512 * 1024];

    /// <summary>The last answer's bytes, head and body.</summary>
    public ReadOnlyMemory<byte> Answer { get; private set; }

    public Task ConnectAsync()
    {
        if (from is not null) socket.Bind(new IPEndPoint(from, 0));
        return socket.ConnectAsync(IPAddress.Loopback, port);
    }

    /// <returns>The status.</returns>
    public async ValueTask<int> AskAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var (have, whole) = (0, -1);
        while (whole < 0 || have < whole)
        {
            if (have == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var got = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (got == 0) throw new IOException("The server closed the connection.");
            have += got;
            if (whole < 0) whole = Whole(buffer.AsSpan(0, have));
        }
        Answer = buffer.AsMemory(0, have);
        return Utf8Parser.TryParse(buffer.AsSpan(9, 3), out int status, out _) ? status : throw new IOException("That is not HTTP.");
    }

    /// <summary>The last answer's body, as text.</summary>
    public string Body()
    {
        var answer = Answer.Span;
        var head = answer.IndexOf(HeadEnd) + HeadEnd.Length;
        if (answer[..head].IndexOf("chunked"u8) < 0) return Encoding.UTF8.GetString(answer[head..]);
        var bytes = new List<byte>();
        for (var at = head; ;)
        {
            var line = answer[at..].IndexOf("\r\n"u8);
            if (!Utf8Parser.TryParse(answer.Slice(at, line), out int size, out _, 'x') || size == 0) return Encoding.UTF8.GetString([.. bytes]);
            bytes.AddRange(answer.Slice(at + line + 2, size));
            at += line + 2 + size + 2;
        }
    }

    public void Dispose() => socket.Dispose();

    /// <summary>How long the whole answer is; -1 while that cannot be said.</summary>
    private static int Whole(ReadOnlySpan<byte> have)
    {
        var head = have.IndexOf(HeadEnd);
        if (head < 0) return -1;
        var length = have[..head].IndexOf("Content-Length: "u8);
        if (length >= 0 && Utf8Parser.TryParse(have[(length + 16)..], out int body, out _)) return head + 4 + body;
        return have[..head].IndexOf("chunked"u8) >= 0 ? Chunked(have, head + 4) : head + 4;
    }

    private static int Chunked(ReadOnlySpan<byte> have, int at)
    {
        while (true)
        {
            var line = have[at..].IndexOf("\r\n"u8);
            if (line < 0 || !Utf8Parser.TryParse(have.Slice(at, line), out int size, out _, 'x')) return -1;
            at += line + 2 + size + 2;
            if (size == 0) return at;
            if (at >= have.Length) return -1;
        }
    }
}
