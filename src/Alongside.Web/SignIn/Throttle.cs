using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Web.SignIn;

/// <summary>How many tries at a password or a link one address has. Each account counts its own wrong ones besides (<see cref="Locks"/>).</summary>
internal static class Throttle
{
    /// <summary>Tries at once: a whole office may sit behind one address, and begin at nine.</summary>
    public const int AtOnce = 60;

    /// <summary>Tries that come back each minute.</summary>
    public const int EachMinute = 30;

    public static void Set(RateLimiterOptions options, SiteMode mode)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => mode.Demo || !IsTry(context.Request)
            ? RateLimitPartition.GetNoLimiter("anything else")
            : RateLimitPartition.GetTokenBucketLimiter(Neighbourhood(context.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = AtOnce, TokensPerPeriod = EachMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
            }));
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static bool IsTry(HttpRequest request) =>
        (HttpMethods.IsPost(request.Method) && Tried.Any(page => request.Path.StartsWithSegments(page)))
        || (request.Path.StartsWithSegments("/come", out var code) && code.HasValue); // To look whether a code works is to try it.

    private static readonly string[] Tried = ["/sign-in", "/welcome", "/me/password", "/come", "/our/sign-in", "/our/account"];

    /// <summary>One IPv4 address; of IPv6 the first half, since one line is given all of the other.</summary>
    internal static string Neighbourhood(IPAddress? address)
    {
        if (address is null) return "nowhere";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
