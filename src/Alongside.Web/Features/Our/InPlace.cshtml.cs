using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Our;

/// <summary>What I read for a child for whom I speak: decision by decision, under the child's own name and never among what is mine.</summary>
[Needs(May.OurSpace)]
internal sealed class InPlaceModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    public IReadOnlyList<Record.InPlaceOf> Decisions { get; private set; } = [];

    public static string At() => "/our/for";

    public async Task OnGetAsync()
    {
        await OpenAsync();
        Decisions = await Record.OpenInPlaceAsync();
        // Whoever speaks for nobody has no such page.
        if (Decisions.Count == 0) throw new NotReached();
    }
}
