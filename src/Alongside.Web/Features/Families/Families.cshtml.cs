using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>The families within reach, by name or by when we last met.</summary>
[Needs(May.SeeToday)]
internal sealed class FamiliesModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>Families on one page.</summary>
    public const int OnAPage = 25;

    public const string ByName = "name", ByLastMet = "met";

    public sealed record Line(Id<Family> Id, string Names, string? Home, DateOnly? LastMet);

    [BindProperty(SupportsGet = true, Name = "sort")] public string Sort { get; set; } = ByName;

    [BindProperty(SupportsGet = true, Name = "number")] public int Number { get; set; } = 1;

    public IReadOnlyList<Line> Families { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => (Count + OnAPage - 1) / OnAPage;
    public bool MayBegin => Permissions.Allows(Record.Caller.Role, May.BeginFamily);

    public static string At(string sort = ByName, int page = 1) => (sort, page) switch
    {
        (ByName, 1) => "/families",
        (_, 1) => $"/families?sort={sort}",
        _ => $"/families?sort={sort}&number={page}",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (Sort is not (ByName or ByLastMet)) return BadRequest();
        var families = await Record.Families().Select(f => new { f.Id, f.Called, f.Home }).ToListAsync();
        var names = (await Record.Across<Member>().Where(m => m.Until == null && !m.KeptOut)
            .Join(Record.PeopleAcross().Where(p => p.DiedOn == null), m => m.PersonId, p => p.Id, (m, p) => new
            {
                m.Id,
                m.FamilyId,
                Called = p.Names.OrderByDescending(n => n.At).Select(n => n.Name.KnownAs ?? n.Name.Given ?? n.Name.Family).FirstOrDefault() ?? p.Code,
            }).ToListAsync()).OrderBy(m => m.Id).ToLookup(m => m.FamilyId, m => m.Called ?? "");
        var lines = families.Select(f => new Line(f.Id, phrases.Family(f.Called, [.. names[f.Id]]), f.Home, null))
            .OrderBy(f => f.Names, StringComparer.Create(phrases.Culture, ignoreCase: true)).ThenBy(f => f.Id).ToList();
        (Count, Number) = (lines.Count, Math.Clamp(Number, 1, Math.Max(1, (lines.Count + OnAPage - 1) / OnAPage)));
        if (Sort == ByName) lines = OnThisPage(lines);
        var ids = lines.Select(l => (Id<Family>?)l.Id).ToArray();
        var met = await Record.Across<Encounter>().Where(e => e.State == EncounterState.Happened && (Sort == ByLastMet || ids.Contains(e.FamilyId)))
            .GroupBy(e => e.FamilyId).Select(g => new { g.Key, Day = g.Max(e => e.Day) }).ToDictionaryAsync(g => g.Key!.Value, g => g.Day);
        lines = [.. lines.Select(l => l with { LastMet = met.TryGetValue(l.Id, out var day) ? day : null })];
        Families = Sort == ByName ? lines : OnThisPage([.. lines.OrderByDescending(l => l.LastMet ?? DateOnly.MinValue)]);
        Record.Showed(Families.Select(f => f.Id));
        return Page();
    }

    private List<Line> OnThisPage(List<Line> lines) => [.. lines.Skip((Number - 1) * OnAPage).Take(OnAPage)];
}
