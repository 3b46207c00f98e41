using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Alongside.Web.Look;

/// <summary>
/// What nobody expected gets a number that somebody can read aloud. It stands on the page and in the log, and means
/// nothing by itself: not who asked, not for what, not when.
/// </summary>
internal sealed partial class FailureNumber(ILogger<FailureNumber> log) : IExceptionHandler
{
    private const string Kept = "failure-number";

    /// <summary>The number of what failed in this request; null when nothing did.</summary>
    public static string? Of(HttpContext context) => context.Items[Kept] as string;

    /// <summary>A request that came broken is not ours to look for.</summary>
    public static bool IsOurs(Exception failure) => failure is not BadHttpRequestException;

    /// <summary>Writes it down, and leaves the answer to the plain page.</summary>
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (IsOurs(exception))
        {
            var number = RandomNumberGenerator.GetInt32(100_000_000).ToString("0000 0000", CultureInfo.InvariantCulture);
            httpContext.Items[Kept] = number;
            // The page by the name we give it: an address names somebody.
            Failed(log, number, (httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "no page", exception);
        }
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "{number}: {page} failed.")]
    private static partial void Failed(ILogger log, string number, string page, Exception failure);
}
