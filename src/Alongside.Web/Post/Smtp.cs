using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Alongside.Web.Post;

/// <summary>Hands messages to a mail server, one connection each. Nothing of what is said there is logged.</summary>
internal sealed class Smtp(SmtpPlace place)
{
    /// <inheritdoc cref="Carry"/>
    public async Task<Carried> CarryAsync(Func<Task<Letter?>> ask, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(place.Longest);
        // The name of this machine is nobody's business, nor is when a certificate list was last fetched from elsewhere.
        using var client = new SmtpClient { LocalDomain = "localhost", CheckCertificateRevocation = false, Timeout = (int)place.Longest.TotalMilliseconds };
        if (!await ComesInAsync(client, limit.Token)) return Carried.NobodyThere;
        if (await ask() is not { } letter)
        {
            await LeaveAsync(client);
            return Carried.NotAsked;
        }
        var sent = await SendAsync(client, letter, limit.Token);
        await LeaveAsync(client);
        return sent;
    }

    private async Task<bool> ComesInAsync(SmtpClient client, CancellationToken limit)
    {
        try
        {
            await client.ConnectAsync(place.Host, place.Port, place.Sealed ? SecureSocketOptions.SslOnConnect : place.IsHere ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls, limit);
            if (place is { User: { } user, Password: { } password }) await client.AuthenticateAsync(user, password, limit);
            return true;
        }
        catch (Exception failure) when (IsTheWay(failure) || failure is SmtpCommandException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            return false;
        }
    }

    private async Task<Carried> SendAsync(SmtpClient client, Letter letter, CancellationToken limit)
    {
        var leaving = new Leaving();
        try
        {
            await client.SendAsync(FormatOptions.Default, Written(letter), limit, leaving);
            return Carried.Yes;
        }
        catch (SmtpCommandException refused)
        {
            // The server answered, so it certainly did not take it.
            if ((int)refused.StatusCode is >= 400 and < 500) return Carried.NotNow;
            return refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? Carried.NoSuchAddress : Carried.Refused;
        }
        catch (Exception failure) when (IsTheWay(failure))
        {
            return leaving.Began ? Carried.Perhaps : Carried.NotNow;
        }
    }

    private MimeMessage Written(Letter letter)
    {
        var message = new MimeMessage
        {
            MessageId = $"{letter.Id:N}@{place.From[(place.From.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
            Date = letter.At,
            Subject = letter.Subject,
            Body = new TextPart("plain") { Text = letter.Text },
        };
        message.From.Add(new MailboxAddress(letter.From, place.From));
        message.To.Add(new MailboxAddress("", letter.To));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // So that nobody's holiday answers it.
        return message;
    }

    /// <summary>Whatever became of the message is known already.</summary>
    private static async Task LeaveAsync(SmtpClient client)
    {
        using var moment = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            if (client.IsConnected) await client.DisconnectAsync(true, moment.Token);
        }
        catch (Exception failure) when (IsTheWay(failure) || failure is SmtpCommandException)
        {
            // It went away first.
        }
    }

    private static bool IsTheWay(Exception failure) => failure is IOException or SocketException or OperationCanceledException or SmtpProtocolException or ServiceNotConnectedException or TimeoutException;

    /// <summary>From the first byte of the letter on it may have been taken.</summary>
    private sealed class Leaving : ITransferProgress
    {
        public bool Began { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => Began = true;

        public void Report(long bytesTransferred) => Began = true;
    }
}
