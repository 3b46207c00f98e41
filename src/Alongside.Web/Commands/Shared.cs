using System.CommandLine;
using System.Net;
using Alongside.Web.Access;

namespace Alongside.Web.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class Shared
{
    public static Option<string> Database() => new("--database")
    {
        Description = "Where the record is: sqlite:PATH or \"postgres:CONNECTION STRING\".",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_DATABASE") ?? "sqlite:data/alongside.db",
    };

    public static Option<string> Urls() => new("--urls")
    {
        Description = "Where to serve.",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    public static Option<string?> KeysCertificate() => new("--keys-certificate", "--key-certificate")
    {
        Description = "A .pfx that seals the keys for cookies in the record; its password is read from ALONGSIDE_KEYS_PASSWORD.",
    };

    public static Option<string?> AuditKey() => new("--audit-key")
    {
        Description = "The file of the key that seals the audit; otherwise beside the record.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_AUDIT_KEY"),
    };

    public static Option<string?> AuditHeads() => new("--audit-heads")
    {
        Description = "The second store of signed heads, best on another disk; otherwise beside the record.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_AUDIT_HEADS"),
    };

    public static Option<string?> Smtp() => new("--smtp")
    {
        Description = "The mail server that carries messages: smtps://USER@HOST:465 or smtp://USER@HOST:587; its password is read from ALONGSIDE_SMTP_PASSWORD.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_SMTP"),
    };

    public static Option<string?> SmtpFrom() => new("--smtp-from")
    {
        Description = "The address messages come from. It must give nothing away.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_SMTP_FROM"),
    };

    /// <summary>Plain http is only for this machine itself.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));

    /// <summary>Only this machine reaches it.</summary>
    public static bool IsHere(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    /// <summary>A bar for work that says how far it is, 0–1.</summary>
    public static Action<double> Bar()
    {
        var (bar, shown) = (new Progress(Console.Error, 100, "per cent"), 0L);
        return part =>
        {
            bar.Report((long)(part * 100) - shown);
            shown = (long)(part * 100);
            if (part >= 1) bar.Done();
        };
    }

    /// <summary>Says what to do next, and ends unsuccessfully.</summary>
    public static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
