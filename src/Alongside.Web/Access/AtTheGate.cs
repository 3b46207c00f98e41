using Alongside.Web.Features.Attachments;
using Alongside.Web.Features.Our;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Alongside.Web.Access;

/// <summary>Turned away before anything is read: verbs that no page answers to, and more than fits.</summary>
internal sealed class AtTheGate(RequestDelegate next)
{
    /// <summary>Bytes of one form; room for the longest story several times over.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Bytes of a form that brings a photo.</summary>
    public const int MostWithPhoto = Domain.Attachments.Photo.MostBytes + MostBytes;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(context); // The page that tells what went wrong.
        if (request.ContentLength > Room(context)) return Turn(context, StatusCodes.Status413PayloadTooLarge);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method)) return next(context);
        context.Response.Headers.Allow = "GET, HEAD, POST, PUT";
        return Turn(context, StatusCodes.Status405MethodNotAllowed);
    }

    /// <summary>A form with a photo has more room than one of words.</summary>
    private static long Room(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !BringsPhoto(context.Request.Path)) return MostBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bounds) bounds.MaxRequestBodySize = MostWithPhoto;
        return MostWithPhoto;
    }

    /// <summary>The forms with a place for a photo, and nothing that is only called alike.</summary>
    private static bool BringsPhoto(PathString path) =>
        path == OurDrawingsModel.At() || path == ShowFaceModel.At() || (path.Value?.Split('/') is ["", "encounters", var id, "picture"] && Guid.TryParse(id, out _));

    /// <summary>What follows is the page that tells why; it is read, whatever was sent.</summary>
    private static Task Turn(HttpContext context, int status)
    {
        (context.Request.Method, context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (HttpMethods.Get, null, null, Stream.Null);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
