using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>Who asked for help: those who wait first, the longest first, each in their own words.</summary>
[Needs(May.HearRequests)]
internal sealed class RequestsModel(Record record) : HousePage(record)
{
    /// <summary>Of those already decided, so many are listed.</summary>
    public const int DecidedShown = 30;

    public sealed record Line(Id<HelpRequest> Id, string Wants, string? About, WhoAsks Who, DateOnly AskedOn, DateOnly? TalkedOn, bool NotSafe, Way? Way, DateOnly? ToldOn, CameBy CameBy);

    public IReadOnlyList<Line> Waiting { get; private set; } = [];

    /// <summary>Decided, and whoever asked for themselves has not heard yet.</summary>
    public IReadOnlyList<Line> ToTell { get; private set; } = [];

    public IReadOnlyList<Line> Decided { get; private set; } = [];

    /// <summary>They are there for whoever asks; others see what they wrote down and what is about their families.</summary>
    public bool AtTheDoor { get; private set; }

    public bool SeesTheDoor => Permissions.Allows(Record.Caller.Role, May.SeeTheDoor);

    public static string At() => "/requests";

    public async Task OnGetAsync()
    {
        AtTheDoor = await Record.IsAtTheDoorAsync();
        Waiting = await LinesAsync(Record.Requests().Where(r => r.DecidedAt == null).OrderByDescending(r => r.NotSafe).ThenBy(r => r.AskedAt));
        ToTell = await LinesAsync(Record.Requests().Where(r => r.DecidedAt != null && r.Who == WhoAsks.Myself && r.ToldOn == null && r.CameBy != CameBy.File).OrderBy(r => r.DecidedAt));
        Decided = await LinesAsync(Record.Requests().Where(r => r.DecidedAt != null && (r.Who != WhoAsks.Myself || r.ToldOn != null || r.CameBy == CameBy.File)).OrderByDescending(r => r.DecidedAt).Take(DecidedShown));
        Record.ShowedRequests(Waiting.Concat(ToTell).Concat(Decided).Select(l => l.Id));
    }

    private static Task<List<Line>> LinesAsync(IQueryable<HelpRequest> requests) =>
        requests.Select(r => new Line(r.Id, r.Wants, r.About, r.Who, r.AskedOn, r.FirstTalkedOn, r.NotSafe, r.Way, r.ToldOn, r.CameBy)).ToListAsync();
}
