using Microsoft.AspNetCore.Diagnostics;

namespace Alongside.Web.Access;

/// <summary>Turned away before anything is read: verbs that no page answers to, and more than fits.</summary>
internal sealed class AtTheGate(RequestDelegate next)
{
    /// <summary>Bytes of one form; room for the longest story several times over.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(context); // The page that tells what went wrong.
        if (request.ContentLength > MostBytes) return Turn(context, StatusCodes.Status413PayloadTooLarge);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method)) return next(context);
        context.Response.Headers.Allow = "GET, HEAD, POST, PUT";
        return Turn(context, StatusCodes.Status405MethodNotAllowed);
    }

    /// <summary>What follows is the page that tells why; it is read, whatever was sent.</summary>
    private static Task Turn(HttpContext context, int status)
    {
        (context.Request.Method, context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (HttpMethods.Get, null, null, Stream.Null);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
