using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>Two agendas: theirs first, in their words; ours with its reason, and who outside asks.</summary>
[Needs(May.Write)]
internal sealed class AgendaModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>What they want first, in their words.</summary>
    [BindProperty] public string? Wanted { get; set; }

    /// <summary>What we need to bring up.</summary>
    [BindProperty] public string? Needed { get; set; }
    [BindProperty] public bool Unprompted { get; set; }
    [BindProperty] public bool Hard { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? AskedBy { get; set; }
    [BindProperty] public string? ByDay { get; set; }
    [BindProperty] public Audience Audience { get; set; } = Audience.MyTeam;
    [BindProperty] public Whose Whose { get; set; } = Whose.Theirs;
    [BindProperty] public Id<AgendaItem>? Item { get; set; }

    /// <summary>Who of the family finds it on their own list from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];
    public ReadByName? Readers { get; private set; }
    public bool MayWrite => Record.MayWrite;

    public IReadOnlyList<AgendaItem> Waiting { get; private set; } = [];
    public IReadOnlyList<AgendaItem> LaidDown { get; private set; } = [];

    public override string? KeepsAs => $"agenda/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["ours"];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/agenda";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        var relationship = await Record.OpenOfFamilyAsync(Id);
        var problems = new List<Problem>();
        var day = TypedDay.Maybe(nameof(ByDay), ByDay, problems);
        var item = Whose == Whose.Theirs
            ? Refused.Into(problems, f => f == "Text" ? nameof(Wanted) : f, () => new AgendaItem(relationship, Whose, Wanted, null, null, null, Unprompted, Hard, Audience, Record.By))
            : Refused.Into(problems, f => f == "Text" ? nameof(Needed) : f, () => new AgendaItem(relationship, Whose, Needed, Because, AskedBy, day, false, Hard, Audience, Record.By));
        Refused.If(problems);
        Record.Add(item!);
        await Record.LetReadAsync(LetRead, item!);
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostFirstAsync()
    {
        var (item, others) = await ChosenAsync();
        item.ComeFirst(others);
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostLayDownAsync()
    {
        (await ChosenAsync()).Item.LayDown();
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostTakeUpAsync()
    {
        (await ChosenAsync()).Item.Waits();
        return await SavedAsync();
    }

    public override async Task ShowAsync()
    {
        await MeetAsync(Id);
        var items = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && a.State != AgendaState.Reached).OrderBy(a => a.Whose).ThenBy(a => a.Place).ThenBy(a => a.Id).ToListAsync();
        Waiting = [.. items.Where(a => a.State == AgendaState.Waiting)];
        LaidDown = [.. items.Where(a => a.State == AgendaState.LaidDown).OrderByDescending(a => a.Id).Take(10)];
        (WithSpace, Readers) = (await Pick.WithSpaceAsync(Record), await Record.ReadersAsync());
    }

    private async Task<(AgendaItem Item, IReadOnlyList<AgendaItem> Others)> ChosenAsync()
    {
        await Record.OpenOfFamilyAsync(Id);
        var items = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id).ToListAsync();
        var item = items.Find(a => a.Id == Item) ?? throw new NotReached();
        return (Record.Follow(item), items);
    }

    private async Task<IActionResult> SavedAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
