using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Together;

/// <summary>
/// A group with families met once. Each family's record gets a time together of its own, with a line of its own: nobody
/// learns from one record who else was there.
/// </summary>
[Needs(May.Write)]
internal sealed class WriteGroupModel(Record record) : HousePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public List<Id<Relationship>> Came { get; set; } = [];
    [BindProperty] public List<GroupNote> Notes { get; set; } = [];

    /// <summary>The relationships that the reader holds, by name.</summary>
    public IReadOnlyList<Pick> Mine { get; private set; } = [];

    public override string? KeepsAs => "group/new";

    public static string At() => "/groups/new";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Day = Today;
        Notes = [.. Mine.Select(m => new GroupNote { Of = new(Guid.Parse(m.Value)) })];
    }

    public override async Task ShowAsync() => Mine = await WhoIsWho.PicksAsync(Record);

    public async Task<IActionResult> OnPostAsync()
    {
        var problems = new List<Problem>();
        var name = Words.From(nameof(Name), Name, Words.Line, problems)?.Text;
        if (Day is not { } day) throw new Refused(nameof(Day), ModelState[nameof(Day)]?.Errors.Count > 0 ? "date-impossible" : "supervision-needs-a-day");
        var said = Notes.Where(n => n.Of is not null && !string.IsNullOrWhiteSpace(n.Note)).GroupBy(n => n.Of!.Value).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(n => n.Note)));
        var came = Came.Concat(said.Keys).Distinct().ToList();
        if (came.Count == 0) problems.Add(new(nameof(Came), "group-nobody-came"));
        Refused.If(problems);
        foreach (var one in came)
        {
            var relationship = await Record.OpenAsync(one);
            if (relationship.FamilyId is null) throw new NotReached();
            var by = Record.By with { Team = relationship.TeamId ?? Record.By.Team };
            var met = Encounter.Record(relationship, EncounterKind.Group, new(day, null, null), null, by);
            met.Mean(name);
            Record.Add(met);
            if (said.TryGetValue(one, out var note)) Record.Add(new Entry(met, EntryKind.Line, note, Source.Seen, null, Audience.MyTeam, by));
        }
        await Record.SaveAsync("/today");
        return Redirect("/today");
    }
}
