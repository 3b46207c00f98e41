using System.Text.Json;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Alongside.Web.Features.Drafts;

/// <summary>
/// <c>PUT /drafts/{form}</c>: what somebody has typed so far, every few seconds. The form is sealed by the page that
/// shows it; a body is <c>{"fields": {"Name": ["typed"]}, "at": 3, "page": "…"}</c>. Answers 204 when it is kept, 409
/// with <c>{"at": n}</c> when later words are kept already, 410 when the form has been saved meanwhile.
/// </summary>
internal static class DraftEndpoints
{
    private static readonly JsonSerializerOptions Strictly = new(JsonSerializerDefaults.Web) { MaxDepth = 4 };

    public static void Map(WebApplication app) =>
        app.MapPut("/drafts/{form}", KeepAsync).WithMetadata(new NeedsAttribute(May.KeepDrafts)).WithDisplayName("/drafts/{form}");

    private static async Task<IResult> KeepAsync(string form, HttpContext context, Record record, FormSeal seal, IAntiforgery antiforgery)
    {
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false; // A script asks; it needs no page about it.
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        if (seal.Open(form) is not { Form: not null } opened || opened.Whose != record.Caller.Id) return Results.NotFound();
        if (context.Request.ContentLength is null or > Draft.Longest) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await ReadAsync(context.Request) is not { } typed) return Results.UnprocessableEntity();
        try
        {
            var newer = await record.KeepAsync(opened, JsonSerializer.Serialize(typed.Fields), typed.At, typed.Page!);
            return newer is null ? Results.NoContent() : Results.Json(new { at = newer }, statusCode: StatusCodes.Status409Conflict);
        }
        catch (SavedBefore)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }
    }

    private static async Task<Typed?> ReadAsync(HttpRequest request)
    {
        try
        {
            var typed = await JsonSerializer.DeserializeAsync<Typed>(request.BodyReader.AsStream(), Strictly);
            return typed is { Fields: { } fields, Page.Length: > 0 and <= 40, At: > 0 } && fields.Values.All(v => v is not null && v.All(w => w is not null))
                && fields.Values.Sum(v => v.Length) <= Draft.MostFields ? typed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Typed(Dictionary<string, string[]>? Fields, long At, string? Page);
}
