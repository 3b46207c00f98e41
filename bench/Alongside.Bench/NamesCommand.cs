using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Alongside.Domain.Access;
using Alongside.Domain.Matching;
using Alongside.Web.Access;
using Alongside.Web.Commands.Generate;
using Alongside.Web.Schema;

namespace Alongside.Bench;

/// <summary>
/// Makes a city of names and asks it for people whose names were written badly: how often the right name is among the
/// first five (equal names as one), and how long the door takes to answer, its line in the reading log durable.
/// Asked as a service lead, who may find every name, and as a worker before somebody new begins.
/// </summary>
internal static class NamesCommand
{
    private const int First = 5, WarmUp = 200;

    public static Command Make()
    {
        var database = new Option<string?>("--database") { Description = "An empty PostgreSQL record, migrated: \"postgres:CONNECTION STRING\". Without it a SQLite record is made and thrown away." };
        var people = new Option<int>("--people") { Description = "How many people.", DefaultValueFactory = _ => 250_000 };
        var names = new Option<int>("--names") { Description = "How many of them are asked for.", DefaultValueFactory = _ => 2_000 };
        var misses = new Option<bool>("--misses") { Description = "Show the names that were not among the first." };
        var command = new Command("names", "Finds people by names that were written badly, and measures it.") { database, people, names, misses };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(database), parsed.GetValue(people), parsed.GetValue(names), parsed.GetValue(misses)));
        return command;
    }

    private static async Task<int> RunAsync(string? database, int people, int names, bool misses)
    {
        var place = Directory.CreateTempSubdirectory("alongside-names-").FullName;
        try
        {
            var (city, clock, watch) = (new NamesCity(), TimeProvider.System, Stopwatch.StartNew());
            if (database is null)
            {
                var path = Path.Combine(place, "names.db");
                await NewFile.FillAsync(path, clock, (engine, connection) =>
                {
                    city.Tell(engine, connection, people, clock.GetUtcNow());
                    return Task.CompletedTask;
                });
                database = "sqlite:" + path;
            }
            else
            {
                await using var filling = Engine.At(database);
                if ((await Runner.MissingAsync(filling)).Count > 0) throw new InvalidOperationException("Run alongside migrate first.");
                await filling.WriteAsync(AtTheWall.Program("generate"), (connection, _) =>
                {
                    city.Tell(filling, connection, people, clock.GetUtcNow());
                    return Task.CompletedTask;
                });
            }
            await using var asked = Engine.At(database);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{city.People.Count:N0} people told in {watch.Elapsed.TotalSeconds:N0} s. {names:N0} of them, written badly:"));
            var lead = new Caller(new Viewer(city.Lead.Id, city.Lead.Role, [], []), city.Lead.Name, null);
            var worker = new Caller(new Viewer(city.Worker.Id, city.Worker.Role, [city.Team.Id], []), city.Worker.Name, null);
            await AskAsync("everybody, name alone", asked, lead, city.People, names, misses, (door, name, _, _) => FoundAsync(door, name));
            await AskAsync("everybody, name and year", asked, lead, city.People, names, misses, (door, name, year, _) => FoundAsync(door, string.Create(CultureInfo.InvariantCulture, $"{name} {year}")));
            await AskAsync("everybody, name and street", asked, lead, city.People, names, misses, (door, name, _, street) => FoundAsync(door, $"{name} {street}"));
            await AskAsync("met before, name and year", asked, worker, [.. city.People.Take(city.Reached)], names, misses, (door, name, year, _) => RecognisedAsync(door, name, year.ToString(CultureInfo.InvariantCulture), null));
            await AskAsync("met before, name and street", asked, worker, [.. city.People.Take(city.Reached)], names, misses, (door, name, _, street) => RecognisedAsync(door, name, null, street));
            return 0;
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<FoundPerson>> FoundAsync(Record door, string words) => (await door.FindAsync(words)).People;

    private static Task<IReadOnlyList<FoundPerson>> RecognisedAsync(Record door, string name, string? year, string? street)
    {
        var (given, family) = name.Split(' ', 2) is [var first, var rest] ? (first, rest) : (name, null);
        return door.RecogniseAsync(Sought.From(given, family, year, street));
    }

    private static async Task AskAsync(string how, Engine engine, Caller caller, IReadOnlyList<(string Name, int Year, string Street)> people, int names, bool misses, Func<Record, string, int, string, Task<IReadOnlyList<FoundPerson>>> ask)
    {
        var (luck, took, right) = (new Random(7), new List<double>(), 0);
        for (var at = -WarmUp; at < names; at++)
        {
            var (name, year, street) = people[luck.Next(people.Count)];
            var wrong = Slips.Of(luck, name);
            var watch = Stopwatch.StartNew();
            IReadOnlyList<FoundPerson> found;
            await using (var door = new Record(engine, caller, TimeProvider.System))
            {
                found = await ask(door, wrong, year, street);
                await door.Written;
            }
            if (at < 0) continue;
            took.Add(watch.Elapsed.TotalMilliseconds);
            var first = found.Select(p => p.Name).Distinct().Take(First).ToList();
            if (first.Contains(name)) right++;
            else if (misses) Console.WriteLine($"   {name} as {wrong}: {string.Join(", ", first)}");
        }
        double[] all = [.. took];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{how,-27} right in the first five {100.0 * right / names:N1} %; p50 {Measured.At(50, all):N1} ms, p95 {Measured.At(95, all):N1} ms, p99 {Measured.At(99, all):N1} ms"));
    }
}
