using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Web.SignIn;

/// <summary>How many tries at a password or a link one address has, and how much is worked on at once. Each account counts its own wrong ones besides (<see cref="Locks"/>).</summary>
internal static class Throttle
{
    /// <summary>Tries at once: a whole office may sit behind one address, and begin at nine.</summary>
    public const int AtOnce = 60;

    /// <summary>Tries that come back each minute.</summary>
    public const int EachMinute = 30;

    /// <summary>So many askers for help are answered at once, whoever else works here: a flood on the doorstep fills the doorstep.</summary>
    private const int DoorstepAtOnce = 2;

    /// <summary>So many wait their turn there, the first first.</summary>
    private const int DoorstepWaiting = 200;

    private const int ComeBackInSeconds = 2;

    public static void Set(RateLimiterOptions options, SiteMode mode)
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(Tries(mode), Room(mode));
        options.OnRejected = (context, _) =>
        {
            // Tries come back with time and say when; room comes back as soon as somebody was answered.
            var tooOften = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan _);
            var response = context.HttpContext.Response;
            response.StatusCode = tooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = (tooOften ? 60 : ComeBackInSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static PartitionedRateLimiter<HttpContext> Tries(SiteMode mode) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => mode.Demo || !IsTry(context.Request)
            ? RateLimitPartition.GetNoLimiter("anything else")
            : RateLimitPartition.GetTokenBucketLimiter(Neighbourhood(context.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = AtOnce, TokensPerPeriod = EachMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
            }));

    /// <summary>More than can be answered soon is told so at once: those who are let in are answered, and the words of the others stay on their page.</summary>
    private static PartitionedRateLimiter<HttpContext> Room(SiteMode mode) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => TakesNoRoom(context)
            ? RateLimitPartition.GetNoLimiter("no room")
            : context.Request.Path.StartsWithSegments("/ask")
            ? RateLimitPartition.GetConcurrencyLimiter("doorstep", _ => new() { PermitLimit = DoorstepAtOnce, QueueLimit = DoorstepWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
            : RateLimitPartition.GetConcurrencyLimiter("room", _ => new() { PermitLimit = mode.Room.AtOnce, QueueLimit = mode.Room.Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));

    private static bool TakesNoRoom(HttpContext context) => context.Request.Path.StartsWithSegments("/made") || context.Request.Path.StartsWithSegments("/healthz")
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null; // The page that tells them so.

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
