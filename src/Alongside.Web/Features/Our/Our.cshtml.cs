using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>A person's own space: what was released to them.</summary>
[Needs(May.OurSpace)]
internal sealed class OurModel(Record record) : HousePage(record)
{
    public string Called { get; private set; } = "";

    /// <summary>What was written and released to me, the newest first.</summary>
    public IReadOnlyList<Entry> Written { get; private set; } = [];

    public static string At() => "/our";

    public async Task OnGetAsync()
    {
        await Record.OpenOursAsync();
        Called = Record.Caller.Name;
        Written = await Record.Of<Entry>().OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).ToListAsync();
    }
}
