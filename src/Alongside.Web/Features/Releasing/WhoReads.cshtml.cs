using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Releasing;

/// <summary>Everything of one family that somebody reads by name or that is kept from somebody, in one place.</summary>
[Needs(May.Write)]
internal sealed class WhoReadsModel(Record record, Phrases phrases) : HousePage(record)
{
    /// <summary>One thing, in words to recognise it by, where its readers are chosen, and what it gives away that must not become known.</summary>
    public sealed record Line(string Words, string Who, string Href, string? GivesAway = null);

    /// <summary>Somebody of the family, and what stands about their belonging.</summary>
    public sealed record One(Id<Person> Id, string Called, bool Alleged, string Who, string Href);

    [FromRoute] public Id<Family> Id { get; set; }

    public IReadOnlyList<Line> ByName { get; private set; } = [];
    public IReadOnlyList<Line> Threads { get; private set; } = [];
    public IReadOnlyList<One> Members { get; private set; } = [];
    public string FamilyHref => ReadersModel.At(Id, nameof(Family), Id.Value);

    public static string At(Id<Family> id) => $"/families/{id}/who-reads";

    public Task OnGetAsync() => ShowAsync();

    /// <summary>It is said of somebody that they harm somebody here, or no longer is.</summary>
    [AskAgain]
    public async Task<IActionResult> OnPostAllegeAsync(Id<Person> person, bool alleged)
    {
        (await Record.OpenAsync(Id)).Allege(person, alleged);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public override async Task ShowAsync()
    {
        var family = await Record.OpenAsync(Id);
        var readers = await Record.ReadersAsync();
        var people = await Record.People().ToDictionaryAsync(p => p.Id, p => p.Called);
        Members = [.. family.Now.OrderBy(m => m.Id).Select(m => new One(m.PersonId, people[m.PersonId], m.Alleged, phrases.Readers(readers, m.Id.Value, null), ReadersModel.At(Id, nameof(Member), m.Id.Value)))];
        Threads = [.. (await Record.Of<Relationship>().ToListAsync()).Select(r => new Line(r.Purpose ?? phrases["who-reads-thread"], phrases.Readers(readers, r.Id.Value, null), ReadersModel.At(Id, nameof(Relationship), r.Id.Value)))];
        var lines = new List<Line>();
        foreach (var (kind, thing) in readers.Releases.Select(r => (r.Kind, r.ThingId)).Where(r => r.Kind is not (nameof(Member) or nameof(Relationship) or nameof(Encounter))).Distinct())
            if (await FindAsync(kind, thing) is { } what) lines.Add(new(what.Words, phrases.Readers(readers, thing, what.Hand), ReadersModel.At(Id, kind, thing), await Record.GivesAwayAsync(what, readers.ReleasedOf(thing))));
        ByName = lines;
    }

    private async Task<Shareable?> FindAsync(string kind, Guid thing)
    {
        try
        {
            return await Record.OpenShareableAsync(Id, kind, thing);
        }
        catch (NotReached)
        {
            return null; // Taken out of use since, or not for this reader.
        }
    }
}
