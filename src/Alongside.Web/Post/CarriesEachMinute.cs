using System.Data.Common;

namespace Alongside.Web.Post;

/// <summary>A round of the outbox each minute, while the program serves.</summary>
internal sealed partial class CarriesEachMinute(Outbox outbox, TimeProvider clock, ILogger<CarriesEachMinute> log) : BackgroundService
{
    public static readonly TimeSpan Each = TimeSpan.FromMinutes(1);

    public static void Add(WebApplicationBuilder builder) => builder.Services.AddHostedService<CarriesEachMinute>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(Each, clock);
        try
        {
            while (await minute.WaitForNextTickAsync(stoppingToken)) await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program ends. What was claimed is carried by the next that looks.
        }
    }

    private async Task RoundAsync(CancellationToken stop)
    {
        try
        {
            await outbox.RoundAsync(stop);
        }
        catch (Exception failure) when (failure is DbException or IOException)
        {
            NotCarried(log, failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be read or written ({why}). It is tried again in a minute.")]
    private static partial void NotCarried(ILogger log, string why);
}
