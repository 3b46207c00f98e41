using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Alongside.BrowserTests.House;

/// <summary>One page, served here under the same policy as ours, to try the browser itself on.</summary>
internal sealed class APage(WebApplication server) : IAsyncDisposable
{
    public string Address => server.Urls.Single();

    /// <param name="body">What stands inside <c>main</c>.</param>
    /// <param name="script">What <c>/made/site.js</c> holds.</param>
    public static async Task<APage> ServedAsync(string body, string script = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapGet("/made/site.js", () => Results.Text(script, "text/javascript"));
        server.MapGet("/", (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'";
            return Results.Text($"""
                <!doctype html>
                <html lang="en">
                <head><title>A page</title><meta name="viewport" content="width=device-width"><script src="/made/site.js?v=1" defer></script></head>
                <body><main><h1>A page</h1>{body}</main></body>
                </html>
                """, "text/html");
        });
        await server.StartAsync();
        return new(server);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
