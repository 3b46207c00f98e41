using System.Text;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.Requests;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Look;

/// <summary>
/// Finds the language of a family's page, and of those on which anybody asks for help: what the person chose; before
/// signing in what the address carries, or else what the browser asks for. A text that is missing in it is said in English, and marked as English.
/// </summary>
internal sealed class SpeaksTheirLanguage(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<Spoken>() is null && await FindAsync(context) is { } found) context.Features.Set(found);
        if (context.Features.Get<Spoken>() is null or { Tongue: Tongue.English }) await next(context);
        else await MarkingEnglishAsync(context);
    }

    private static async Task<Spoken?> FindAsync(HttpContext context)
    {
        if (context.Request.Path.Equals(ExitModel.At(), StringComparison.OrdinalIgnoreCase)) return null; // It says nothing, and is in a hurry.
        var caller = context.Features.Get<Caller>();
        if (caller is not null && Permissions.Allows(caller.Role, May.OurSpace))
        {
            var space = await context.RequestServices.GetRequiredService<Record>().OwnSpaces().AsNoTracking().FirstOrDefaultAsync();
            context.Features.Set(space);
            return new(space?.Tongue ?? Tongues.AskedFor(context.Request), false);
        }
        var chosen = Tongues.Read(context.Request.Query[Spoken.Key]);
        // A device that was handed over is the worker's: what its browser asks for is theirs.
        if (context.Request.Path.StartsWithSegments("/check-in")) return chosen is { } here ? new(here, true) : null;
        if (!WayIn.IsTheirs(context.Request.Path) && !IsForAnybody(context.Request.Path)) return null;
        return chosen is { } tongue ? new(tongue, true) : new(Tongues.AskedFor(context.Request), false);
    }

    /// <summary>Where anybody asks for help, and reads what there is.</summary>
    private static bool IsForAnybody(PathString path) => path.StartsWithSegments(AskForHelpModel.At()) || path.StartsWithSegments(WhatWeOfferModel.At());

    private async Task MarkingEnglishAsync(HttpContext context)
    {
        var sent = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = sent;
        }
        if (page.Length == 0) return;
        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && Phrases.HasEnglish(Encoding.UTF8.GetString(bytes.Span)) is { } marked) bytes = Encoding.UTF8.GetBytes(marked);
        await sent.WriteAsync(bytes, context.RequestAborted);
    }
}
