using System.Diagnostics;

namespace Alongside.Bench;

/// <summary>An older commit of the product, built in a place of its own, which is gone afterwards.</summary>
internal sealed class Older : IAsyncDisposable
{
    private readonly string place;

    private Older(string place) => this.place = place;

    public string Program => Path.Combine(place, "artifacts", "alongside", "alongside");

    /// <param name="commit">Anything that git takes for a commit.</param>
    public static async Task<Older> BuildAsync(string commit)
    {
        var older = new Older(Path.Combine(Path.GetTempPath(), "alongside-older-" + Path.GetRandomFileName()));
        await RunAsync("git", "worktree", "add", "--detach", older.place, commit);
        await RunAsync(Path.Combine(older.place, "alongside"), "--version");
        return older;
    }

    public async ValueTask DisposeAsync() => await RunAsync("git", "worktree", "remove", "--force", place);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Environment.GetEnvironmentVariable("ALONGSIDE_HOME") ?? Environment.CurrentDirectory };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
