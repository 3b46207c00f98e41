using System.Data.Common;

namespace Alongside.Web.Audit;

/// <summary>A round of sealing when the program starts, each minute, and when it ends in peace.</summary>
internal sealed partial class SealsEachMinute(Sealer sealer, TimeProvider clock, ILogger<SealsEachMinute> log) : BackgroundService
{
    public static readonly TimeSpan Each = TimeSpan.FromMinutes(1);

    public static void Add(WebApplicationBuilder builder) => builder.Services.AddHostedService<SealsEachMinute>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(Each, clock);
        try
        {
            do await RoundAsync();
            while (await minute.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            await RoundAsync();
        }
    }

    private async Task RoundAsync()
    {
        try
        {
            await sealer.SealAsync();
            if (sealer.Trouble is { } trouble) NotSealed(log, trouble);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or FormatException)
        {
            // A full disk, a lost connection: the next minute tries again, and what waits is sealed then.
            NotSealed(log, failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "The audit is not being sealed ({why}). Run: alongside audit verify")]
    private static partial void NotSealed(ILogger log, string why);
}
