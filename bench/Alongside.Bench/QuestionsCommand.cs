using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Alongside.Web.Access;

namespace Alongside.Bench;

/// <summary>Shows what each journey asks of the record, how long each question takes, and how SQLite goes about it.</summary>
internal static class QuestionsCommand
{
    private const int Times = 20;

    public static Command Make()
    {
        var database = new Option<string>("--database") { Description = "A city (sqlite:PATH). It is signed in to, and read.", Required = true };
        var plans = new Option<double>("--plans-from") { Description = "Milliseconds from which the plan is shown too.", DefaultValueFactory = _ => 0.5 };
        var only = new Option<string[]>("--only") { Description = "Some journeys alone.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. Targets.Reads.Except([Targets.Supervision])] };
        var command = new Command("questions", "Shows what each journey asks of the record.") { database, plans, only };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(plans), parsed.GetValue(only)!));
        return command;
    }

    private static async Task<int> RunAsync(string database, double plansFrom, string[] only)
    {
        List<Target> targets;
        await using (var engine = Engine.At(database)) targets = [.. (await Targets.ChooseAsync(engine, 12, only.Contains(Targets.Supervision))).Where(t => only.Contains(t.Journey)).GroupBy(t => t.Journey).Select(g => g.Skip(g.Count() / 2).First())];
        var scripts = await Watched.AllAsync(database, targets);
        await using var asking = Engine.At(database);
        var connection = (KeptConnection)asking.Borrow();
        foreach (var target in targets)
        {
            var script = scripts[target.Cookie + target.Address];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n== {target.Journey}: {script.Questions.Count} questions, {script.Page.Length:N0} characters"));
            foreach (var (sql, values) in script.Questions)
            {
                var (rows, watch) = (0, Stopwatch.StartNew());
                for (var time = 0; time < Times; time++)
                {
                    using var reader = connection.Read(sql, values);
                    while (reader.Read()) rows++;
                }
                var each = watch.Elapsed.TotalMilliseconds / Times;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{each,8:N3} ms {rows / Times,5} rows  {sql.ReplaceLineEndings(" ")[..Math.Min(110, sql.ReplaceLineEndings(" ").Length)]}"));
                if (each < plansFrom) continue;
                Console.WriteLine(sql);
                using var plan = connection.Read("EXPLAIN QUERY PLAN " + sql, values);
                while (plan.Read()) Console.WriteLine($"           {plan.GetString(3)}");
            }
        }
        return 0;
    }
}
