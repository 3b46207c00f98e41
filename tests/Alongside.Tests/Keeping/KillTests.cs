using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;

namespace Alongside.Tests.Keeping;

/// <summary>The program is killed while people save. What it acknowledged is there, once; what it did not is sent again, and is there once.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Writers = 8;

    /// <summary>From starting again to saying that it can read, write and audit.</summary>
    private const int ReadySecondsAtMost = 3;

    /// <summary>Twenty in ./test; <c>tests/kill9</c> asks for two hundred.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("ALONGSIDE_KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Sweep, Fact]
    public async Task Killed_while_people_save_it_loses_and_doubles_nothing()
    {
        var at = await Databases.NewAsync("sqlite");
        var (cookie, writeUp) = await SignedInAsync(at);
        var (saved, waiting) = (new ConcurrentBag<string>(), new ConcurrentBag<Form>());
        var (ready, chance, number) = (new List<TimeSpan>(), new Random(4717), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await RealServer.StartAsync(at);
            ready.Add(server.ReadyAfter);
            var (before, unanswered) = (saved.Count, waiting.ToArray());
            waiting.Clear();
            var writers = Enumerable.Range(0, Writers).Select(writer => WriteAsync(server, unanswered.Where((_, i) => i % Writers == writer))).ToList();
            while (saved.Count < before + Writers && !writers.Exists(w => w.IsFaulted)) await Task.Delay(5);
            await Task.Delay(chance.Next(60));
            await server.KillAsync();
            await Task.WhenAll(writers);
        }
        using (var server = await RealServer.StartAsync(at))
        {
            using var browser = Browser(server, cookie);
            foreach (var form in waiting) Assert.True(await SendAsync(browser, form));
        }

        var kept = await KeptAsync(at);
        Assert.DoesNotContain(saved, line => kept.GetValueOrDefault(line) != 1);
        Assert.DoesNotContain(kept, name => name.Value != 1);
        Assert.True(ready.Max() <= Figures.AtMost(ReadySecondsAtMost), $"Ready again after {ready.Max().TotalSeconds:0.0} s at the longest.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"killed {Kills} times while {Writers} people saved: {saved.Count} acknowledged write-ups, 0 lost, 0 doubled; ready again after {ready.Order().ElementAt(ready.Count / 2).TotalSeconds:0.0} s (median), {ready.Max().TotalSeconds:0.0} s (longest)"));

        async Task WriteAsync(RealServer server, IEnumerable<Form> again)
        {
            using var browser = Browser(server, cookie);
            var next = new Queue<Form>(again);
            Form? sending = null;
            try
            {
                while (true)
                {
                    sending = next.TryDequeue(out var form) ? form : await OpenAsync(browser, writeUp, $"Line {Interlocked.Increment(ref number)}: we walked to the letterbox.");
                    if (!await SendAsync(browser, sending)) return;
                    sending = null;
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or SocketException)
            {
                // Killed, perhaps in the middle of a handshake. Whether the last one was saved nobody knows; its sender sends it again.
                if (sending is not null) waiting.Add(sending);
                foreach (var left in next) waiting.Add(left);
            }
        }

        async Task<bool> SendAsync(HttpClient browser, Form form)
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, writeUp) { Content = new FormUrlEncodedContent(form.Fields) };
            post.Headers.Add("Cookie", form.Cookie);
            var answer = await browser.SendAsync(post);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            saved.Add(form.Line);
            return true;
        }
    }

    [Sweep, Fact]
    public async Task What_was_typed_and_kept_is_there_after_the_program_was_killed()
    {
        var at = await Databases.NewAsync("sqlite");
        var (cookie, writeUp) = await SignedInAsync(at);
        var words = new Dictionary<int, string>();
        for (var kill = 0; kill < 3; kill++)
        {
            using var server = await RealServer.StartAsync(at);
            using var browser = Browser(server, cookie);
            var (page, token) = await ReadAsync(browser, writeUp);
            var form = page.QuerySelector("main form[data-keep]")!;
            if (kill > 0) Assert.Equal(words[kill - 1], form.QuerySelector("#Line")!.GetAttribute("value"));
            words[kill] = $"The kettle was on before I rang, time {kill}.";
            using var put = new HttpRequestMessage(HttpMethod.Put, form.GetAttribute("data-keep-url"))
            {
                Content = new StringContent(JsonSerializer.Serialize(new { fields = new Dictionary<string, string[]> { ["Line"] = [words[kill]] }, at = long.Parse(form.GetAttribute("data-keep-at")!, CultureInfo.InvariantCulture) + 1, page = $"tab{kill}" }), Encoding.UTF8, "application/json"),
            };
            put.Headers.Add("RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
            put.Headers.Add("Cookie", $"{cookie}{token}");
            Assert.Equal(HttpStatusCode.NoContent, (await browser.SendAsync(put)).StatusCode);
            // What it has acknowledged is on the disk: nothing is flushed on the way out.
            await server.KillAsync();
        }

        using var last = await RealServer.StartAsync(at);
        using var again = Browser(last, cookie);
        Assert.Equal(words[2], (await ReadAsync(again, writeUp)).Page.QuerySelector("#Line")!.GetAttribute("value"));
    }

    /// <summary>A page, and the cookie of its forms as a browser would send it.</summary>
    private static async Task<(IHtmlDocument Page, string Token)> ReadAsync(HttpClient browser, string address)
    {
        var answer = await browser.GetAsync(address);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return (page, answer.Headers.TryGetValues("Set-Cookie", out var set) ? "; " + set.First().Split(';')[0] : "");
    }

    private static async Task<Form> OpenAsync(HttpClient browser, string writeUp, string line)
    {
        var (page, token) = await ReadAsync(browser, writeUp);
        var fields = page.QuerySelectorAll("main form[data-keep] input").OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 } && (i.IsChecked || i.Type is not ("radio" or "checkbox"))).DistinctBy(i => i.Name).ToDictionary(i => i.Name!, i => i.Value);
        fields["Line"] = line;
        return new(line, fields, string.Join("; ", browser.DefaultRequestHeaders.GetValues("Cookie")) + token);
    }

    private static HttpClient Browser(RealServer server, string cookie)
    {
        var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        browser.DefaultRequestHeaders.Add("Cookie", cookie);
        return browser;
    }

    /// <summary>Somebody whose visit began a moment ago by the real clock, which is the one the program reads.</summary>
    private static async Task<(string Cookie, string WriteUp)> SignedInAsync(string at)
    {
        var place = await Place.NewAsync("sqlite", at: at);
        place.Clock.MovesTo(TimeProvider.System.GetUtcNow());
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ARelationship.HeldByAsync(ana);
        var cookie = await ana.CookieAsync();
        await place.Engine.DisposeAsync();
        return (cookie, WriteUpModel.At(lea.Id));
    }

    private static async Task<Dictionary<string, int>> KeptAsync(string at)
    {
        await using var record = new SqliteConnection($"Data Source={at["sqlite:".Length..]};Mode=ReadOnly;Pooling=False");
        await record.OpenAsync();
        await using var ask = record.CreateCommand();
        ask.CommandText = "SELECT e.text, count(*) FROM entries e JOIN encounters m ON m.id = e.encounter_id GROUP BY 1";
        await using var reader = await ask.ExecuteReaderAsync();
        var kept = new Dictionary<string, int>();
        while (await reader.ReadAsync()) kept[reader.GetString(0)] = reader.GetInt32(1);
        return kept;
    }

    /// <summary>A filled-in form, as a browser holds it until it has been answered.</summary>
    private sealed record Form(string Line, Dictionary<string, string> Fields, string Cookie);
}
