using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.House;

/// <summary>
/// Every text box of every form, found by walking the pages as people do, takes what keyboards, pasting and mischief put
/// into it: what comes back is what was sent, letter for letter, saved or beside a sentence about what is wrong.
/// </summary>
public sealed partial class EveryTextBoxTests(ITestOutputHelper output)
{
    /// <summary>Boxes shorter than this are for a day or a number; they are filled too, but what they hold is refused.</summary>
    private const int ForWords = 20;

    // Where what was written is not shown to whoever wrote it, on purpose.
    private static readonly Dictionary<string, string> ShownElsewhere = new()
    {
        ["/families/{}/reason"] = "the reading log has it",
        ["/people/{}/card"] = "it stays with the card, for whoever looks at it later",
        ["/check-in/{}"] = "words of theirs go with a button of their own",
        ["/today"] = "a list of many families: each has pages of its own",
        ["/me/street"] = "only a digest of it is kept",
        ["/"] = "leads to Today",
    };

    /// <summary>Each form takes one of so many sendings, another one on the other engine; one takes them all.</summary>
    private static readonly int Share = int.Parse(Environment.GetEnvironmentVariable("ALONGSIDE_STRINGS") ?? "3", CultureInfo.InvariantCulture);

    private sealed record Box(string Name, int Limit);

    private sealed record Form(string Pattern, string Address, string Handler, IReadOnlyList<Box> Boxes, IReadOnlyList<string> Narrow);

    [Sweep, Theory, BothEngines]
    public async Task Whatever_is_typed_comes_back_exactly_or_with_a_sentence(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ada) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ada Rowe", role: Role.Administrator));
        await place.WorkerAsync("Abe Rowe", role: Role.Administrator);
        var ruth = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
        var first = await MadeAsync();
        List<(Someone Who, Form Form)> forms = [.. (await FormsAsync(ana, ["/today", "/families", $"/families/{first[0]}", $"/together/{first[^1]}/check-in"])).Select(f => (ana, f)), .. (await FormsAsync(ada, ["/house"])).Select(f => (ada, f))];
        forms.AddRange((await FormsAsync(ruth, ["/supervision/since", "/supervision/how-often"])).Where(f => f.Pattern is "/supervision/since" or "/supervision/how-often").Select(f => (ruth, f)));
        foreach (var pattern in new[] { "/supervision/{}", "/supervision/sessions/{}", "/circles/{}", "/circles/sessions/{}", "/circles/{}/check-in", "/together/new", "/together/{}", "/together/{}/contact", "/together/{}/check-in", "/own/journal/{}", "/supervision/since", "/groups/new", "/groups/{}/edit" }) Assert.Contains(forms, f => f.Form.Pattern == pattern);
        var (strange, refused) = (Strange.Strings().Where(s => !string.IsNullOrWhiteSpace(s)).ToList(), new List<string>());
        refused.AddRange(strange.Where(s => Words.Maybe("", s, Words.Story, []) is null));
        var (wrong, saved, boxes) = (new List<string>(), new HashSet<string>(), 0);

