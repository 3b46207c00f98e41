using System.Collections;
using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.Features.Front;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Alongside.Web.Look;

/// <summary>
/// The one place where a refusal becomes an answer: what the domain refused is the same page again (422) with every
/// sentence and the person's words; what is not reached is the same 404 as what does not exist.
/// </summary>
internal sealed class AnswersPlainly(Phrases phrases) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page) { await next(); return; }
        if (await BeforeAsync(context, page) is { } answer)
        {
            context.Result = answer;
            return;
        }
        var done = await next();
        switch (done.Exception)
        {
            case SavedBefore { SameWords: true } saved:
                (done.ExceptionHandled, done.Result) = (true, new RedirectResult(WhereTo(saved, page)));
                break;
            case SavedBefore saved:
                page.ViewData["SavedAt"] = WhereTo(saved, page);
                page.ModelState.ForgetErrors();
                if (page is HousePage house) house.Opened = null; // Sent again as it stands it is another saving, and meant.
                done.ExceptionHandled = true;
                done.Result = await AgainAsync(page, StatusCodes.Status409Conflict);
                break;
            case NotReached { MayGiveReasonFor: { } family }:
                (done.ExceptionHandled, done.Result) = (true, new RedirectResult(ReasonModel.At(family, page.Request)));
                break;
            case NotReached:
                (done.ExceptionHandled, done.Result) = (true, new NotFoundResult());
                break;
            case Refused refused:
                foreach (var problem in refused.Problems) page.ModelState.AddModelError(problem.Field, Sentence(problem));
                done.ExceptionHandled = true;
                done.Result = await AgainAsync(page, StatusCodes.Status422UnprocessableEntity);
                break;
            case Stale:
                page.ViewData["Stale"] = true;
                if (page is HousePage stale) await AskAsync(stale);
                done.ExceptionHandled = true;
                done.Result = await AgainAsync(page, StatusCodes.Status409Conflict);
                break;
        }
        if (done.Result is RedirectResult onward && context.HttpContext.Request.Headers.XRequestedWith == "XMLHttpRequest")
        {
            // A script goes there itself; followed here, the next page would be opened twice, and twice written down.
            context.HttpContext.Response.Headers.Location = onward.Url;
            done.Result = new StatusCodeResult(StatusCodes.Status204NoContent);
        }
    }

    /// <summary>What could not even be read is never silently left out: no such form, no such page, no such choice, or a value that is none.</summary>
    private async Task<IActionResult?> BeforeAsync(PageHandlerExecutingContext context, PageModel page)
    {
        var request = context.HttpContext.Request;
        var sent = HttpMethods.IsPost(request.Method);
        if (context.HandlerMethod is null && page is not WrongModel && (sent || request.Query.ContainsKey("handler"))) return new NotFoundResult();
        // A form may number its rows as it likes, and so leave holes in the list of them; none of ours does.
        if (sent && context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>().Any(b => HasHole(b.Property.GetValue(page)))) return new BadRequestResult();
        var unread = page.ModelState.Where(field => field.Value?.Errors.Count > 0).ToList();
        if (unread.Count == 0) return null;
        if (unread.Any(field => request.RouteValues.ContainsKey(field.Key))) return new NotFoundResult();
        if (!sent) return new BadRequestResult();
        foreach (var (field, state) in unread)
        {
            state!.Errors.Clear();
            page.ModelState.AddModelError(field, Sentence(new(field, "not-understood")));
        }
        return await AgainAsync(page, StatusCodes.Status422UnprocessableEntity);
    }

    // A word, a day or a choice that is empty is none, and no hole: only what has fields of its own is a row.
    private static bool HasHole(object? bound) => bound is IList rows && RowOf(bound.GetType()) is { IsClass: true } row && row != typeof(string) && rows.Contains(null);

    private static Type? RowOf(Type list) => list.IsArray ? list.GetElementType() : list.GenericTypeArguments.FirstOrDefault();

    private static string WhereTo(SavedBefore saved, PageModel page) => saved.LedTo.Length > 0 ? saved.LedTo : (page as HousePage)?.Opened?.Address ?? page.Request.Path;

    /// <summary>Reads the record anew: what was loaded in this request is what turned out to be old.</summary>
    private static async Task AskAsync(HousePage page)
    {
        page.Door.ReadAnew();
        if (page.Request.Form.ContainsKey(BothTexts.Before)) page.Asked = BothTexts.Between(await page.StandingAsync(), page.Request.Form).Asked;
        page.ModelState.ForgetErrors();
    }

    private string Sentence(Problem problem) => phrases[$"problem-{problem.Code}", [.. problem.With.Select(w => (w.Name, (object?)w.Value))]];

    private static async Task<IActionResult> AgainAsync(PageModel page, int status)
    {
        try
        {
            if (page is HousePage house) await house.ShowAsync();
        }
        catch (NotReached)
        {
            return new NotFoundResult();
        }
        var again = page.Page();
        again.StatusCode = status;
        return again;
    }
}
