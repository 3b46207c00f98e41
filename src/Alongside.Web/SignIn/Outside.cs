using Alongside.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>What a family's pages look like to anyone who glances at them: a name that says nothing, and where leaving ends.</summary>
internal sealed class Outside(SignInDb db)
{
    private (string Name, string? ExitTo)? read;

    /// <summary>The name in the tab, on the card and in the phone's history.</summary>
    public async Task<string> NameAsync() => (await ReadAsync()).Name;

    /// <summary>Where leaving in a hurry ends; null for our own empty page.</summary>
    public async Task<string?> ExitToAsync() => (await ReadAsync()).ExitTo;

    private async Task<(string Name, string? ExitTo)> ReadAsync()
    {
        if (read is { } known) return known;
        // An organisation that nobody has described yet already has its neutral name.
        var kept = await db.Set<Organisation>().AsNoTracking().OrderBy(o => o.Id).FirstOrDefaultAsync() ?? new Organisation("…", DateTimeOffset.UnixEpoch);
        read = (kept.NeutralName, kept.ExitTo);
        return read.Value;
    }
}
