using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>One line, and nobody said yet whom it is about: choose, and it is kept.</summary>
[Needs(May.Write)]
internal sealed class JustHappenedModel(Record record) : HousePage(record)
{
    public sealed record With(Id<Relationship> Id, string Called);

    [BindProperty] public string? Line { get; set; }

    public IReadOnlyList<With> Whom { get; private set; } = [];

    /// <summary>One line that is nobody's yet: on Today and here it is the same.</summary>
    public const string DraftName = "just-happened";

    public override string? KeepsAs => DraftName;

    public static string At() => "/encounters/quick";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        return Page();
    }

    public override async Task ShowAsync()
    {
        var me = Record.Caller.Worker;
        var mine = await Record.Across<Relationship>().Where(r => r.EndedOn == null && r.Holdings.Any(h => h.WorkerId == me && h.From <= Today && (h.Until == null || h.Until >= Today))).OrderBy(r => r.Id).ToListAsync();
        var families = mine.Select(r => r.FamilyId!.Value).ToHashSet();
        var known = await Record.Families().Where(f => families.Contains(f.Id)).ToDictionaryAsync(f => f.Id);
        var persons = known.Values.SelectMany(f => f.Members).Select(m => m.PersonId).ToHashSet();
        var people = await Record.PeopleAcross().Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        Record.Showed(families);
        Whom =
        [
            .. mine.Select(r => new With(r.Id, r.One.Person is { } one && people.TryGetValue(one, out var person) ? person.FullName
                : known[r.FamilyId!.Value].Called ?? string.Join(", ", known[r.FamilyId!.Value].Members.Select(m => people[m.PersonId].Called)))).OrderBy(w => w.Called, StringComparer.CurrentCulture),
        ];
    }
}
