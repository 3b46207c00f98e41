using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>
/// After a session, for whoever likes to: what each thing was for, who had a stake in it, and how directive it was. Both
/// ends are right; nothing here is asked while people talk.
/// </summary>
[Needs(May.BeHeld)]
internal sealed class LookBackModel(Record record, Phrases t) : HoldingPage(record)
{
    [FromRoute(Name = "session")] public Id<Encounter> SessionId { get; set; }
    [BindProperty] public List<LookBackLine> Lines { get; set; } = [];

    public Encounter Session { get; private set; } = null!;

    /// <summary>What was talked about, each with its words.</summary>
    public IReadOnlyDictionary<Id<Talk>, string> Texts { get; private set; } = new Dictionary<Id<Talk>, string>();

    public static string At(Id<Encounter> session) => $"/supervision/sessions/{session}/back";

    public async Task OnGetAsync()
    {
        var talks = await TalksAsync();
        Lines = [.. talks.Select(LookBackLine.Of)];
    }

    public override Task ShowAsync() => TalksAsync();

    /// <summary>Both look back, each on a device of their own: what one of them said is not overwritten unseen by the other.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var talks = await TalksAsync();
        var shown = Request.HasFormContentType ? Posted() : [.. talks.Select(x => x.Id)];
        return [.. shown.SelectMany((id, n) => LookBackLine.Standing(n, talks.Find(x => x.Id == id), t))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await TalksAsync();
        foreach (var line in Lines)
        {
            if (line.Talk is not { } id) continue;
            var talk = await Record.OpenAsync(id);
            if (talk.EncounterId != SessionId) throw new NotReached();
            talk.LookBack(line.Functions.Aggregate(SupervisionFunction.None, (all, one) => all | one), line.Stakeholders.Aggregate(Stakeholder.None, (all, one) => all | one), line.Leaning);
        }
        await Record.SaveAsync(WithOneModel.At(Id));
        return Redirect(WithOneModel.At(Id));
    }

    /// <summary>The things on the form that was sent, in its order.</summary>
    private List<Id<Talk>> Posted()
    {
        var talks = new List<Id<Talk>>();
        while (Request.Form.TryGetValue($"Lines[{talks.Count}].Talk", out var sent) && Id<Talk>.TryParse(sent.ToString(), null, out var talk)) talks.Add(talk);
        return talks;
    }

    private async Task<List<Talk>> TalksAsync()
    {
        Session = await Record.OpenAsync(SessionId);
        Id = Session.RelationshipId;
        await OpenAsync();
        var talks = await Record.Of<Talk>().Where(x => x.EncounterId == SessionId).OrderBy(x => x.Id).ToListAsync();
        var items = await Record.Of<AgendaItem>().Where(a => a.ReachedIn == SessionId).Select(a => new { a.Id, a.Text }).ToDictionaryAsync(a => a.Id, a => a.Text);
        Texts = talks.ToDictionary(x => x.Id, x => items.GetValueOrDefault(x.ItemId, ""));
        return talks;
    }
}
