using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>What I was told I did well: words from those who walk with me, to read again.</summary>
[Needs(May.OurSpace)]
internal sealed class WellModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    public IReadOnlyList<(string Text, string Who, DateOnly Day)> Told { get; private set; } = [];

    public static string At() => "/our/well";

    public async Task OnGetAsync()
    {
        await OpenAsync();
        var told = await Record.Of<Entry>().Where(e => e.Kind == EntryKind.Encouragement || e.Kind == EntryKind.WentWell).OrderByDescending(e => e.Day).ThenByDescending(e => e.Id)
            .Join(Record.Workers(), e => e.AuthorId, w => w.Id, (e, w) => new { e.Text, w.Name, e.Day }).ToListAsync();
        Told = [.. told.OrderByDescending(t => t.Day).Select(t => (t.Text, FirstName(t.Name), t.Day))];
    }
}
