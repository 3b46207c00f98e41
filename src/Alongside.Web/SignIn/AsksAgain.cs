using System.Collections.Concurrent;
using System.Reflection;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Alongside.Web.SignIn;

/// <summary>Stands before every page that says <see cref="AskAgainAttribute"/>: asks, keeps what was sent on the question's own form, and lets it go on.</summary>
internal sealed class AsksAgain(IModelMetadataProvider metadata) : IAsyncPageFilter
{
    private const string View = "/Features/SignIn/ProveYourself.cshtml";

    // What a page says of itself is looked up once; every request passes here.
    private static readonly ConcurrentDictionary<(TypeInfo Page, MethodInfo? Handler), AskAgainAttribute?> Said = new();

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, request) = (context.HttpContext, context.HttpContext.Request);
        var asks = Said.GetOrAdd((context.ActionDescriptor.HandlerTypeInfo, context.HandlerMethod?.MethodInfo), h => h.Handler?.GetCustomAttribute<AskAgainAttribute>() ?? h.Page.GetCustomAttribute<AskAgainAttribute>());
        var posted = HttpMethods.IsPost(request.Method);
        if (asks is null || http.Features.Get<Caller>() is not { } caller || !(posted || asks.ForReading))
        {
            await next();
            return;
        }
        if (!TryRead(request, posted, out var sent))
        {
            context.Result = new BadRequestResult();
            return;
        }
        var proofs = http.RequestServices.GetRequiredService<Proofs>(); // Only here: nearly every page asks nobody, and pays nothing for it.
        var answers = sent?.Keys.Any(IsAnswer) == true;
        if (answers) request.Form = new FormCollection(sent!.Where(field => !IsAnswer(field.Key)).ToDictionary());
        if (answers ? await proofs.HoldsAsync(http, caller, sent!) : proofs.Stands(caller))
        {
            if (answers && context.HandlerMethod is null) context.Result = new RedirectResult(request.Path + request.QueryString.Value); // What is only read.
            else await next();
            return;
        }
        var words = sent?.Where(field => !IsAnswer(field.Key) && field.Key != "__RequestVerificationToken").SelectMany(field => field.Value.Select(v => KeyValuePair.Create(field.Key, v ?? ""))).ToList() ?? [];
        context.Result = new ViewResult
        {
            ViewName = View, StatusCode = sent is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            ViewData = new ViewDataDictionary<Proofs.Question>(metadata, new ModelStateDictionary()) { Model = await proofs.AskAsync(http, caller, words, answers) },
        };
    }

    /// <summary>What cannot even be read is asked about by nobody.</summary>
    private static bool TryRead(HttpRequest request, bool posted, out IFormCollection? sent)
    {
        try
        {
            sent = posted && request.HasFormContentType ? request.Form : null;
            return !posted || sent is not null;
        }
        catch (InvalidDataException)
        {
            sent = null;
            return false;
        }
    }

    private static bool IsAnswer(string field) => field.StartsWith(Proofs.Prefix, StringComparison.Ordinal);
}
