using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>
/// "I am not safe." The organisation's own help stands here before anything is sent, and telling whoever is on duty is
/// one press. Where nobody is on duty it says whom to ring, and promises nothing.
/// </summary>
[Needs(May.OurSpace)]
internal sealed class NowModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    [BindProperty] public string? Text { get; set; }

    /// <summary>Not for the worker who walks with me.</summary>
    [BindProperty] public bool NotTheWorker { get; set; }

    /// <summary>What I have told and nobody has answered, or somebody has today.</summary>
    public IReadOnlyList<Ask> Told { get; private set; } = [];

    public ILookup<Guid, (string Who, DateTimeOffset At)> Seen { get; private set; } = Array.Empty<Guid>().ToLookup(t => t, _ => ("", default(DateTimeOffset)));

    /// <summary>Who answered each.</summary>
    public IReadOnlyDictionary<Guid, string> Answerers { get; private set; } = new Dictionary<Guid, string>();

    // An address says as little as it can: a phone keeps it.
    public static string At() => "/our/now";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var since = Record.Now.AddDays(-1);
        Told = await Record.Of<Ask>().Where(a => a.Kind == AskKind.NotSafe && (a.AnsweredAt == null || a.AnsweredAt > since)).OrderByDescending(a => a.WrittenAt).ToListAsync();
        Seen = await Record.SeenByAsync([.. Told.Select(t => t.Id.Value)]);
        var answered = Told.Where(t => t.AnsweredBy is not null).Select(t => t.AnsweredBy!.Value).ToArray();
        Answerers = await Record.Workers().Where(w => answered.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id.Value, w => FirstName(w.Name));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        var readers = await ReadersAsync(walk, NotTheWorker ? WhoReads.NotTheWorker : WhoReads.TheTeam);
        var ask = Ask.NotSafe(walk.With, Text, readers.Audience, Record.By);
        Record.Add(ask);
        var (today, team) = (Today, walk.With.TeamId);
        var onDuty = await Record.Duties().Where(d => d.TeamId == team && d.Day == today && d.WorkerId != null).Select(d => d.WorkerId!.Value).ToListAsync();
        Give(ask.Id, readers.Named.Concat(onDuty.Where(d => !NotTheWorker || d != walk.Worker?.Id)).Distinct());
        return await KeepAsync(At());
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<Ask> ask)
    {
        await OpenAsync();
        (await Record.OpenAsync(ask)).TakeBack(Record.By);
        return await KeepAsync(At());
    }
}
