using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.Today;
using Alongside.Web.Keeping;
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
    /// <summary>Minutes that are kept for one thing, where a script keeps them. Our own choice.</summary>
    public const int ProtectedMinutes = 20;

    /// <summary>So many questions about who they are and who we are; another one beside each thing, and next time the next ones.</summary>
    public const int QuestionsWhoWeAre = 6;

    /// <summary>The session itself; the relationship follows from it.</summary>
    [FromRoute(Name = "session")] public Id<Encounter> SessionId { get; set; }

    [BindProperty] public List<TalkLine> Talks { get; set; } = [];
    [BindProperty] public List<BecameLine> Earlier { get; set; } = [];
    [BindProperty] public List<GuessLine> Guesses { get; set; } = [];
    [BindProperty] public List<Feeling> Came { get; set; } = [];
    [BindProperty] public List<Feeling> Goes { get; set; } = [];

    /// <summary>The other may see how I came and how I go.</summary>
    [BindProperty] public bool ShowFelt { get; set; }

    public Encounter Session { get; private set; } = null!;
    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    /// <summary>What was agreed before this session: of the last one, and what nobody has said the end of.</summary>
    public IReadOnlyList<Talk> Agreed { get; private set; } = [];

    /// <summary>Guesses that still stand.</summary>
    public IReadOnlyList<Hypothesis> Standing { get; private set; } = [];

    /// <summary>How the other came and goes, where they show it.</summary>
    public Reflection? TheirFelt { get; private set; }

    /// <summary>Families on whose record something can be decided: those that the held one holds, and the reader reaches.</summary>
    public IReadOnlyList<Pick> Families { get; private set; } = [];

    public override string? KeepsAs => $"session/{SessionId}";

    public static string At(Id<Encounter> session) => $"/supervision/sessions/{session}";

    /// <summary>A question about who they are and who we are, another one beside each thing, and not the same first one each time.</summary>
    public string WhoWeAre(int number) => t[$"who-we-are-{(Session.Day.DayNumber + number) % QuestionsWhoWeAre + 1}"];

    /// <summary>"calm and tired".</summary>
    public string Words(Feeling felt) => t.List(Ticked(felt).Select(f => t[$"feeling-{Pick.Kebab(f.ToString())}"]));

    public async Task OnGetAsync()
    {
        await ShowAsync();
        var talks = await TalksAsync();
        Talks = [.. Items.Select(i => TalkLine.Of(i.Id, talks.Find(x => x.ItemId == i.Id)))];
        Earlier = [.. Agreed.Select(x => new BecameLine { Talk = x.Id, Became = x.Became })];
        Guesses = [.. Standing.Select(h => new GuessLine { Id = h.Id, State = h.State })];
        if (await FeltOfAsync(mine: true) is not { } felt) return;
        (Came, Goes, ShowFelt) = (Ticked(felt.Before), Ticked(felt.After), felt.Audience == Audience.MyTeam);
    }

    public override async Task ShowAsync()
    {
        await OpenSessionAsync();
        Items = await ItemsAsync();
        var before = await Record.Of<Talk>().Where(x => x.RelationshipId == Id && x.EncounterId != SessionId && x.End != null).OrderByDescending(x => x.Id).ToListAsync();
        Agreed = SatDownWith.Standing(before);
        Standing = await Record.Of<Hypothesis>().Where(h => h.RelationshipId == Id && h.State != HypothesisState.SetAside).OrderBy(h => h.Id).ToListAsync();
        TheirFelt = await FeltOfAsync(mine: false);
        Families = await WhoIsWho.PicksAsync(Record, await AboutAsync());
    }

    /// <summary>Both may be writing at once, each on a device of their own.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await OpenSessionAsync();
        var talks = await TalksAsync();
        var items = Request.HasFormContentType ? Posted() : [.. (await ItemsAsync()).Select(i => i.Id)];
        return [.. items.SelectMany((item, n) => TalkLine.Standing(n, talks.Find(x => x.ItemId == item), t))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenSessionAsync();
        var standing = await Record.Of<Talk>().Where(x => x.EncounterId == SessionId).Select(x => new { x.Id, x.ItemId }).ToListAsync();
        var problems = new List<Problem>();
        for (var n = 0; n < Talks.Count; n++)
            if (Talks[n].Item is { } item) await CollectAsync(problems, $"Talks[{n}]", async line => await SayAsync(Talks[line], await Record.OpenAsync(item), standing.Find(s => s.ItemId == item)?.Id), n);
        for (var n = 0; n < Earlier.Count; n++)
            if (Earlier[n].Talk is { } talk) await CollectAsync(problems, $"Earlier[{n}]", async line => (await OfTheseTwoAsync(talk)).SayWhatBecame(Earlier[line].Became, Record.By), n);
        Refused.If(problems);
        foreach (var guess in Guesses)
            if (guess is { Id: { } id, State: { } state })
                (await Record.OpenAsync(id) is { } one && one.RelationshipId == Id ? one : throw new NotReached()).Stands(state, Record.By);
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
        talk.SayLayers(line.InTheFamily, line.BetweenUs, line.OneUp, line.WhoWeAre);
        var guess = string.IsNullOrWhiteSpace(line.Guess) && string.IsNullOrWhiteSpace(line.WouldTell) ? null : new Hypothesis(talk, line.Guess, line.WouldTell, Record.By);
        if (id is null && (guess is not null || !talk.IsEmpty)) Record.Add(talk);
        if (guess is not null) Record.Add(guess);
        item.Reached(SessionId);
        if (string.IsNullOrWhiteSpace(line.Decided)) return;
        // What is decided here is about families of the one who is held, also where the writer reaches others.
        var theirs = await AboutAsync();
        Record.Showed([]);
        if (line.About is not { } about || !theirs.Contains(about)) throw new Refused("About", "choose-one");
        try
        {
            Record.Add(Entry.DecidedInSupervision(await Record.OpenAsync(about), line.Decided, IAmHeld ? HolderId : HeldId, Record.By));
        }
        catch (Refused refused)
        {
            throw new Refused([.. refused.Problems.Select(p => p with { Field = nameof(line.Decided) })]);
        }
    }

    /// <summary>Relationships with families that the held one holds today, and the reader reaches.</summary>
    private Task<List<Id<Relationship>>> AboutAsync()
    {
        var (held, today) = (HeldId, Today);
        return Record.WithinReach().Where(r => r.EndedOn == null && r.Holdings.Any(h => h.WorkerId == held && h.From <= today && (h.Until == null || h.Until >= today))).Select(r => r.Id).ToListAsync();
    }

    private async Task<Talk> OfTheseTwoAsync(Id<Talk> id) => await Record.OpenAsync(id) is { } talk && talk.RelationshipId == Id ? talk : throw new NotReached();

    /// <summary>How I came and how I go: mine alone, until I show it.</summary>
    private async Task FeelAsync()
    {
        var (came, goes) = (Felt(Came), Felt(Goes));
        var mine = await FeltOfAsync(mine: true) is { } known ? await Record.OpenAsync(known.Id) : null;
        if (mine is null && came == Feeling.None && goes == Feeling.None) return;
        if (mine is null) Record.Add(mine = new Reflection(Session, came, goes, null, null, Record.By));
        else mine.Say(came, goes, null, null);
        mine.ShowToBoth(ShowFelt);
    }

    private Task<Reflection?> FeltOfAsync(bool mine)
    {
        var me = Record.Caller.Worker;
        return Record.Of<Reflection>().Where(r => r.EncounterId == SessionId && (r.AuthorId == me) == mine).FirstOrDefaultAsync();
    }

    private Task<List<Talk>> TalksAsync() => Record.Of<Talk>().Where(x => x.EncounterId == SessionId).ToListAsync();

    private Task<List<AgendaItem>> ItemsAsync() => Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && (a.ReachedIn == SessionId || a.State == AgendaState.Waiting))
        .OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync();

    /// <summary>The things on the form that was sent, in its order.</summary>
    private List<Id<AgendaItem>> Posted()
    {
        var items = new List<Id<AgendaItem>>();
        while (Request.Form.TryGetValue($"Talks[{items.Count}].Item", out var sent) && Id<AgendaItem>.TryParse(sent.ToString(), null, out var item)) items.Add(item);
        return items;
    }

    private async Task OpenSessionAsync()
    {
        if (Session is not null) return;
        Session = await Record.OpenAsync(SessionId);
        Id = Session.RelationshipId;
        await OpenAsync();
    }

    private static async Task CollectAsync(List<Problem> problems, string field, Func<int, Task> act, int line)
    {
        try
        {
            await act(line);
        }
        catch (Refused refused)
        {
            problems.AddRange(refused.Problems.Select(p => p with { Field = $"{field}.{p.Field}" }));
        }
    }

    private static Feeling Felt(List<Feeling> ticked) => ticked.Aggregate(Feeling.None, (all, one) => all | one);

    private static List<Feeling> Ticked(Feeling felt) => [.. Enum.GetValues<Feeling>().Where(f => f != Feeling.None && felt.HasFlag(f))];
}