        foreach (var (who, form) in forms)
        {
            boxes += form.Boxes.Count + form.Narrow.Count;
            var ids = first;
            var turn = boxes + engine.Length;
            var sendings = Sendings(form, [.. strange.Except(refused)]).Where((_, i) => (i + turn) % Share == 0).Append(form.Boxes.ToDictionary(b => b.Name, b => Cut(string.Join(' ', refused), b.Limit)))
                .Append(form.Narrow.Select((name, i) => (name, strange[(i * 7) % strange.Count])).ToDictionary());
            foreach (var fields in sendings.Where(f => f.Count > 0))
            {
                place.Clock.Moves(TimeSpan.FromMilliseconds(1)); // What is saved later stands higher in the history.
                var page = await who.OpensAsync(For(form.Address, ids));
                if (TheForm(page, form) is not { } there)
                {
                    ids = await MadeAsync();
                    place.Clock.Moves(TimeSpan.FromMilliseconds(1)); // Nor does what was made anew.
                    page = await who.OpensAsync(For(form.Address, ids));
                    if (TheForm(page, form) is not { } anew)
                    {
                        wrong.Add($"{form.Pattern}: the form was not there again");
                        break;
                    }
                    there = anew;
                }
                var answer = await page.SendsAsync(there, fields);
                if (answer.Status == HttpStatusCode.OK) saved.Add(form.Pattern);
                if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity)) wrong.Add($"{form.Pattern} answered {(int)answer.Status}");
                else if (await MissingAsync(who, form, answer, fields) is { } missing) wrong.Add($"{form.Pattern} {(int)answer.Status}: {missing}");
            }
        }

        output.WriteLine($"{boxes} boxes of {forms.Count} forms on {engine}; {saved.Count} pages saved what was typed.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct().Take(60)));
        var posts = place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null);
        Assert.True(posts.Any() && saved.Count > 25, $"Only {saved.Count} pages saved anything.");

        async Task<IReadOnlyList<string>> MadeAsync() => [.. await ARichFamily.HeldByAsync(ana), .. (await AnHourTogether.OfAsync(ana)).Ids];

        string For(string address, IReadOnlyList<string> ids) => first.Zip(ids).Aggregate(address, (a, pair) => a.Replace(pair.First, pair.Second, StringComparison.Ordinal));
    }

    /// <summary>Walks from page to page as links lead, one address for each kind of page, and gathers the forms with text boxes.</summary>
    private static async Task<List<Form>> FormsAsync(Someone who, string[] from)
    {
        var (next, seen, forms) = (new Queue<string>(from), new HashSet<string>(), new List<Form>());
        while (next.TryDequeue(out var address))
        {
            if (!seen.Add(Pattern(address))) continue;
            var page = await who.OpensAsync(address);
            if (page.Status != HttpStatusCode.OK) continue;
            foreach (var form in page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>())
            {
                if (!"post".Equals(form.GetAttribute("method"), StringComparison.OrdinalIgnoreCase)) continue;
                var texts = form.QuerySelectorAll("input, textarea").Where(b => b is IHtmlTextAreaElement || b.GetAttribute("type") is null or "text").Where(b => b.GetAttribute("name") is { Length: > 0 } && !b.HasAttribute("disabled")).ToList();
                var wide = texts.Where(b => int.TryParse(b.GetAttribute("maxlength"), out var most) && most >= ForWords).Select(b => new Box(b.GetAttribute("name")!, int.Parse(b.GetAttribute("maxlength")!, CultureInfo.InvariantCulture))).ToList();
                if (texts.Count > 0) forms.Add(new(Pattern(address), address, Handler(form), wide, [.. texts.Select(b => b.GetAttribute("name")!).Except(wide.Select(b => b.Name))]));
            }
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => !h.StartsWith("/drafts", StringComparison.Ordinal) && !h.StartsWith("/sign", StringComparison.Ordinal)))
                next.Enqueue(link);
        }
        return forms;
    }

    /// <summary>So many sendings that every string goes through the form, shared out among its boxes.</summary>
    private static IEnumerable<Dictionary<string, string>> Sendings(Form form, List<string> strange)
    {
        var waiting = new Queue<string>(strange);
        while (waiting.Count > 0 && form.Boxes.Count > 0)
        {
            var (fields, before) = (new Dictionary<string, string>(), waiting.Count);
            foreach (var box in form.Boxes)
            {
                var pack = "";
                while (waiting.TryPeek(out var one) && pack.Length + one.Length + 1 <= box.Limit) pack = pack.Length == 0 ? waiting.Dequeue() : $"{pack} {waiting.Dequeue()}";
                fields[box.Name] = pack.Length > 0 ? pack : "words";
            }
            // Too long for any box here.
            if (waiting.Count == before) waiting.Dequeue();
            yield return fields;
        }
    }

    private static IHtmlFormElement? TheForm(SeenPage page, Form form) =>
        page.Status == HttpStatusCode.OK ? page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .FirstOrDefault(f => Handler(f) == form.Handler && form.Boxes.Select(b => b.Name).Concat(form.Narrow).All(name => f.QuerySelector($"[name='{name}']") is not null)) : null;

    private static string Handler(IHtmlFormElement form) => form.GetAttribute("action") is { } action && action.Contains('?', StringComparison.Ordinal) ? Pattern(action) + action[action.IndexOf('?', StringComparison.Ordinal)..] : "";

    private static async Task<string?> MissingAsync(Someone who, Form form, SeenPage answer, Dictionary<string, string> fields)
    {
        if (answer.Status == HttpStatusCode.UnprocessableEntity)
            return fields.FirstOrDefault(f => !answer.Document.QuerySelectorAll($"[name='{f.Key}']").Any(b => Same(b is IHtmlTextAreaElement area ? area.Value : b.GetAttribute("value"), f.Value))) is { Key: { } lost } f ? $"{lost} lost its words: {f.Value}" : null;
        if (ShownElsewhere.ContainsKey(form.Pattern)) return null;
        var left = fields.Where(f => !Shown(answer, f.Value)).ToList();
        if (left.Count == 0) return null;
        // Not on the page it led to: then it stands in the history, letter for letter.
        var kept = await KeptAsync(who.Place);
        left = [.. left.Where(f => !kept.Contains(One(f.Value)) && !kept.Contains(One(f.Value).Trim()))];
        return left.Count == 0 ? null : $"{left[0].Key} is nowhere as it was: {left[0].Value}";
    }

    /// <summary>Every value of the newest saves.</summary>
    private static async Task<HashSet<string>> KeptAsync(Place place)
    {
        await using var connection = await place.Engine.OpenPastTheWallAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT what FROM changes ORDER BY id DESC LIMIT 60"; // A group is saved in as many histories as families came.
        var kept = new HashSet<string>();
        await using var row = await ask.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            using var what = JsonDocument.Parse(row.GetString(0));
            foreach (var value in what.RootElement.EnumerateArray().SelectMany(t => t.GetProperty("fields").EnumerateObject()).SelectMany(f => f.Value.EnumerateArray()))
                if (value.GetString() is { } text) kept.Add(One(text));
        }
        return kept;
    }

    private static bool Shown(SeenPage page, string words) =>
        One(page.Document.Body?.TextContent ?? "").Contains(One(words), StringComparison.Ordinal)
        || page.Document.QuerySelectorAll("input, textarea").Any(b => Same(b is IHtmlTextAreaElement area ? area.Value : b.GetAttribute("value"), words));

    private static bool Same(string? one, string other) => One(one ?? "") == One(other);

    // A page knows one kind of line end.
    private static string One(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Cut(string text, int limit) => text.Length <= limit ? text : text[..limit];

    private static string Pattern(string address) => Ids().Replace(address.Split('?')[0], "{}");

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Ids();
}
