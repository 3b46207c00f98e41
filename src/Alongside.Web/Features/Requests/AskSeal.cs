using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Web.SignIn;

namespace Alongside.Web.Features.Requests;

/// <summary>
/// The number and the moment a blank request was opened with, closed so that nobody makes one up. Sent twice it is one
/// request; sent faster than anybody reads, it is asked for once more.
/// </summary>
internal sealed class AskSeal(TimedSeal seal, TimeProvider clock)
{
    /// <summary>Nobody has read the page sooner.</summary>
    public static readonly TimeSpan Soonest = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);
    private const string What = "ask";

    public string New()
    {
        var now = clock.GetUtcNow();
        return seal.Close(What, string.Create(CultureInfo.InvariantCulture, $"{Id<HelpRequest>.At(now)} {now.ToUnixTimeMilliseconds()}"), Lasts);
    }

    /// <returns>The request's id; null when we did not close it, or not today.</returns>
    public Id<HelpRequest>? Open(string? closed, out bool tooSoon)
    {
        tooSoon = false;
        if (seal.Open(What, closed)?.Split(' ') is not [var id, var at] || !Id<HelpRequest>.TryParse(id, CultureInfo.InvariantCulture, out var request)) return null;
        tooSoon = clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)) < Soonest;
        return request;
    }
}
