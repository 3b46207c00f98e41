using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Own;

/// <summary>One piece of my journal: read it, show it to a colleague, or take it away.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class JournalLineModel(Record record) : OwnPiecePage<JournalLine>(record)
{
    public JournalLine Line { get; private set; } = null!;
    public ShowTo Showing { get; private set; } = null!;

    public override string? KeepsAs => $"journal-away/{Id}";

    public static string At(Id<JournalLine> id) => $"/own/journal/{id}";

    public override async Task ShowAsync()
    {
        Line = await Record.OpenOwnAsync(Id);
        Showing = new(await Record.ColleaguesAsync(), Line.ShownToId);
    }
}
