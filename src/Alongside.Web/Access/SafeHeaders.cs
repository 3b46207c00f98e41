namespace Alongside.Web.Access;

/// <summary>What every answer carries: nothing is kept by a browser or a proxy, nothing foreign runs, nothing frames us.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // At the very start of the answer, so that an error page carries them too.
        context.Response.OnStarting(() => { Set(context); return Task.CompletedTask; });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsPicture(context) ? "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox" : "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!context.Request.Path.StartsWithSegments("/made")) headers.CacheControl = "no-store";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
    }

    /// <summary>What somebody brought is shown from a path of its own, where nothing could run even if it were more than a picture.</summary>
    private static bool IsPicture(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/pictures") || context.Request.Path.StartsWithSegments("/our/pictures") || context.Request.Path.StartsWithSegments("/asked/pictures");
}
