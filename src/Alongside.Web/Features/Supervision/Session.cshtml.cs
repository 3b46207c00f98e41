using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Own;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>
/// A session, written by both as they talk: each thing that was brought travels from what happened to what next. What is
/// decided about a family goes on its record; everything else stays between the two.
/// </summary>
[Needs(May.BeHeld)]
internal sealed class SessionModel(Record record, Phrases t) : HoldingPage(record)
{
    /// <summary>The session itself; the relationship follows from it.</summary>
    [FromRoute(Name = "session")] public Id<Encounter> SessionId { get; set; }

    [BindProperty] public List<TalkLine> Talks { get; set; } = [];
    [BindProperty] public List<Feeling> Before { get; set; } = [];
    [BindProperty] public List<Feeling> After { get; set; } = [];

    public Encounter Session { get; private set; } = null!;
    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    /// <summary>Families on whose record something can be decided: those that the held one holds, and the reader reaches.</summary>
    public IReadOnlyList<Pick> Families { get; private set; } = [];

    public override string? KeepsAs => $"session/{SessionId}";

    public static string At(Id<Encounter> session) => $"/supervision/sessions/{session}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var talks = await Record.Of<Talk>().Where(x => x.EncounterId == SessionId).ToListAsync();
        Talks = [.. Items.Select(i => TalkLine.Of(i, talks.Find(x => x.ItemId == i.Id)))];
        if (await MineAsync() is not { } felt) return;
        (Before, After) = (Ticked(felt.Before), Ticked(felt.After));
    }

    public override async Task ShowAsync()
    {
        await OpenSessionAsync();
        Items = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && (a.ReachedIn == SessionId || a.State == AgendaState.Waiting))
            .OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync();
        var (held, today) = (HeldId, Today);
        var about = await Record.WithinReach().Where(r => r.EndedOn == null && r.Holdings.Any(h => h.WorkerId == held && h.From <= today && (h.Until == null || h.Until >= today))).Select(r => r.Id).ToListAsync();
        var known = about.Count == 0 ? [] : await Record.KnownIn(about).ToListAsync();
        Record.Showed(known.Select(k => k.Family));
        Families = [.. known.GroupBy(k => k.Relationship).Select(g => new Pick(g.Key.ToString(), t.Family(g.First().FamilyCalled, [.. g.Select(k => k.Called).Distinct()]))).OrderBy(p => p.Label, StringComparer.CurrentCulture)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenSessionAsync();
        var standing = await Record.Of<Talk>().Where(x => x.EncounterId == SessionId).Select(x => new { x.Id, x.ItemId }).ToListAsync();
        var problems = new List<Problem>();
        for (var n = 0; n < Talks.Count; n++)
        {
            try
            {
                if (Talks[n].Item is { } item) await SayAsync(Talks[n], await Record.OpenAsync(item), standing.Find(s => s.ItemId == item)?.Id);
            }
            catch (Refused refused)
            {
                problems.AddRange(refused.Problems.Select(p => p with { Field = $"Talks[{n}].{p.Field}" }));
            }
        }
        Refused.If(problems);
        await FeelAsync();
        await Record.SaveAsync(WithOneModel.At(Id));
        return Redirect(WithOneModel.At(Id));
    }

    private async Task SayAsync(TalkLine line, AgendaItem item, Id<Talk>? id)
    {
        if (item.RelationshipId != Id) throw new NotReached();
        if (id is null && !line.SaysSomething && string.IsNullOrWhiteSpace(line.Decided)) return;
        var talk = id is { } known ? await Record.OpenAsync(known) : new Talk(item, Session, Record.By);
        talk.Say(line.Happened, line.Stirred, line.Made, line.Next, line.End, line.EndWords, line.Repeats);
        if (id is null && !talk.IsEmpty) Record.Add(talk);
        item.Reached(SessionId);
        if (string.IsNullOrWhiteSpace(line.Decided)) return;
        if (line.About is not { } about) throw new Refused("About", "choose-one");
        Record.Add(Entry.DecidedInSupervision(await Record.OpenAsync(about), line.Decided, IAmHeld ? HolderId : HeldId, Record.By));
    }

    /// <summary>How I came and how I go: mine alone, until I show it.</summary>
    private async Task FeelAsync()
    {
        var (before, after) = (Felt(Before), Felt(After));
        if (await MineAsync() is { } mine) (await Record.OpenAsync(mine.Id)).Say(before, after, null, null);
        else if (before != Feeling.None || after != Feeling.None) Record.Add(new Reflection(Session, before, after, null, null, Record.By));
    }

    private Task<Reflection?> MineAsync() => Record.Of<Reflection>().Where(r => r.EncounterId == SessionId && r.AuthorId == Record.Caller.Worker).FirstOrDefaultAsync();

    private async Task OpenSessionAsync()
    {
        Session = await Record.OpenAsync(SessionId);
        Id = Session.RelationshipId;
        await OpenAsync();
    }

    private static Feeling Felt(List<Feeling> ticked) => ticked.Aggregate(Feeling.None, (all, one) => all | one);

    private static List<Feeling> Ticked(Feeling felt) => [.. Enum.GetValues<Feeling>().Where(f => f != Feeling.None && felt.HasFlag(f))];
}
