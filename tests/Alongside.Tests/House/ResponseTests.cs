using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Schema;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alongside.Tests.House;

/// <summary>What every answer carries, whatever was asked, and what bad input gets.</summary>
public sealed class ResponseTests
{
    /// <summary>F26, by crawl: every route as everyone, looked at and sent without its token; static files, wrong addresses and wrong verbs.</summary>
    [Sweep, Theory, BothEngines]
    public async Task Every_answer_carries_the_headers_that_keep_it_here(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var lea = await ARelationship.HeldByAsync(ana, "Lea");
        Someone[] everyone =
        [
            ana, await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead),
            await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), await place.WorkerAsync("Tom Ellery", role: Role.DataProtection),
            await place.WorkerAsync("Ife Amadi", role: Role.Partner), await place.FamilyMemberAsync(lea.Person), place.Stranger(),
        ];
        var addresses = place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(e => new[] { "404", lea.Family.ToString(), lea.Id.ToString(), lea.Person.Id.ToString() }.Select(id => "/" + string.Join('/', e.RoutePattern.RawText!.Split('/').Select(p => p.StartsWith('{') ? id : p)))).Distinct()
            .Concat(["/nothing", "/families?handler=None", "/made/site.css", "/made/site.js", "/made/nothing.css", "/families/..%2f..%2fetc"]).ToList();
        var (answers, wrong) = (0, new List<string>());

        foreach (var who in everyone)
            foreach (var address in addresses)
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete })
                {
                    if (method != HttpMethod.Get && who != ana && who != everyone[^1]) continue;
                    answers++;
                    var request = new HttpRequestMessage(method, address);
                    if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("Given", "Lea")]);
                    await LookAsync($"{method} {address}", await who.SendAsync(request, follow: false), address.StartsWith("/made/", StringComparison.Ordinal));
                    if (method == HttpMethod.Post && !WithoutToken.Any(page => address.StartsWith(page, StringComparison.Ordinal)) && (int)(await who.SendAsync(Again(request), follow: false)).StatusCode is >= 200 and < 300) wrong.Add($"{address} takes a form without its token");
                }

        TestContext.Current.SendDiagnosticMessage($"F26 on {engine}: {answers} answers, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));

        async Task LookAsync(string what, HttpResponseMessage answer, bool made)
        {
            var status = (int)answer.StatusCode;
            if (status >= 500) wrong.Add($"{what}: {status}");
            foreach (var (header, value) in Due)
                if (!answer.Headers.TryGetValues(header, out var values) || !values.Any(v => v.Contains(value, StringComparison.Ordinal))) wrong.Add($"{what} ({status}) lacks {header}");
            if (answer.Headers.GetValues("Content-Security-Policy").Any(p => p.Contains("unsafe", StringComparison.Ordinal))) wrong.Add($"{what}: unsafe");
            if (!made && answer.Headers.CacheControl is not { NoStore: true }) wrong.Add($"{what} ({status}) may be kept");
            if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By")) wrong.Add($"{what} says what serves it");
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                foreach (var flag in new[] { "__Host-", "secure", "httponly", "samesite=", "path=/" })
                    if (!cookie.Contains(flag, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{what}: a cookie without {flag}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            wrong.AddRange(OutOfPlace(page).Select(found => $"{what}: {found}"));
        }
    }

    // Leaving in a hurry works from a page that lay open for days, and does nothing but leave; the page about what went wrong does nothing at all.
    // Whoever asks for help has no visit that could be misused, and no cookie is left on their phone; the form carries a seal of its own.
    private static readonly string[] WithoutToken = ["/exit", "/wrong/", "/ask"];

    private static readonly (string Header, string Value)[] Due =
    [
        ("Content-Security-Policy", "default-src 'none'"), ("Content-Security-Policy", "frame-ancestors 'none'"), ("Content-Security-Policy", "base-uri 'none'"), ("Content-Security-Policy", "form-action"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", ""), ("Permissions-Policy", "camera=()"), ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=31536000"),
    ];

    /// <summary>What the policy would stop, and every form without its token: none of it may be on a page.</summary>
    private static IEnumerable<string> OutOfPlace(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script:not([src])")) yield return "a script in the page";
        foreach (var style in page.QuerySelectorAll("style, [style]")) yield return $"a style in the page: {style.OuterHtml[..Math.Min(80, style.OuterHtml.Length)]}";
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))) yield return $"{attribute.Name} in the page";
        foreach (var form in page.QuerySelectorAll("form[method=post]").Where(f => f.QuerySelector("input[name=__RequestVerificationToken]") is null && !WithoutToken.Contains(f.GetAttribute("action")))) yield return $"a form without its token: {form.GetAttribute("action")}";
    }

    private static HttpRequestMessage Again(HttpRequestMessage request) => new(request.Method, request.RequestUri) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", "made-up")]) };

    [Fact]
    public async Task The_crawl_sees_what_is_out_of_place()
    {
        var page = await new HtmlParser().ParseDocumentAsync("<p style='color:red' onclick='x()'><script>1</script><a href='javascript:x()'>a</a><form method=post></form>");

        Assert.Equal(5, OutOfPlace(page).Count());
    }

    [Fact]
    public async Task More_than_can_be_answered_soon_is_told_to_come_back()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await Runner.MigrateAsync(engine, new StoppedClock());
        await using var app = Site.Build(engine, new SiteMode(new StoppedClock(), Logs: false) { Room = (1, 0) }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new HttpClient(app.GetTestServer().CreateHandler()) { BaseAddress = new("https://localhost") };
        var stop = TestContext.Current.CancellationToken;
        var (refused, asks) = ((HttpResponseMessage?)null, 0);

        // Some of many at once find the one place taken; each of the others takes it in turn.
        while (refused is null && asks++ < 50)
            refused = (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => browser.GetAsync("/sign-in", stop), stop)))).FirstOrDefault(a => a.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.NotNull(refused);
        Assert.Equal(TimeSpan.FromSeconds(2), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("Many are here just now", await refused.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in", stop)).StatusCode);
    }

    [Fact]
    public async Task What_nobody_expected_is_told_softly_with_a_number_that_stands_in_the_log_and_nothing_else()
    {
        var (stop, log) = (TestContext.Current.CancellationToken, new Heard());
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await Runner.MigrateAsync(engine, new StoppedClock());
        await using var app = Site.Build(engine, new SiteMode(new StoppedClock(), Logs: false), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.AddProvider(log);
        });
        await app.StartAsync(stop);
        using var browser = new HttpClient(app.GetTestServer().CreateHandler()) { BaseAddress = new("https://localhost") };
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/ask", stop)).StatusCode);
        await engine.WriteAsync(async (connection, transaction) =>
        {
            await using var broken = connection.CreateCommand();
            (broken.Transaction, broken.CommandText) = (transaction, "ALTER TABLE organisations RENAME TO organisations_that_were");
            await broken.ExecuteNonQueryAsync();
        });

        var answer = await browser.GetAsync("/ask?about=Leanne", stop);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(stop));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var (said, number) = (page.QuerySelector("main")!.TextContent, page.QuerySelector("main strong")!.TextContent);
        Assert.Contains("Something went wrong here", said, StringComparison.Ordinal);
        Assert.Contains("your words may still be there", said, StringComparison.Ordinal);
        foreach (var leak in new[] { "organisations", "Exception", "SQLite", "   at " }) Assert.DoesNotContain(leak, page.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^[0-9]{4} [0-9]{4}$", number);
        var line = Assert.Single(log.Lines, l => l.StartsWith("Error", StringComparison.Ordinal));
        Assert.StartsWith($"Error {number}: ask failed.", line, StringComparison.Ordinal);
        Assert.Contains("organisations", line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, l => l.Contains("Leanne", StringComparison.Ordinal));
        Assert.DoesNotContain("strong", (await (await browser.GetAsync("/wrong/404", stop)).Content.ReadAsStringAsync(stop)).Split("<main")[1].Split("</main>")[0], StringComparison.Ordinal);
    }

    /// <summary>Every line of a log, with its failure.</summary>
    private sealed class Heard : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
        }

        public void Dispose() { }
    }

    [Theory, BothEngines]
    public async Task A_form_without_its_token_is_not_taken(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

        foreach (var address in new[] { "/families/new", "/me?handler=Profile", "/sign-out", "/sign-in", "/me/password" })
        {
            var answer = await SeenPage.ReadAsync(ana, await ana.SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("Given", "Lea"), new("__RequestVerificationToken", "made-up")]) }, follow: false));
            answer.Answers(HttpStatusCode.BadRequest).Shows("That did not arrive whole");
        }
    }

    [Theory, BothEngines]
    public async Task Other_verbs_unknown_handlers_and_unreadable_choices_are_refused(string engine)
    {
        var place = await Place.On(engine);
        var (ana, hadiza) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Hadiza Bello", role: Domain.Organisations.Role.Administrator));

        foreach (var verb in new[] { HttpMethod.Delete, HttpMethod.Options, HttpMethod.Trace, HttpMethod.Patch, new("PROPFIND") })
            Assert.True((await ana.SendAsync(new(verb, "/families"), follow: false)).StatusCode == HttpStatusCode.MethodNotAllowed, $"{verb} was answered");
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SendAsync(new(HttpMethod.Put, "/families"), follow: false)).StatusCode);
        var token = (await ana.OpensAsync(MeModel.At())).Document.QuerySelector("footer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var form in new[] { "/me?handler=Nothing", "/families" })
            Assert.Equal(HttpStatusCode.NotFound, (await ana.SendAsync(new(HttpMethod.Post, form) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) }, follow: false)).StatusCode);
        (await ana.OpensAsync("/families/not-an-id")).Answers(HttpStatusCode.NotFound);
        var add = await hadiza.OpensAsync("/house/staff/new");
        (await add.SubmitsAsync(new { Name = "Jonas", Role = "Owner" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("This could not be read");
        (await add.SubmitsAsync(new { Name = "Jonas", Role = "Worker", From = "2026-02-30" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("This could not be read");
        (await add.SubmitsAsync(new { Name = "Jo\u202Enas", Role = "Worker" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("turn the text round");
        (await add.SubmitsAsync(new { Name = "Jo\0nas", Role = "Worker" })).Answers(HttpStatusCode.UnprocessableEntity);
        Assert.DoesNotContain("<script>alert", (await add.SubmitsAsync(new { Name = "<script>alert(1)</script>", Role = "Worker" })).Answers(HttpStatusCode.OK).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_tries_at_a_password_from_one_address_wait()
    {
        var place = await Place.NewAsync("sqlite");
        var stranger = place.Stranger();
        HttpResponseMessage? last = null;

        for (var tries = 0; tries <= Alongside.Web.SignIn.Throttle.AtOnce; tries++)
            last = await stranger.SendAsync(new(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([]) }, follow: false);

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), last.Headers.RetryAfter?.Delta);
        (await stranger.OpensAsync(MeModel.At())).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task On_the_wire_too_much_too_long_and_broken_requests_get_a_plain_no()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await Runner.MigrateAsync(engine, new StoppedClock());
        await using var app = Site.Build(engine, new SiteMode(new StoppedClock(), Logs: false));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        const string host = "Host: localhost\r\nConnection: close\r\n";

        var healthy = await SendsAsync($"GET /healthz HTTP/1.1\r\n{host}\r\n");
        Assert.StartsWith("HTTP/1.1 200", healthy, StringComparison.Ordinal);
        // Said over plain http it would bind nobody, and on this machine it would shut out other programs.
        Assert.DoesNotContain("Strict-Transport-Security", healthy, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await SendsAsync($"GET /families/%00 HTTP/1.1\r\n{host}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await SendsAsync($"GET / HTTP/1.1\r\n{host}X-Long: {new string('x', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await SendsAsync($"GET / HTTP/1.1\r\n{host}Host: elsewhere\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await SendsAsync($"POST /sign-in HTTP/1.1\r\n{host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await SendsAsync($"POST /sign-in HTTP/1.1\r\n{host}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\nUserName=a"), StringComparison.Ordinal);
        var large = await SendsAsync($"POST /sign-in HTTP/1.1\r\n{host}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000000\r\n\r\nUserName=a");
        Assert.StartsWith("HTTP/1.1 413", large, StringComparison.Ordinal);
        Assert.Contains("more than fits", large, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", large, StringComparison.Ordinal);

        async Task<string> SendsAsync(string text)
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, port);
            var wire = socket.GetStream();
            await wire.WriteAsync(Encoding.ASCII.GetBytes(text));
            using var reader = new StreamReader(wire, Encoding.UTF8);
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
    }
}
