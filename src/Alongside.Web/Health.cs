using Alongside.Web.Access;

namespace Alongside.Web;

/// <summary>Alive, and ready: can read, write and audit.</summary>
internal static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"))
            .WithMetadata(new OpenToEveryoneAttribute("says only that the program runs"));
        app.MapGet("/readyz", async (Engine engine) =>
            {
                await engine.WriteAsync(async (connection, transaction) =>
                {
                    await using var ask = connection.CreateCommand();
                    (ask.Transaction, ask.CommandText) = (transaction, "SELECT count(*) FROM readings WHERE why = -1");
                    await ask.ExecuteScalarAsync();
                });
                return Results.Text("ready");
            })
            .WithMetadata(new OpenToEveryoneAttribute("says only that the record can be read and written"));
    }
}
