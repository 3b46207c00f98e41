using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Alongside.Web.Access;

internal sealed partial class PostgresEngine
{
    internal override async Task<bool> IsEmptyAsync() => await TablesAsync() == 0;

    /// <summary>By PostgreSQL's own pg_dump: people go on working, and the copy is of one moment.</summary>
    internal override async Task BackupAsync(string file, Action<double> progress)
    {
        var (part, tables) = (file + ".part", await TablesAsync());
        File.Delete(part);
        await RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--enable-row-security", "--verbose", $"--file={part}"], Counting("dumping contents of table", tables, progress));
        File.Move(part, file);
    }

    /// <summary>All or nothing: one transaction.</summary>
    internal override async Task RestoreAsync(string file, Action<double> progress)
    {
        var tables = 0;
        await RunAsync("pg_restore", ["--list", file], line => tables += line.Contains("TABLE DATA", StringComparison.Ordinal) ? 1 : 0, toDatabase: false);
        await RunAsync("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--verbose", file], Counting("processing data for table", tables, progress));
    }

    internal override async Task<IReadOnlySet<string>> StepsOfAsync(string file)
    {
        var steps = new HashSet<string>();
        try
        {
            await RunAsync("pg_restore", ["--data-only", "--table=schema_steps", "--file=-", file],
                line => { if (line.Contains(".sql\t", StringComparison.Ordinal)) steps.Add(line.Split('\t')[0]); }, toDatabase: false);
        }
        catch (IOException)
        {
            throw new InvalidDataException($"{file} is not a backup of Alongside on PostgreSQL.");
        }
        return steps;
    }

    private async Task<long> TablesAsync()
    {
        await using var ask = source.CreateCommand("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()");
        return Convert.ToInt64(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static Action<string> Counting(string words, long of, Action<double> progress)
    {
        var done = 0;
        return line => { if (line.Contains(words, StringComparison.Ordinal)) progress(Math.Min(1, ++done / (double)Math.Max(1, of))); };
    }

    private async Task RunAsync(string program, string[] arguments, Action<string> heard, bool toDatabase = true)
    {
        var place = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(PathOf(program)) { RedirectStandardError = true, RedirectStandardOutput = true };
        if (toDatabase)
        {
            string[] where = ["--host", place.Host ?? "localhost", "--port", place.Port.ToString(CultureInfo.InvariantCulture), "--username", place.Username ?? "postgres", "--dbname", place.Database!, "--no-password"];
            foreach (var argument in where) start.ArgumentList.Add(argument);
            // Not among the arguments: those can be read by everybody on the machine.
            if (place.Password is { } password) start.Environment["PGPASSWORD"] = password;
        }
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // The whole record is copied; said to this program's connection alone.
        start.Environment["PGOPTIONS"] = "-c alongside.act=backup";
        using var running = Process.Start(start)!;
        var last = "";
        await Task.WhenAll(ListenAsync(running.StandardOutput, heard), ListenAsync(running.StandardError, line => { last = line; heard(line); }));
        await running.WaitForExitAsync();
        if (running.ExitCode != 0) throw new IOException($"{program} said: {last}");
    }

    private static async Task ListenAsync(StreamReader reader, Action<string> heard)
    {
        while (await reader.ReadLineAsync() is { } line) heard(line);
    }

    /// <summary>Debian keeps the programs of each version apart, off the path; the newest can read every older server.</summary>
    private static string PathOf(string program)
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var n) ? n : 0) : Enumerable.Empty<string>();
        var places = versions.Select(v => Path.Combine(v, "bin")).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return places.Select(p => Path.Combine(p, program)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{program} is not here. It comes with PostgreSQL's client programs; on Debian: apt-get install postgresql-client.");
    }
}
