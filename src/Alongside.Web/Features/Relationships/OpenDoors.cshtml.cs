using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Relationships;

/// <summary>The doors we left open: whoever ended with us can come back to somebody who knows them.</summary>
[Needs(May.Write)]
internal sealed class OpenDoorsModel(Record record) : HousePage(record)
{
    /// <summary>So many of the newest are listed; an older one is found by searching.</summary>
    private const int AtMost = 50;

    public IReadOnlyList<DoorLeftOpen> Doors { get; private set; } = [];

    public static string At() => "/open-doors";

    public async Task OnGetAsync() => Doors = await Record.DoorsLeftOpenAsync(AtMost);
}
