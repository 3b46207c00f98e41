namespace Alongside.Web.Access;

/// <summary>
/// So many pages are made at once, and the next when one is made. A processor makes one page at a time; whoever comes in
/// between would only hold a connection, with its pages and statements in memory, while it waits for the processor.
/// What is made and waits for its line in the reading log sits nowhere: the next page is made meanwhile.
/// </summary>
internal sealed class Seats(Engine engine)
{
    /// <summary>Nobody waits longer for a seat, whatever keeps the others: then one more page is made at once.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim? free = engine.PagesAtOnce is { } most ? new(most) : null;

    /// <summary>How many are free; null where everybody may sit.</summary>
    public int? Free => free?.CurrentCount;

    public async Task MakeAsync(HttpContext context, RequestDelegate next)
    {
        if (free is null || !HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint() is null || !await free.WaitAsync(Longest, context.RequestAborted))
        {
            await next(context);
            return;
        }
        var seat = new Seat(free);
        context.Features.Set(seat);
        try
        {
            await next(context);
        }
        finally
        {
            seat.Leave();
        }
    }

    /// <summary>One seat, left once: as soon as the page is made, or with its request.</summary>
    internal sealed class Seat(SemaphoreSlim free)
    {
        private int left;

        public void Leave()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) free.Release();
        }
    }
}
