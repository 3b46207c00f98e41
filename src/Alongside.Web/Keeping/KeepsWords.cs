using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.Features.Drafts;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Keeping;

/// <summary>
/// What every page with a <c>&lt;form kept&gt;</c> or <c>&lt;form once&gt;</c> does beyond its own handler: opened, it
/// shows the words that were typed before; sent twice, it is saved once; and without script a plain button keeps them.
/// </summary>
internal sealed class KeepsWords(FormSeal seal, BringsBack bringsBack) : IAsyncPageFilter
{
    /// <summary>The name of the plain buttons: keep, begin afresh, bring back.</summary>
    public const string Button = "keep";

    /// <summary>Before anything can refuse the sending: the forms of the page that is then shown again ask whose they are.</summary>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (context.HandlerInstance is HousePage page) context.HttpContext.Features.Set(page);
        return Task.CompletedTask;
    }

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not HousePage page)
        {
            await next();
            return;
        }
        if (HttpMethods.IsPost(context.HttpContext.Request.Method)) await SendAsync(context, page, next);
        else await OpenAsync(page, await next());
    }

    private async Task OpenAsync(HousePage page, PageHandlerExecutedContext done)
    {
        if (done.Exception is not null || done.Result is not PageResult) return;
        if (page.KeepsApart is { Count: > 0 } apart) page.WordsApart = await ApartAsync(page, apart);
        if (page.KeepsAs is not { } form) return;
        (page.Kept, page.Aside) = await page.Door.DraftsAsync(form);
        if (page.Kept is not { } kept) return;
        await bringsBack.IntoAsync(page, kept.Typed());
        await page.ShowAsync();
    }

    private static async Task<IReadOnlyDictionary<string, (Draft?, Draft?)>> ApartAsync(HousePage page, IReadOnlyList<string> apart)
    {
        var forms = apart.ToDictionary(a => page.DraftOf(a)!);
        var drafts = await page.Door.DraftsAsync([.. forms.Keys]);
        return drafts.GroupBy(d => d.Form).ToDictionary(d => forms[d.Key], d => (d.FirstOrDefault(w => !w.Aside), d.FirstOrDefault(w => w.Aside)));
    }

    private async Task SendAsync(PageHandlerExecutingContext context, HousePage page, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType || !request.Form.TryGetValue(OpenedForm.Field, out var closed))
        {
            await next();
            return;
        }
        var door = page.Door;
        var opened = seal.Open(closed);
        page.Opened = opened;
        if (opened is null || opened.Whose != door.Caller.Id || (opened.Form is not null && !page.Keeps(opened.Form)))
        {
            page.Opened = null;
            throw new Refused("", "form-from-elsewhere");
        }
        if (opened.Form is not null && request.Form.TryGetValue(Button, out var pressed))
        {
            context.Result = await KeepAsync(page, opened, request.Form, pressed.ToString());
            return;
        }
        (door.Once, door.OnceDigest, door.DraftOf) = (opened.Once, DigestOf(request), opened.Form);
        await door.InsistOnFirstSendingAsync();
        await CompareAsync(page, request.Form);
        var done = await next();
        if (done.Exception is Refused or Stale) done.Exception = await RepeatedAsync(door) ?? done.Exception;
    }

    /// <summary>Takes the texts that only somebody else changed, and asks about those that both did.</summary>
    /// <exception cref="Stale">Both changed the same text, and nobody has chosen yet.</exception>
    private async Task CompareAsync(HousePage page, IFormCollection sent)
    {
        if (!sent.ContainsKey(BothTexts.Before)) return;
        var both = BothTexts.Between(await page.StandingAsync(), sent);
        if (both.TakesTheirs) await bringsBack.IntoAsync(page, both.Fields);
        if (both.Asked.Count > 0) throw new Stale();
        page.Door.TextsCompared = true;
    }

    /// <summary>The first sending may have been saved while this one was under way, and what it changed now refuses the second.</summary>
    private static async Task<Exception?> RepeatedAsync(Record door)
    {
        try
        {
            await door.InsistOnFirstSendingAsync();
            return null;
        }
        catch (SavedBefore saved)
        {
            return saved;
        }
    }

    private static async Task<IActionResult> KeepAsync(HousePage page, OpenedForm opened, IFormCollection form, string pressed)
    {
        switch (pressed)
        {
            case "afresh": await page.Door.BeginAfreshAsync(opened.Form!); break;
            case "back": await page.Door.BringBackAsync(opened.Form!); break;
            default:
                if (await page.Door.KeepAsync(opened, Fields(form), opened.KeptAt + 1, $"plain{opened.Once:N}") is not { } newer) break;
                return await ShowBothAsync(page, opened with { KeptAt = newer });
        }
        return new RedirectResult(opened.Address);
    }

    /// <summary>Other words are kept already. Nothing is overwritten until the person has seen that, and keeps again.</summary>
    private static async Task<IActionResult> ShowBothAsync(HousePage page, OpenedForm opened)
    {
        (page.Opened, page.KeptElsewhere) = (opened, true);
        page.ModelState.ForgetErrors();
        await page.ShowAsync();
        var again = page.Page();
        again.StatusCode = StatusCodes.Status409Conflict;
        return again;
    }

    /// <summary>What was typed, as it is kept.</summary>
    /// <exception cref="Refused">More than any form of ours holds.</exception>
    internal static string Fields(IFormCollection form)
    {
        var fields = form.Where(f => IsWords(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray());
        var json = JsonSerializer.Serialize(fields);
        if (Encoding.UTF8.GetByteCount(json) > Draft.Longest || fields.Count > Draft.MostFields) throw new Refused("", "draft-too-long");
        return json;
    }

    private static byte[] DigestOf(HttpRequest request)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(request.Path + request.QueryString.Value);
        foreach (var (name, values) in request.Form.Where(f => IsWords(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Add(name);
            foreach (var value in values) Add(value ?? "");
        }
        foreach (var file in request.Form.Files)
        {
            Add(file.Name);
            using var brought = file.OpenReadStream();
            digest.AppendData(SHA256.HashData(brought));
        }
        return digest.GetHashAndReset();

        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            digest.AppendData(BitConverter.GetBytes(bytes.Length));
            digest.AppendData(bytes);
        }
    }

    private static bool IsWords(string field) => field is not (OpenedForm.Field or Button or BothTexts.Take or "__RequestVerificationToken") && !field.StartsWith(BothTexts.Take + ".", StringComparison.Ordinal);
}
