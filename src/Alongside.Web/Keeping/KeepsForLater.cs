using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Alongside.Web.Keeping;

/// <summary>
/// A form that is sent when its visit is over: nothing is saved, and nothing is lost either. Its words are kept as the
/// draft of whoever opened the form, when the cookie, the seal and the form's own token all name the same person. They
/// are shown to nobody before that person has signed in again.
/// </summary>
internal sealed class KeepsForLater(RequestDelegate next)
{
    private const string Kept = "kept";

    public async Task InvokeAsync(HttpContext context, Visits visits, FormSeal seal, IAntiforgery antiforgery, Engine engine, TimeProvider clock, IOptionsMonitor<CookieAuthenticationOptions> cookies)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.Features.Get<Caller>() is null
            && await visits.WhoseWasItAsync(context, cookies.Get(Visits.Scheme)) is { } who
            && await SealedAsync(context, seal) is { } opened && opened.Whose == who.Worker.Id.Value && await IsTheirOwnAsync(context, antiforgery, who.Was))
            context.Items[Kept] = await KeepAsync(context, engine, clock, who.Worker, opened);
        await next(context);
    }

    /// <summary>Where to sign in, and whether words wait for whoever does.</summary>
    public static string SignInAt(HttpContext context) =>
        context.Items[Kept] is true ? QueryHelpers.AddQueryString(SignInModel.At(context.Request), Kept, "yes") : SignInModel.At(context.Request);

    /// <summary>Whether somebody comes here whose words were kept just now.</summary>
    public static bool WasKept(HttpRequest request) => request.Query.ContainsKey(Kept);

    private static async Task<OpenedForm?> SealedAsync(HttpContext context, FormSeal seal)
    {
        try
        {
            return seal.Open((await context.Request.ReadFormAsync())[OpenedForm.Field]) is { Form: not null } opened ? opened : null;
        }
        catch (InvalidDataException)
        {
            return null; // More fields than a form may have is no form of ours.
        }
    }

    private static async Task<bool> IsTheirOwnAsync(HttpContext context, IAntiforgery antiforgery, System.Security.Claims.ClaimsPrincipal was)
    {
        var nobody = context.User;
        context.User = was;
        var own = await antiforgery.IsRequestValidAsync(context);
        context.User = nobody;
        return own;
    }

    private static async Task<bool> KeepAsync(HttpContext context, Engine engine, TimeProvider clock, Worker worker, OpenedForm opened)
    {
        await using var door = new Record(engine, new Caller(new Viewer(worker.Id, worker.Role, [], []), worker.Name, null), clock);
        try
        {
            return await door.KeepAsync(opened, KeepsWords.Fields(context.Request.Form), opened.KeptAt + 1, $"plain{opened.Once:N}") is null;
        }
        catch (Exception late) when (late is SavedBefore or Refused)
        {
            return false; // Saved already, or more than a draft holds: there is nothing to keep.
        }
    }
}
