using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>Who changed what in a family's record, when, and what stood there before.</summary>
[Needs(May.OpenFamily)]
internal sealed class HistoryModel(Record record, Phrases phrases) : HousePage(record)
{
    private const int APage = 30;

    [FromRoute] public Id<Family> Id { get; set; }
    [FromQuery] public Guid? Before { get; set; }

    public string Names { get; private set; } = "";
    public IReadOnlyList<PastSave> Saves { get; private set; } = [];

    public PastInWords Past { get; private set; } = null!;

    /// <summary>Whether there is more that the reader may read.</summary>
    public bool More { get; private set; }

    public static string At(Id<Family> id) => $"/families/{id}/history";

    public async Task OnGetAsync()
    {
        var family = await Record.OpenAsync(Id);
        var people = await Record.People().OrderBy(p => p.Id).ToListAsync();
        Names = family.Called ?? phrases.List([.. people.Select(p => p.Called)]);
        Past = new(phrases, Today, people.ToDictionary(p => p.Id.Value, p => p.Called));
        var found = await Record.HistoryAsync(Before, APage + 1);
        (Saves, More) = ([.. found.Take(APage)], found.Count > APage);
    }
}
