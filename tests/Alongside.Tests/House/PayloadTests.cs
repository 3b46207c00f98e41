using System.Net;
using System.Reflection;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Web.Features.OurDoor;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Alongside.Tests.House;

/// <summary>
/// F16: what attackers send, in every hole of every address, under every name after its question mark and in every choice
/// of every form, by people of each kind and by nobody. An answer that breaks, gives it back as more than text, or obeys
/// it is a finding. (What is typed into text boxes is <see cref="EveryTextBoxTests"/>'s.)
/// </summary>
public sealed class PayloadTests(ITestOutputHelper output)
{
    private static readonly string[] Payloads =
    [
        "'", "\" OR \"1\"=\"1", "1' UNION SELECT 1,2,3 --", "1); SELECT zq FROM zq; --", "<zq-planted>", "\"><zq-planted x=\"", "zq\" onzq=\"1", "javascript:zq()", "//zq.example/", "https://zq.example/",
        "../../../../../../etc/passwd", "zq\r\nX-Zq: 1", "{{191*7919}}${191*7919}@(191*7919)<%=191*7919%>", "-1", "99999999999999999999", "\uD7FF\u202E\uFFFD",
    ];

    /// <summary>A place where a payload goes: an address with a hole, or a form and one of its fields.</summary>
    private sealed record Door(string What, Func<string, HttpRequestMessage> With);

    [Sweep, Theory, BothEngines]
    public async Task Whatever_attackers_send_is_text_and_nothing_else(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ada) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ada Rowe", role: Role.Administrator));
        var ids = await ARichFamily.HeldByAsync(ana);
        var lea = await place.FamilyMemberAsync((await ARelationship.HeldByAsync(ana, "Leanne")).Person);
        var things = new Dictionary<string, string> { ["families"] = ids[0], ["people"] = ids[1], ["relationships"] = ids[3], ["encounters"] = ids[4], ["check-in"] = ids[3], ["ruptures"] = ids[10] };
        var addresses = await AddressesAsync(place, things);
        (string Name, Someone Who, string[] From)[] everybody =
            [("a worker", ana, ["/today", "/families", $"/families/{ids[0]}"]), ("whoever keeps the house", ada, ["/house"]), ("one of a family", lea, ["/our"]), ("nobody", place.Stranger(), ["/sign-in", "/ask"])];
        var (sent, found) = (0, new List<string>());

        foreach (var (name, who, from) in everybody)
        {
            var (doors, turn) = (addresses.Concat(await ChoicesAsync(who, from)).ToList(), engine.Length);
            foreach (var door in doors)
            {
                // Each door takes some, the next one others; a worker gets furthest, and sends more.
                foreach (var payload in Payloads.Where((_, i) => (i + turn) % (name == "a worker" ? 2 : 4) == 0))
                {
                    sent++;
                    found.AddRange((await FindingsAsync(payload, await who.SendAsync(door.With(payload), follow: false))).Select(f => $"{name}, {door.What}, {payload}: {f}"));
                }
                turn++;
            }
        }

