using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Releasing;

/// <summary>What is shared with other agencies about this family, and deciding to share: seven checks, each in words.</summary>
[Needs(May.Write)]
internal sealed class SharingsModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>As many of the latest lines, steps and photos are offered to be named.</summary>
    private const int Offered = 12;

    [FromRoute] public Id<Family> Id { get; set; }
    [BindProperty] public Id<Worker>? PartnerId { get; set; }
    [BindProperty] public string? Agency { get; set; }
    [BindProperty] public string? Purpose { get; set; }
    [BindProperty] public string? Question { get; set; }
    [BindProperty] public SharingBasis? Basis { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty(Name = nameof(Checks))] public Dictionary<SharingCheck, string?> Checks { get; set; } = [];

    /// <summary>What it names, "Step:id".</summary>
    [BindProperty(Name = nameof(Things))] public List<string> Things { get; set; } = [];
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Until { get; set; }

    public IReadOnlyList<Sharing> Sharings { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public IReadOnlyList<Pick> Partners { get; private set; } = [];
    public IReadOnlyList<Pick> Nameable { get; private set; } = [];

    public override string? KeepsAs => $"sharing/{Id}";

    public static string At(Id<Family> id) => $"/families/{id}/sharing";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        From = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        await Record.OpenAsync(Id);
        await OfferAsync();
        var named = Things.Where(t => Nameable.Any(n => n.Value == t)).Select(t => (Guid.Parse(t.Split(':')[1]), t.Split(':')[0])).ToList();
        var partner = PartnerId is { } who && Partners.Any(p => p.Value == who.ToString()) ? who : (Id<Worker>?)null;
        var theirs = partner is { } asked ? await Record.Workers().Where(w => w.Id == asked).Select(w => w.Agency).FirstOrDefaultAsync() : null;
        var sharing = new Sharing(Id, partner, Sharing.AgencyOf(Agency, theirs), Purpose, Question, Basis, Because, Checks, named, TypedDay.Maybe(nameof(From), From) ?? Today, TypedDay.Maybe(nameof(Until), Until), Record.By);
        Record.Add(sharing);
        await Record.SaveAsync(SharingModel.At(Id, sharing.Id));
        return Redirect(SharingModel.At(Id, sharing.Id));
    }

    public override async Task ShowAsync()
    {
        await Record.OpenAsync(Id);
        Sharings = await Record.Of<Sharing>().OrderByDescending(s => s.Id).ToListAsync();
        var who = Sharings.Select(s => s.PartnerId).Distinct().ToArray();
        Names = await Record.Workers().Where(w => who.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Name);
        await OfferAsync();
    }

    private async Task OfferAsync()
    {
        var today = Today;
        Partners = [.. (await Record.Workers().HereOn(today).Where(w => w.Role == Role.Partner).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name, w.Profession, w.Agency }).ToListAsync())
            .Select(w => new Pick(w.Id.ToString(), string.Join(", ", new[] { w.Name, w.Profession, w.Agency }.OfType<string>())))];
        var people = await Record.People().ToDictionaryAsync(p => p.Id, p => p.Called);
        var members = await Record.Of<Member>().Where(m => m.Until == null).OrderBy(m => m.Id).ToListAsync();
        var lines = await Record.Of<Entry>().Where(e => e.Kind == EntryKind.Line && e.Audience == Audience.MyTeam && !e.KeptApart).OrderByDescending(e => e.Id).Take(Offered).ToListAsync();
        var steps = await Record.Of<Step>().Where(s => s.State == StepState.Open && s.Audience == Audience.MyTeam).OrderByDescending(s => s.Id).Take(Offered).ToListAsync();
        // What somebody of the family drew was drawn for whoever it said would read it.
        var photos = await Record.Of<Attachment>().Where(a => a.Audience == Audience.MyTeam && !a.KeptApart && a.AuthorPersonId == null).OrderByDescending(a => a.Id).Take(Offered).ToListAsync();
        Nameable =
        [
            .. members.Select(m => new Pick($"{nameof(Member)}:{m.Id}", phrases["sharing-that-belongs", ("who", people[m.PersonId])])),
            .. steps.Select(s => new Pick($"{nameof(Step)}:{s.Id}", s.Text)),
            .. lines.Select(l => new Pick($"{nameof(Entry)}:{l.Id}", l.Text)),
            .. photos.Select(p => new Pick($"{nameof(Attachment)}:{p.Id}", phrases["sharing-photo", ("shows", p.Shows)])),
        ];
    }
}
