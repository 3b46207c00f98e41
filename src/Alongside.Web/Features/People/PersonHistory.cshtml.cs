using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Who changed what about one person, when, and what stood there before.</summary>
[Needs(May.OpenFamily)]
internal sealed class PersonHistoryModel(Record record, Phrases phrases) : PersonPage(record)
{
    private const int APage = 30;

    [FromQuery] public Guid? Before { get; set; }

    public IReadOnlyList<PastSave> Saves { get; private set; } = [];
    public PastInWords Past { get; private set; } = null!;

    /// <summary>Whether there is more that the reader may read.</summary>
    public bool More { get; private set; }

    public static string At(Id<Person> id) => $"/people/{id}/history";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        await Record.OpenFamiliesOfAsync(Id);
        Past = new(phrases, Today, (await Record.People().ToListAsync()).ToDictionary(p => p.Id.Value, p => p.Called));
        var found = await Record.HistoryOfAsync(Id, Before, APage + 1);
        (Saves, More) = ([.. found.Take(APage)], found.Count > APage);
    }
}