        output.WriteLine($"F16 on {engine}: {sent} payloads sent, {found.Count} findings");
        Assert.True(found.Count == 0, string.Join("\n", found.Take(40)));
        Assert.True(sent > 4_000, $"Only {sent} were sent.");
    }

    /// <summary>A small site with each of the faults that the crawl is for.</summary>
    [Fact]
    public async Task Each_planted_fault_is_found()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        IResult Page(string html) => Results.Content(html, "text/html");
        app.MapGet("/text", (string q) => Page($"<p>{q}</p>"));
        app.MapGet("/attribute", (string q) => Page($"<input value=\"{WebUtility.HtmlEncode(q).Replace("&quot;", "\"", StringComparison.Ordinal)}\">"));
        app.MapGet("/link", (string q) => Page($"<a href=\"{WebUtility.HtmlEncode(q)}\">on</a>"));
        app.MapGet("/onward", (string q) => Results.Redirect(Uri.EscapeDataString(q).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)));
        app.MapGet("/template", (string q) => Page(WebUtility.HtmlEncode(q.Replace("{{191*7919}}", "1512529", StringComparison.Ordinal))));
        app.MapGet("/file", (string q) => Page(q.EndsWith("/etc/passwd", StringComparison.Ordinal) ? "root:x:0:0" : ""));
        app.MapGet("/sql", (string q) =>
        {
            using var record = new SqliteConnection("Data Source=:memory:");
            record.Open();
            using var ask = record.CreateCommand();
#pragma warning disable CA2100 // The fault that is planted.
            ask.CommandText = $"SELECT '{q}'";
#pragma warning restore CA2100
            try
            {
                return Page(WebUtility.HtmlEncode(ask.ExecuteScalar()?.ToString() ?? ""));
            }
            catch (SqliteException)
            {
                return Results.StatusCode(StatusCodes.Status500InternalServerError);
            }
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = app.GetTestClient();

        foreach (var (fault, says) in new[] { ("text", "as more than text"), ("attribute", "as more than text"), ("link", "a link that runs"), ("onward", "leads away"), ("template", "worked out"), ("file", "a file"), ("sql", "500") })
        {
            var found = new List<string>();
            foreach (var payload in Payloads) found.AddRange(await FindingsAsync(payload, await browser.GetAsync($"/{fault}?q={Uri.EscapeDataString(payload)}", TestContext.Current.CancellationToken)));
            Assert.True(found.Exists(f => f.Contains(says, StringComparison.Ordinal)), $"{fault}: {string.Join(", ", found.Distinct())}");
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(string payload, HttpResponseMessage answer)
    {
        var (found, body) = (new List<string>(), await answer.Content.ReadAsStringAsync());
        if ((int)answer.StatusCode is >= 500 and not 503) found.Add($"{(int)answer.StatusCode}");
        if (answer.Headers.Contains("X-Zq") || answer.Content.Headers.Contains("X-Zq")) found.Add("a header of theirs");
        if (answer.Headers.Location is { } to && (to.OriginalString.StartsWith("//", StringComparison.Ordinal) || (to.IsAbsoluteUri && to.Host is not ("localhost" or "")))) found.Add($"leads away to {to}");
        if (body.Contains("1512529", StringComparison.Ordinal)) found.Add("it was worked out");
        if (body.Contains("root:x:0", StringComparison.Ordinal)) found.Add("a file of the machine");
        if (new[] { "SqliteException", "SQLite Error", "Npgsql", "SQLSTATE", "StackTrace", "   at Alongside." }.FirstOrDefault(w => body.Contains(w, StringComparison.Ordinal)) is { } word) found.Add($"says {word}");
        if (!body.Contains("zq", StringComparison.OrdinalIgnoreCase)) return found;
        var page = await new HtmlParser().ParseDocumentAsync(body);
        if (page.QuerySelector("zq-planted, [onzq]") is not null) found.Add("stands there as more than text");
        if (page.QuerySelector("a[href^='javascript:' i], form[action^='javascript:' i], iframe") is not null) found.Add("a link that runs");
        if (page.QuerySelector("a[href^='//zq'], a[href^='https://zq'], form[action^='//zq'], form[action^='https://zq'], img[src*='zq.example']") is not null) found.Add("leads away");
        return found;
    }

    /// <summary>Every hole of every address, and every name that its page reads after the question mark.</summary>
    private static async Task<List<Door>> AddressesAsync(Place place, Dictionary<string, string> things)
    {
        var (loader, doors) = (place.Get<PageLoader>(), new List<Door>());
        foreach (var endpoint in place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().DistinctBy(e => e.RoutePattern.RawText))
        {
            var raw = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (raw == ExitModel.At()) continue;
            var (parts, whole) = (raw.Split('/'), new EveryPage(raw, null, false, false, [], []).At(things).Split('/'));
            foreach (var hole in Enumerable.Range(0, parts.Length).Where(i => parts[i].StartsWith('{')))
                doors.Add(new($"{raw} {parts[hole]}", payload => new(HttpMethod.Get, string.Join('/', whole.Select((p, i) => i == hole ? Uri.EscapeDataString(payload) : p)))));
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var model = (await loader.LoadAsync(page, endpoint.Metadata)).ModelTypeInfo!;
            var names = model.GetProperties().Where(p => p.GetCustomAttribute<BindPropertyAttribute>()?.SupportsGet == true || p.GetCustomAttribute<FromQueryAttribute>() is not null).Select(p => p.GetCustomAttribute<BindPropertyAttribute>()?.Name ?? p.Name)
                .Concat(model.GetMethods().Where(m => m.Name.StartsWith("OnGet", StringComparison.Ordinal)).SelectMany(m => m.GetParameters()).Select(p => p.Name!)).Append("handler").Append("in").Distinct();
            doors.AddRange(names.Select(name => new Door($"{raw}?{name}", payload => new(HttpMethod.Get, $"{string.Join('/', whole)}?{name}={Uri.EscapeDataString(payload)}"))));
        }
        return doors;
    }

    /// <summary>Every choice, hidden value and button of every form that walking finds, once for each kind of page.</summary>
    private static async Task<List<Door>> ChoicesAsync(Someone who, string[] from)
    {
        var (next, seen, doors) = (new Queue<string>(from), new HashSet<string>(), new List<Door>());
        while (next.TryDequeue(out var address))
        {
            if (!seen.Add(Pattern(address))) continue;
            var page = await who.OpensAsync(address);
            if (page.Status != HttpStatusCode.OK) continue;
            foreach (var form in page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(f => "post".Equals(f.GetAttribute("method"), StringComparison.OrdinalIgnoreCase)))
            {
                var fields = form.QuerySelectorAll("input[type=hidden], input[type=radio], input[type=checkbox], input[type=date], input[type=number], select, button[name]").Select(f => (Name: f.GetAttribute("name"), Value: f.GetAttribute("value") ?? "")).Where(f => f.Name is { Length: > 0 }).ToList();
                var action = form.GetAttribute("action") is { Length: > 0 } given ? given.StartsWith('?') ? address.Split('?')[0] + given : given : address;
                if (!action.StartsWith('/') || action.Contains("out", StringComparison.Ordinal) || action.Contains("exit", StringComparison.Ordinal)) continue;
                foreach (var name in fields.Select(f => f.Name!).Where(n => n != "__RequestVerificationToken").Distinct())
                    doors.Add(new($"{Pattern(action)} {name}", payload => new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields.Where(f => f.Name != name).DistinctBy(f => f.Name).Select(f => KeyValuePair.Create(f.Name!, f.Value)).Append(new(name, payload))) }));
            }
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => !h.StartsWith("/sign", StringComparison.Ordinal) && !h.Contains("exit", StringComparison.Ordinal))) next.Enqueue(link);
        }
        return [.. doors.DistinctBy(d => d.What)];
    }

    private static string Pattern(string address) => string.Join('/', address.Split('?')[0].Split('/').Select(p => p.Length == 32 ? "{}" : p));
}
