namespace Alongside.Web.Post;

/// <summary>Where mail is handed over: a mail server, who we are there, and the address messages come from.</summary>
internal sealed record SmtpPlace
{
    /// <summary>Where the password is read from; it is never said on a command line, where others on the machine see it.</summary>
    public const string PasswordFrom = "ALONGSIDE_SMTP_PASSWORD";

    public required string Host { get; init; }
    public required int Port { get; init; }

    /// <summary>TLS from the first byte (smtps); otherwise it begins with STARTTLS.</summary>
    public bool Sealed { get; init; }

    public string? User { get; init; }
    public string? Password { get; init; }
    public required string From { get; init; }

    /// <summary>The longest that carrying one message may take; shorter than the lease on it.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Only a mail server on this machine may be spoken to without TLS.</summary>
    public bool IsHere => Host is "localhost" || (System.Net.IPAddress.TryParse(Host, out var address) && System.Net.IPAddress.IsLoopback(address));

    /// <summary>Reads <c>smtps://user@mail.example.org:465</c> or <c>smtp://…:587</c>, and the address messages come from.</summary>
    /// <returns>Where, or why not in a sentence; neither when nothing was said.</returns>
    public static (SmtpPlace? Place, string? WhyNot) Read(string? smtp, string? from, string? password)
    {
        if (string.IsNullOrWhiteSpace(smtp)) return (null, null);
        if (!Uri.TryCreate(smtp, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtps") || uri.Host.Length == 0) return (null, "Say --smtp smtps://USER@HOST:465 or smtp://USER@HOST:587.");
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal)) return (null, $"A password on the command line can be read by others on the machine. Put it into {PasswordFrom}.");
        if (from is null || !Domain.Messages.MailAddress.Is(from)) return (null, "Say which address messages come from: --smtp-from notes@example.org. It must give nothing away.");
        var user = uri.UserInfo.Length == 0 ? null : Uri.UnescapeDataString(uri.UserInfo);
        if (user is not null && string.IsNullOrEmpty(password)) return (null, $"The mail server wants a password for this user: put it into {PasswordFrom}.");
        var sealedFromTheStart = uri.Scheme == "smtps";
        return (new() { Host = uri.Host, Port = uri.Port > 0 ? uri.Port : sealedFromTheStart ? 465 : 587, Sealed = sealedFromTheStart, User = user, Password = password, From = from }, null);
    }

    public override string ToString() => $"{Host}:{Port}";
}
