using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>The families within reach.</summary>
[Needs(May.SeeToday)]
internal sealed class FamiliesModel(Record record) : HousePage(record)
{
    public sealed record Line(Id<Family> Id, string Names, string? Home);

    public IReadOnlyList<Line> Families { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var families = await Record.Families().OrderBy(f => f.Id).Take(50).ToListAsync();
        var people = await Record.PeopleAcross().ToDictionaryAsync(p => p.Id);
        Record.Showed(families.Select(f => f.Id));
        Families = [.. families.Select(f => new Line(f.Id, f.Called ?? string.Join(", ", f.Members.Select(m => people[m.PersonId].Called)), f.Home))];
    }
}
