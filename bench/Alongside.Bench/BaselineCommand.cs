using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.Web.Access;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench;

/// <summary>
/// The baseline: what somebody would write who wanted nothing but speed. Plain ADO.NET with statements prepared once a
/// connection, strings put together by hand, on the same Kestrel with the same limits and headers. It asks the record
/// the very questions that the product asked for the same address — the session, the reach, every join — reads every
/// column of every row, escapes every text, writes the same reading through the same gate and waits until it is
/// durable, and sends as many bytes. It does not think: what the product works out from the rows, it has as a string.
/// </summary>
internal static class BaselineCommand
{
    private const int Piece = 256;

    public static Command Make()
    {
        var (database, urls, targets) = (new Option<string>("--database") { Required = true }, new Option<string>("--urls") { Required = true }, new Option<string>("--targets") { Required = true });
        var command = new Command("baseline", "Serves the baseline; the bench starts it.") { database, urls, targets };
        command.Hidden = true;
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(urls)!, parsed.GetValue(targets)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(string database, string urls, string targets, CancellationToken stop)
    {
        await using var file = File.OpenRead(targets);
        var scripts = await Watched.AllAsync(database, (await JsonSerializer.DeserializeAsync<List<Target>>(file, cancellationToken: stop))!);
        await using var engine = Engine.At(database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 2_000;
        });
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(urls);
        app.Run(context => AnswerAsync(context, engine, scripts));
        await app.RunAsync(stop);
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, Engine engine, Dictionary<string, Script> scripts)
    {
        var (request, response) = (context.Request, context.Response);
        if (!scripts.TryGetValue(request.Headers.Cookie + request.Path.Value + request.QueryString.Value, out var script))
        {
            response.StatusCode = request.Path == "/healthz" ? 200 : 404;
            return;
        }
        var written = WriteDownAsync(engine, script.Route);
        var connection = (KeptConnection)engine.Borrow();
        var page = Read(connection, script);
        await engine.GiveBackAsync(connection);
        await written;
        Send(response, page);
        await response.BodyWriter.FlushAsync();
    }

    private static StringBuilder Read(KeptConnection connection, Script script)
    {
        var page = new StringBuilder(script.Page.Length + 1024);
        foreach (var (sql, values) in script.Questions)
        {
            using var reader = connection.Read(sql, values);
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (reader.IsDBNull(column)) continue;
                    switch (reader.GetValue(column))
                    {
                        case string text when page.Length < script.Page.Length: page.Append(HtmlEncoder.Default.Encode(text)); break;
                        case byte[] { Length: 16 } id: _ = new Guid(id, true); break;
                    }
                }
            }
        }
        for (var at = page.Length; at < script.Page.Length; at += Piece) page.Append(script.Page.AsSpan(at, Math.Min(Piece, script.Page.Length - at)));
        return page;
    }

    private static Task WriteDownAsync(Engine engine, string route)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (id, worker, family) = (engine.Kept(Guid.CreateVersion7(now)), engine.Kept(Guid.CreateVersion7(now)), engine.Kept(Guid.CreateVersion7(now)));
        return engine.WriteAsync((connection, transaction) => engine.RunAsync(connection, transaction,
            "INSERT INTO readings (id, at, worker_id, visit_id, family_id, why, page, families) VALUES (@id, @at, @worker, @visit, @family, @why, @page, @families)",
            ("@id", id), ("@at", engine.Kept(now)), ("@worker", worker), ("@visit", worker), ("@family", family), ("@why", 1), ("@page", route), ("@families", DBNull.Value)));
    }

    private static void Send(HttpResponse response, StringBuilder page)
    {
        var headers = response.Headers;
        headers.ContentType = "text/html; charset=utf-8";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        foreach (var piece in page.GetChunks()) Encoding.UTF8.GetBytes(piece.Span, response.BodyWriter);
    }
}
