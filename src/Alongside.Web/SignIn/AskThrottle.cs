using System.Net;
using System.Threading.RateLimiting;

namespace Alongside.Web.SignIn;

/// <summary>
/// How many requests for help one address may leave. It comes back with time, so that nobody who shares an address with
/// a flood is shut out for good; and it is asked for on the page, so that the words stay there.
/// </summary>
internal sealed class AskThrottle : IDisposable
{
    /// <summary>At once: a clinic may send several people to its own computer.</summary>
    public const int AtOnce = 20;

    /// <summary>So many seconds bring one back.</summary>
    public const int SecondsEach = 2;

    private readonly PartitionedRateLimiter<IPAddress?> each = PartitionedRateLimiter.Create<IPAddress?, string>(address =>
        RateLimitPartition.GetTokenBucketLimiter(Throttle.Neighbourhood(address), _ => new()
        {
            TokenLimit = AtOnce, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(SecondsEach), QueueLimit = 0,
        }));

    public bool Lets(IPAddress? address) => each.AttemptAcquire(address).IsAcquired;

    public void Dispose() => each.Dispose();
}
