using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.People;

/// <summary>Records that somebody takes for one person, waiting for another hand; only where both are within reach.</summary>
[Needs(May.JoinRecords)]
internal sealed class MaybeOneModel(Record record) : HousePage(record)
{
    public IReadOnlyList<(SamePerson Said, string Stays, string Goes)> Waiting { get; private set; } = [];

    public static string At() => "/people/same";

    public async Task OnGetAsync() => Waiting = await Record.WaitingSameAsync();
}
