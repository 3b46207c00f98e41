using System.Net;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.House;

/// <summary>Somebody with a browser. They open pages, fill in forms by name, and read what is shown.</summary>
public sealed class Someone
{
    private readonly Place place;
    private readonly WebApplication app;
    private readonly CookieContainer cookies = new();
    private HttpClient? browser;

    private readonly bool signedOut;

    internal Someone(Place place, WebApplication app, Worker worker, Team? team, bool signedOut = false) => (this.place, this.app, Worker, Team, this.signedOut) = (place, app, worker, team, signedOut);

    /// <summary>A person of a family, in their own space.</summary>
    internal Someone(Place place, WebApplication app, Id<Person> person, string name) => (this.place, this.app, Person, Worker) = (place, app, person, new(name, Role.Worker, Web.Access.Clock.DayOf(place.Clock.GetUtcNow()), place.Clock.GetUtcNow()));

    public Worker Worker { get; }

    /// <summary>Who they are when they are no worker but a person of a family.</summary>
    public Id<Person>? Person { get; }

    public Team? Team { get; }

    public Place Place => place;

    /// <summary>Their way through the door, for arranging things without pages.</summary>
    internal Record Door() => Person is { } person ? place.DoorFor(person, Worker.Name) : place.DoorFor(Worker, Team);

    /// <summary>The same person, signed in anew.</summary>
    public Someone OnANewDevice() => Person is { } person ? new(place, app, person, Worker.Name) : new(place, app, Worker, Team);

    /// <summary>What their browser would send: somebody may keep it.</summary>
    internal async Task<string> CookiesAsync()
    {
        browser ??= await SignedInAsync();
        return cookies.GetCookieHeader(browser.BaseAddress!);
    }

    /// <summary>Opens a page with cookies kept from earlier.</summary>
    internal async Task<SeenPage> OpensWithAsync(string kept, string address)
    {
        using var client = new HttpClient(place.Handler()) { BaseAddress = new("https://localhost") };
        client.DefaultRequestHeaders.Add("Cookie", kept);
        var answer = await client.GetAsync(address);
        for (var hops = 0; hops < 5 && answer.StatusCode is HttpStatusCode.Redirect; hops++) answer = await client.GetAsync(answer.Headers.Location);
        return await SeenPage.ReadAsync(this, answer);
    }

    /// <summary>Opens a page and follows where it leads.</summary>
    public async Task<SeenPage> OpensAsync(string address) => await SeenPage.ReadAsync(this, await SendAsync(new(HttpMethod.Get, address)));

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool follow = true)
    {
        browser ??= await SignedInAsync();
        var answer = await browser.SendAsync(request);
        for (var hops = 0; follow && hops < 5 && answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther; hops++)
            answer = await browser.GetAsync(answer.Headers.Location);
        return answer;
    }

    /// <summary>What their browser sends to say who they are, for a browser of another kind.</summary>
    internal async Task<string> CookieAsync()
    {
        browser ??= await SignedInAsync();
        return cookies.GetCookieHeader(browser.BaseAddress!);
    }

    /// <summary>Their visit ends: too long unused, or signed out elsewhere. The browser stays open.</summary>
    internal Task IsSignedOutAsync() => Person is { } person ? place.Get<Visits>().EndAllAsync(person) : place.Get<Visits>().EndAllAsync(Worker.Id);

    /// <summary>Signs in again in the same browser.</summary>
    internal async Task ComesInAgainAsync() => browser = await SignedInAsync();

    private async Task<HttpClient> SignedInAsync()
    {
        var client = new HttpClient(new KeepsCookies(cookies, place.Handler())) { BaseAddress = new("https://localhost") };
        if (signedOut) return client;
        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Scheme = "https";
        context.Request.Host = new("localhost");
        await (Person is { } person ? place.Get<Visits>().BeginAsync(context, person, device: null) : place.Get<Visits>().BeginAsync(context, Worker.Id));
        foreach (var cookie in context.Response.Headers.SetCookie) cookies.SetCookies(client.BaseAddress, cookie!);
        return client;
    }

    private sealed class KeepsCookies(CookieContainer cookies, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = request.RequestUri!;
            if (cookies.GetCookieHeader(uri) is { Length: > 0 } header) request.Headers.TryAddWithoutValidation("Cookie", header);
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set)) foreach (var cookie in set) cookies.SetCookies(uri, cookie);
            return answer;
        }
    }
}
