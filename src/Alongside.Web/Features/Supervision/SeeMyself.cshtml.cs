using Alongside.Domain.Access;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>How I hold others: for me alone, from my own last sessions.</summary>
[Needs(May.BeHeld)]
internal sealed class SeeMyselfModel(Record record) : HousePage(record)
{
    public SeeingMyself Seen { get; private set; } = new([]);
    public bool HoldsSomebody { get; private set; }

    public static string At() => "/supervision/myself";

    public async Task OnGetAsync()
    {
        var me = Record.Caller.Worker;
        var mine = (await Record.OpenMyHoldingAsync()).Where(r => r.One.Worker != me).Select(r => r.Id).ToArray();
        HoldsSomebody = mine.Length > 0;
        if (HoldsSomebody) Seen = new(await Record.Of<Talk>().Where(x => mine.Contains(x.RelationshipId)).OrderByDescending(x => x.EncounterId).ThenByDescending(x => x.Id).Take(SeeingMyself.LookBack).ToListAsync());
    }
}
