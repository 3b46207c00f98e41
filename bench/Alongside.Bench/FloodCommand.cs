using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Alongside.Web.Access;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench;

/// <summary>
/// Floods the page where anyone can ask, from one address and from many, while workers work and people ask in earnest.
/// Half of the flood opens the page, half sends what it opened a moment before, as a robot does that fills in forms.
/// </summary>
internal static partial class FloodCommand
{
    private const int StaffEachSecond = 10;
    private const int Kept = 302, PressAgain = 422, TooMany = 429;
    private const double StaffMayTake = 1_000;

    /// <summary>A form is not believed sooner than somebody reads it.</summary>
    private static readonly TimeSpan Reads = TimeSpan.FromSeconds(4);

    /// <summary>Somebody asks in earnest so often, and presses again so long after they were asked to.</summary>
    private static readonly TimeSpan EarnestEvery = TimeSpan.FromSeconds(2), PressesAgainAfter = TimeSpan.FromSeconds(2);

    private const int MostPresses = 20;

    public static Command Make()
    {
        var database = new Option<string>("--database") { Description = "A city made before (sqlite:PATH); it is copied, not touched.", Required = true };
        var seconds = new Option<int>("--seconds") { Description = "How long each flood lasts.", DefaultValueFactory = _ => 60 };
        var rate = new Option<int>("--rate") { Description = "Requests a second.", DefaultValueFactory = _ => 200 };
        var program = new Option<string>("--program") { Description = "The product.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_PROGRAM") ?? "artifacts/alongside/alongside" };
        var port = new Option<int>("--port") { Description = "A port.", DefaultValueFactory = _ => 5140 };
        var command = new Command("flood", "Floods the page where anyone can ask, and measures who still gets through.") { database, seconds, rate, program, port };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(database)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(rate), parsed.GetValue(program)!, parsed.GetValue(port)));
        return command;
    }

    private static async Task<int> RunAsync(string database, TimeSpan lasts, int rate, string program, int port)
    {
        var place = Directory.CreateTempSubdirectory("alongside-flood-").FullName;
        try
        {
            var record = Path.Combine(place, "record.db");
            File.Copy(database["sqlite:".Length..], record);
            await using var engine = Engine.At("sqlite:" + record);
            byte[][] staff = [.. (await Targets.ChooseAsync(engine, 25)).Where(t => Targets.Reads.Contains(t.Journey)).OrderBy(t => t.Address, StringComparer.Ordinal).Select(Load.Get)];
            await using var server = await Server.StartAsync(program, ["serve", "--database", "sqlite:" + record], port, "/sign-in");
            await Load.SteadyAsync(port, staff, StaffEachSecond, lasts / 4);
            Say("nobody floods", await Load.SteadyAsync(port, staff, StaffEachSecond, lasts / 4));
            var good = true;
            foreach (var many in new[] { false, true })
            {
                var flood = new Flood(port, many);
                var (working, flooding, asking) = (Load.SteadyAsync(port, staff, StaffEachSecond, lasts), flood.RunAsync(rate, lasts), EarnestAsync(port, many, lasts));
                await Task.WhenAll(working, flooding, asking);
                Say(many ? "flood from many addresses" : "flood from one address", await working);
                var (earnest, kept) = (await asking, await KeptAsync(engine));
                var thanked = flood.Thanked.Concat(earnest.Where(e => e.Through).Select(e => e.Words)).ToList();
                var lost = thanked.Count(t => !kept.Contains(t));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   sent {flood.Sent:N0}: {string.Join(", ", flood.Answers.OrderBy(a => a.Key).Select(a => $"{a.Key}: {a.Value:N0}"))}"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   in earnest {earnest.Count(e => e.Through)} of {earnest.Count} got through, pressing {earnest.Average(e => e.Presses):N1} times, at most {earnest.Max(e => e.Presses)}, within {earnest.Max(e => e.Took.TotalSeconds):N1} s"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   thanked {thanked.Count:N0}, of those lost {lost:N0}"));
                good &= lost == 0 && earnest.All(e => e.Through) && Measured.At(99, (await working).Milliseconds) <= StaffMayTake;
            }
            return good ? 0 : 1;
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static void Say(string when, Measured staff) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{when}: staff pages p50 {Measured.At(50, staff.Milliseconds):N0} ms, p99 {Measured.At(99, staff.Milliseconds):N0} ms, longest {staff.Milliseconds.Max():N0} ms of {staff.Answers:N0}"));

    /// <summary>People who ask in earnest, each from an address of their own: they read, they send, and press again when asked to.</summary>
    private static async Task<List<(string Words, bool Through, int Presses, TimeSpan Took)>> EarnestAsync(int port, bool many, TimeSpan lasts)
    {
        var (watch, asking) = (Stopwatch.StartNew(), new List<Task<(string, bool, int, TimeSpan)>>());
        for (var n = 1; watch.Elapsed < lasts - Reads; n++)
        {
            asking.Add(OneAsync($"In earnest {(many ? "beside many" : "beside one")} {n}", IPAddress.Parse($"127.250.{(many ? 2 : 1)}.{n}")));
            await Task.Delay(EarnestEvery);
        }
        return [.. await Task.WhenAll(asking)];

        async Task<(string, bool, int, TimeSpan)> OneAsync(string words, IPAddress from)
        {
            var began = Stopwatch.GetTimestamp();
            string? opened = null;
            for (var press = 1; press <= MostPresses; press++)
            {
                try
                {
                    using var connection = new Connection(port, from);
                    await connection.ConnectAsync();
                    if (opened is null)
                    {
                        if (await connection.AskAsync(Open) == 200) opened = Opened(connection.Body());
                        await Task.Delay(Reads);
                        if (opened is null) continue;
                    }
                    var status = await connection.AskAsync(Send(opened, words));
                    if (status == Kept) return (words, true, press, Stopwatch.GetElapsedTime(began));
                    if (status is PressAgain or TooMany) opened = Opened(connection.Body()) ?? opened;
                }
                catch (Exception broken) when (broken is IOException or SocketException)
                {
                    // They press again.
                }
                await Task.Delay(PressesAgainAfter);
            }
            return (words, false, MostPresses, Stopwatch.GetElapsedTime(began));
        }
    }

    private static async Task<HashSet<string>> KeptAsync(Engine engine)
    {
        await using var connection = await engine.OpenAloneAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT wants FROM help_requests WHERE came_by = 1";
        await using var reader = (SqliteDataReader)await ask.ExecuteReaderAsync();
        var kept = new HashSet<string>();
        while (await reader.ReadAsync()) kept.Add(reader.GetString(0));
        return kept;
    }

    private static readonly byte[] Open = "GET /ask HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray();

    private static byte[] Send(string opened, string words)
    {
        var body = $"Who=Myself&Wants={Uri.EscapeDataString(words)}&Opened={Uri.EscapeDataString(opened)}";
        return Encoding.ASCII.GetBytes($"POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static string? Opened(string page) => ValueOf().Match(OpenedIn().Match(page).Value) is { Success: true } value ? WebUtility.HtmlDecode(value.Groups[1].Value) : null;

    [GeneratedRegex("<input[^>]*name=\"Opened\"[^>]*>")]
    private static partial Regex OpenedIn();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();

    /// <summary>So many requests a second, answered or not.</summary>
    private sealed class Flood(int port, bool many)
    {
        private readonly ConcurrentQueue<(string Opened, long At)> opened = [];
        private readonly ConcurrentBag<Connection> free = [];
        private int sent;

        public int Sent => sent;

        public ConcurrentBag<string> Thanked { get; } = [];

        /// <summary>How often each answer came: a status, or that the connection broke.</summary>
        public ConcurrentDictionary<string, int> Answers { get; } = [];

        public async Task RunAsync(int rate, TimeSpan lasts)
        {
            var (watch, asked) = (Stopwatch.StartNew(), new List<Task>());
            for (var n = 0; watch.Elapsed < lasts; n++)
            {
                var due = TimeSpan.FromSeconds(n / (double)rate);
                if (due > watch.Elapsed) await Task.Delay(due - watch.Elapsed);
                var number = n;
                asked.Add(Task.Run(() => OneAsync(number)));
            }
            await Task.WhenAll(asked);
            foreach (var connection in free) connection.Dispose();
        }

        private async Task OneAsync(int number)
        {
            Interlocked.Increment(ref sent);
            Connection? connection = null;
            try
            {
                // A new connection from a new address each time, or kept ones from a single one.
                if (many || !free.TryTake(out connection))
                {
                    connection = new(port, many ? new IPAddress([127, (byte)(1 + (number >> 16)), (byte)(number >> 8), (byte)(1 + (number % 250))]) : IPAddress.Parse("127.0.0.2"));
                    await connection.ConnectAsync();
                }
                var sends = number % 2 == 1 && opened.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.At) > Reads && opened.TryDequeue(out oldest) ? oldest.Opened : null;
                var words = $"A flood {(many ? "from many" : "from one")} {number}";
                var status = await connection.AskAsync(sends is null ? Open : Send(sends, words));
                Answers.AddOrUpdate($"{(sends is null ? "opening" : "sending")} {status}", 1, (_, before) => before + 1);
                if (sends is not null && status == Kept) Thanked.Add(words);
                if (sends is null && status == 200 && Opened(connection.Body()) is { } seal) opened.Enqueue((seal, Stopwatch.GetTimestamp()));
                if (many) connection.Dispose();
                else free.Add(connection);
            }
            catch (Exception broken) when (broken is IOException or SocketException)
            {
                connection?.Dispose();
                Answers.AddOrUpdate("broken", 1, (_, before) => before + 1);
            }
        }
    }
}
