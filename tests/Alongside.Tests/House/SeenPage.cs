using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Alongside.Tests.House;

/// <summary>A page as somebody sees it: its words, its links, its forms.</summary>
public sealed partial class SeenPage
{
    private readonly Someone reader;

    private SeenPage(Someone reader, HttpResponseMessage answer, IHtmlDocument document, string raw) =>
        (this.reader, Status, Address, Document, Raw, Headers) = (reader, answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, document, raw, answer.Headers);

    public HttpStatusCode Status { get; }
    public string Address { get; }
    public IHtmlDocument Document { get; }

    /// <summary>The bytes as text: what a page leaks without showing it is here too.</summary>
    public string Raw { get; }

    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; }

    public string Text => Squeezed(Document.QuerySelector("main")?.TextContent ?? Document.Body?.TextContent ?? "");

    internal static async Task<SeenPage> ReadAsync(Someone reader, HttpResponseMessage answer)
    {
        var raw = await answer.Content.ReadAsStringAsync();
        return new(reader, answer, await new HtmlParser().ParseDocumentAsync(raw), raw);
    }

    public SeenPage Shows(string words)
    {
        Assert.Contains(Squeezed(words), Text, StringComparison.Ordinal);
        return this;
    }

    public SeenPage ShowsNot(string words)
    {
        Assert.DoesNotContain(words, WebUtility.HtmlDecode(Token().Replace(Raw, "")), StringComparison.Ordinal); // A random token may spell any name.
        return this;
    }

    public SeenPage Answers(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Address} answered {(int)Status} instead of {(int)status}: {(Text.Length > 400 ? Text[..400] : Text)}");
        return this;
    }

    /// <summary>Types another address into the same browser.</summary>
    public Task<SeenPage> GoesToAsync(string address) => reader.OpensAsync(address);

    /// <summary>Follows the link with these words.</summary>
    public Task<SeenPage> FollowsAsync(string words) =>
        reader.OpensAsync(Document.QuerySelectorAll("a").First(a => Squeezed(a.TextContent) == words).GetAttribute("href")!);

    /// <summary>Follows the first link of the page's main part that leads to an address with this beginning.</summary>
    internal Task<SeenPage> FollowsFirstAsync(string beginning) =>
        reader.OpensAsync(Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href") ?? "").First(a => a.StartsWith(beginning, StringComparison.Ordinal)));

    /// <summary>
    /// Fills in the form that holds a button with these words (or the only form in the page's main part) and sends it.
    /// Fields keep what the page gave them unless named here; a null leaves a field out.
    /// </summary>
    public async Task<SeenPage> SubmitsAsync(object? fields = null, string? button = null)
    {
        var form = Form(button, out var pressed);
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Given).ToList();
        foreach (var property in fields?.GetType().GetProperties() ?? []) Put(values, property.Name, property.GetValue(fields));
        if (pressed?.GetAttribute("name") is { Length: > 0 } name) Put(values, name, pressed.GetAttribute("value"));
        return await SendAsync(pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Address, values);
    }

    /// <summary>Sends the same form with names that no C# word can be: "Steps[0].Text".</summary>
    public async Task<SeenPage> SubmitsAsync(IReadOnlyDictionary<string, string?> fields, string? button = null)
    {
        var form = Form(button, out var pressed);
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Given).ToList();
        foreach (var (field, value) in fields) Put(values, field, value);
        if (pressed?.GetAttribute("name") is { Length: > 0 } name) Put(values, name, pressed.GetAttribute("value"));
        return await SendAsync(pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Address, values);
    }

    /// <summary>Sends one of the page's forms as its first button would.</summary>
    internal Task<SeenPage> SendsAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string> fields)
    {
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Given).ToList();
        foreach (var (field, value) in fields) Put(values, field, value);
        var button = form.QuerySelectorAll("button").FirstOrDefault(b => b.GetAttribute("type") is null or "submit" && !b.HasAttribute("disabled"));
        if (button?.GetAttribute("name") is { Length: > 0 } name) Put(values, name, button.GetAttribute("value"));
        return SendAsync(button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Address, values);
    }

    /// <summary>Sends the form as its script does: the answer says where to go, and is not followed.</summary>
    internal async Task<HttpResponseMessage> SendsByScriptAsync(object fields, string button)
    {
        var form = Form(button, out _);
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Given).ToList();
        foreach (var property in fields.GetType().GetProperties()) Put(values, property.Name, property.GetValue(fields));
        var post = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent(values) };
        post.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await reader.SendAsync(post, follow: false);
    }

    /// <summary>
    /// Types into the kept form that has the first of these fields, and its script keeps it: every field as the page gave it,
    /// unless named here.
    /// </summary>
    /// <param name="fields">What is typed.</param>
    /// <param name="at">The number of this keeping; the next one when left out.</param>
    /// <param name="tab">Which opening of the page it is.</param>
    internal async Task<HttpResponseMessage> TypesAsync(object fields, long? at = null, string tab = "one")
    {
        var first = fields is IReadOnlyDictionary<string, string> byName ? byName.Keys.First() : fields.GetType().GetProperties()[0].Name;
        var kept = Document.QuerySelectorAll<IHtmlFormElement>("form[data-keep-url]").ToList();
        var form = kept is [var only] ? only : kept.First(f => f.Elements.OfType<IHtmlElement>().Any(e => e.GetAttribute("name") == first));
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Given).Where(f => f.Key is not ("Once" or "__RequestVerificationToken")).ToList();
        if (fields is IReadOnlyDictionary<string, string> named) foreach (var (name, value) in named) Put(values, name, value);
        else foreach (var property in fields.GetType().GetProperties()) Put(values, property.Name, property.GetValue(fields));
        var body = new
        {
            fields = values.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.Select(v => v.Value)),
            at = at ?? long.Parse(form.GetAttribute("data-keep-at")!, CultureInfo.InvariantCulture) + 1,
            page = tab,
        };
        var put = new HttpRequestMessage(HttpMethod.Put, form.GetAttribute("data-keep-url"))
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        put.Headers.Add("RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        return await reader.SendAsync(put, follow: false);
    }

    private async Task<SeenPage> SendAsync(string action, List<KeyValuePair<string, string>> values) =>
        await ReadAsync(reader, await reader.SendAsync(new(HttpMethod.Post, action.Length == 0 ? Address : action.StartsWith('?') ? Address.Split('?')[0] + action : action) { Content = new FormUrlEncodedContent(values) }));

    private IHtmlFormElement Form(string? button, out IElement? pressed)
    {
        var buttons = Document.QuerySelectorAll("main button, main input[type=submit]");
        pressed = button is null ? null : buttons.FirstOrDefault(b => Squeezed(b.TextContent) == button)
            ?? throw new InvalidOperationException($"{Address} has no button \"{button}\", but: {string.Join(", ", buttons.Select(b => Squeezed(b.TextContent)))}.");
        var form = pressed?.Closest("form") ?? Document.QuerySelectorAll("main form").SingleOrDefault() ?? throw new InvalidOperationException($"{Address} ({Status}) has not one form: {Text}");
        pressed ??= form.QuerySelector("button[type=submit]");
        return (IHtmlFormElement)form;
    }

    private static IEnumerable<KeyValuePair<string, string>> Given(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name, Type: "radio" or "checkbox" } choice => choice.IsChecked ? [new(name, choice.Value ?? "on")] : [],
        IHtmlInputElement { Name: { Length: > 0 } name, Type: not "submit" } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [new(name, select.Value ?? "")],
        _ => [],
    };

    private static void Put(List<KeyValuePair<string, string>> values, string name, object? value)
    {
        values.RemoveAll(v => v.Key == name);
        if (value is System.Collections.IEnumerable several and not string) foreach (var one in several) values.Add(new(name, one.ToString()!));
        else if (value is not null) values.Add(new(name, value.ToString()!));
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("(?<=value=\"|/drafts/)[A-Za-z0-9_-]{80,}")]
    private static partial Regex Token();
}
