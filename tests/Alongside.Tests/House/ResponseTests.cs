using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Schema;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.House;

/// <summary>What every answer carries, whatever was asked, and what bad input gets.</summary>
public sealed class ResponseTests
{
    [Theory, BothEngines]
    public async Task Every_answer_carries_the_headers_that_keep_it_here(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var addresses = place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => "/" + string.Join('/', e.RoutePattern.RawText!.Split('/').Select(p => p.StartsWith('{') ? "404" : p))).Distinct()
            .Concat(["/nothing", "/families?handler=None", "/made/site.css", "/made/nothing.css", "/families/..%2f..%2fetc"]).ToList();
        var wrong = new List<string>();

        foreach (var who in new[] { ana, place.Stranger() })
            foreach (var address in addresses)
            {
                var answer = await who.SendAsync(new(HttpMethod.Get, address), follow: false);
                var made = address.StartsWith("/made/", StringComparison.Ordinal);
                if ((int)answer.StatusCode >= 500) wrong.Add($"{address}: {(int)answer.StatusCode}");
                if (!Has("Content-Security-Policy", "default-src 'none'") || !Has("X-Content-Type-Options", "nosniff") || !Has("Referrer-Policy", "same-origin")) wrong.Add($"{address} ({(int)answer.StatusCode}) lacks a header");
                if (!made && answer.Headers.CacheControl is not { NoStore: true }) wrong.Add($"{address} ({(int)answer.StatusCode}) may be kept");
                if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By")) wrong.Add($"{address} says what serves it");
                foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                    foreach (var flag in new[] { "__Host-", "secure", "httponly", "samesite=", "path=/" })
                        if (!cookie.Contains(flag, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{address}: a cookie without {flag}");

                bool Has(string header, string value) => answer.Headers.TryGetValues(header, out var values) && values.Any(v => v.Contains(value, StringComparison.Ordinal));
            }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
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

        Assert.StartsWith("HTTP/1.1 200", await SendsAsync($"GET /healthz HTTP/1.1\r\n{host}\r\n"), StringComparison.Ordinal);
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
