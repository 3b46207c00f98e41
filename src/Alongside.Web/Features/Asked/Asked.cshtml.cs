using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Asked;

/// <summary>What a professional of another agency is asked.</summary>
[Needs(May.AnswerWhatIsAsked)]
internal sealed class AskedModel(Record record) : HousePage(record)
{
    public IReadOnlyList<Sharing> Waiting { get; private set; } = [];

    public static string At() => "/asked";

    public async Task OnGetAsync() => Waiting = await Record.AskedOfMeAsync();
}
