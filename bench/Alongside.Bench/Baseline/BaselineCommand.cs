using System.CommandLine;
using System.Security.Claims;
using System.Text;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace Alongside.Bench.Baseline;

/// <summary>
/// The baseline: what somebody would write who wanted nothing but speed. Plain ADO.NET with statements prepared once a
/// connection, each page put together by hand as one string, on the same Kestrel with the same limits and headers. It
/// unseals the cookie, reads the visit's row, asks for reach before it loads, writes the same reading through the same
/// gate and waits until it is durable, and escapes the same texts.
/// </summary>
internal static class BaselineCommand
{
    public static Command Make()
    {
        var (database, urls) = (new Option<string>("--database") { Required = true }, new Option<string>("--urls") { Required = true });
        var command = new Command("baseline", "Serves the baseline; the bench starts it.") { database, urls };
        command.Hidden = true;
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(urls)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(string database, string urls, CancellationToken stop)
    {
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
        builder.Services.AddSingleton(engine);
        Keys.Add(builder.Services, null);
        await using var app = builder.Build();
        app.Urls.Add(urls);
        var protection = app.Services.GetRequiredService<IDataProtectionProvider>();
        var tickets = new TicketDataFormat(protection.CreateProtector("Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware", Visits.Scheme, "v2"));
        var forms = protection.CreateProtector("forms");
        var words = Phrases.Load("en");
        app.Run(context => AnswerAsync(context, engine, tickets, forms, words));
        await app.RunAsync(stop);
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, Engine engine, TicketDataFormat tickets, IDataProtector forms, Phrases words)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Path == "/healthz") return;
        var connection = (KeptConnection)engine.Borrow();
        Page? page = null;
        var reading = Task.CompletedTask;
        try
        {
            var ticket = request.Cookies["__Host-visit"] is { } cookie ? tickets.Unprotect(cookie) : null;
            if (Guid.TryParseExact(ticket?.Principal.FindFirstValue("visit"), "N", out var visit) && Reader.Of(connection, visit, words) is { } reader)
            {
                reader.WriteDown = (family, why, families) => reading = Task.WhenAll(reading, WriteDownAsync(engine, reader, family, why, families, reader.PageName));
                var token = Convert.ToBase64String(forms.Protect(House.Bytes(reader.Visit)));
                page = Route(request, reader, new Page(reader, token));
            }
        }
        finally
        {
            await engine.GiveBackAsync(connection);
        }
        if (page is null)
        {
            response.StatusCode = 404;
            return;
        }
        await reading;
        Send(response, page.Done());
        await response.BodyWriter.FlushAsync();
    }

    private static Page? Route(HttpRequest request, Reader reader, Page page)
    {
        var parts = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["today"] => TodayPage.Write(reader, page),
            ["families", var id] => FamilyPage.Write(reader, page, Guid.ParseExact(id, "N")),
            ["relationships", var id] => ThreadPage.Write(reader, page, Guid.ParseExact(id, "N")),
            ["relationships", var id, "prepare"] => PreparePage.Write(reader, page, Guid.ParseExact(id, "N")),
            ["supervision", "prepare"] => SupervisionPage.Write(reader, page),
            ["search"] => SearchPage.Write(reader, page, request.Query["q"].ToString()),
            _ => null,
        };
    }

    private static Task WriteDownAsync(Engine engine, Reader reader, byte[]? family, Why why, byte[]? families, string page)
    {
        var now = TimeProvider.System.GetUtcNow();
        var id = engine.Kept(Guid.CreateVersion7(now));
        return engine.WriteAsync((connection, transaction) => engine.RunAsync(connection, transaction,
            "INSERT INTO readings (id, at, worker_id, visit_id, family_id, why, page, families) VALUES (@id, @at, @worker, @visit, @family, @why, @page, @families)",
            ("@id", id), ("@at", engine.Kept(now)), ("@worker", reader.Me), ("@visit", engine.Kept(reader.Visit)), ("@family", (object?)family ?? DBNull.Value),
            ("@why", (int)why), ("@page", page), ("@families", (object?)families ?? DBNull.Value)));
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
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        foreach (var piece in page.GetChunks()) Encoding.UTF8.GetBytes(piece.Span, response.BodyWriter);
    }
}
