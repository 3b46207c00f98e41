using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>Everyone who works here, and who has left.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class StaffModel(Record record) : HousePage(record)
{
    /// <summary>As many as one reads before writing a name instead.</summary>
    private const int Shown = 60;

    private const CompareOptions Forgiving = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public sealed record Line(Id<Worker> Id, string Name, string? Profession, string? Agency, string? Languages, Role Role, DateOnly? LeftOn);

    [BindProperty(SupportsGet = true)] public string? Called { get; set; }

    public IReadOnlyList<Line> Workers { get; private set; } = [];
    public int More { get; private set; }

    public static string At() => "/house/staff";

    public async Task OnGetAsync()
    {
        var everyone = await Record.Workers().OrderBy(w => w.Name).Select(w => new Line(w.Id, w.Name, w.Profession, w.Agency, w.Languages, w.Role, w.LeftOn)).ToListAsync();
        var names = CultureInfo.InvariantCulture.CompareInfo;
        var found = everyone.Where(w => string.IsNullOrWhiteSpace(Called) || new[] { w.Name, w.Profession, w.Agency, w.Languages }.Any(said => said is not null && names.IndexOf(said, Called.Trim(), Forgiving) >= 0)).OrderBy(w => w.LeftOn is not null).ToList();
        (Workers, More) = ([.. found.Take(Shown)], Math.Max(0, found.Count - Shown));
    }
}
