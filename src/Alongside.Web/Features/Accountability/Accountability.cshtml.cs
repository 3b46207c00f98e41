using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>Who opened what: openings with a reason that wait for another pair of eyes, and where to look further. No family's content.</summary>
[Needs(May.WatchOver)]
internal sealed class AccountabilityModel(Record record, Phrases phrases, Sealer? sealer = null) : HousePage(record)
{
    private const int LookedAtBefore = 20;

    /// <summary>A name, to find the family whose log is wanted.</summary>
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }

    public IReadOnlyList<OpenedWithReason> Openings { get; private set; } = [];
    public Findings? Found { get; private set; }

    /// <summary>Why the audit is not being sealed; null while all is well.</summary>
    public string? Trouble => sealer?.Trouble;

    public static string At() => "/accountability";

    public async Task OnGetAsync()
    {
        Openings = await Record.OpeningsWithReasonAsync(LookedAtBefore);
        if (!string.IsNullOrWhiteSpace(Q)) Found = await Record.FindAsync(Q);
    }

    public string Says(OpenedWithReason opening) => phrases.Opened(opening);

    public string When(DateTimeOffset at) => phrases.Moment(at, Today);
}
