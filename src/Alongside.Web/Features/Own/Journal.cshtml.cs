using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Own;

/// <summary>Everything in my journal, the newest first.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class JournalModel(Record record) : HousePage(record)
{
    private const int AtOnce = 30;

    /// <summary>The oldest line seen so far; older ones follow.</summary>
    [FromQuery] public Id<JournalLine>? Before { get; set; }

    public IReadOnlyList<JournalLine> Lines { get; private set; } = [];
    public string? Older { get; private set; }

    public static string At() => "/own/journal";

    public async Task OnGetAsync()
    {
        var mine = Record.Own<JournalLine>();
        if (Before is { } before) mine = mine.Where(l => l.Id.CompareTo(before) < 0);
        var found = await mine.OrderByDescending(l => l.Id).Take(AtOnce + 1).ToListAsync();
        Lines = [.. found.Take(AtOnce)];
        if (found.Count > AtOnce) Older = $"{At()}?before={Lines[^1].Id}";
    }
}
