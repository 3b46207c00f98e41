using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Matching;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Whom a request may be about. Nobody is ever joined by itself, and what is out of reach shows nothing.</summary>
public sealed partial class Record
{
    /// <summary>The front door asks: every name that is not closed, and of each the name and the year alone.</summary>
    private bool atTheDoor;

    /// <summary>People of families whose door the reader left open are found as well: they may be the ones who come back.</summary>
    private bool leftOpenToo;

    /// <summary>
    /// People already known who may be the one a request is about, the likeliest first. To a worker those within reach,
    /// with their families; to the front door every name, with the year and nothing else. Written down as a search is.
    /// </summary>
    public async Task<IReadOnlyList<FoundPerson>> MayBeAsync(HelpRequest request)
    {
        var people = await LikeAsync(request);
        var families = people.SelectMany(p => p.Select(f => f.Family)).Distinct().ToList();
        ShowedFound(request.About, families);
        if (atTheDoor) return [.. people.Select(p => p[0].Found([]) with { KnownAs = null, Before = null, Born = p[0].Born?.ToYear(), Reasons = [] })];
        var homes = await HomesAsync(families);
        return [.. people.Select(p => p[0].Found([.. p.Select(f => homes[f.Family])]))];
    }

    /// <summary>This is who it is about: somebody whom <see cref="MayBeAsync"/> showed, and nobody else.</summary>
    /// <exception cref="NotReached">They were not among them.</exception>
    public async Task IsAboutAsync(HelpRequest request, Id<Person> person)
    {
        var fit = (await LikeAsync(request)).Find(p => p[0].Person == person)?[0] ?? throw new NotReached();
        request.IsAbout(fit.Family, fit.Person);
    }

    /// <summary>What the front door sees of whoever a request is about: their name and the year they were born.</summary>
    public async Task<(string Name, BirthDate? Born)?> NamedAtTheDoorAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id) || caller.Role != Role.FrontDoor || request.PersonId is not { } id) return null;
        return await PastTheWallAsync("names", () => db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id)) is { } person ? (person.Name?.Full ?? person.Called, person.Born?.ToYear()) : null;
    }

    private async Task<List<List<Fit>>> LikeAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        var sought = Sought.From(request.BornYear is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request.About} {year}") : request.About);
        // Whoever asks for themselves may be known by the number they are answered at.
        if (request.Who == WhoAsks.Myself && await OfRequest<Asker>(request).Select(a => a.AnswerAt).FirstOrDefaultAsync() is { } answer && Sought.From(answer).Described.Phone is { } phone) sought = sought.WithPhone(phone);
        var asked = NameKeys.Ask(sought.Name);
        if (asked.Count == 0 && sought.Described.Phone is null) return [];
        (atTheDoor, leftOpenToo) = (caller.Role == Role.FrontDoor, true);
        var least = await LeastBitsAsync();
        return [.. (await ByNameAsync(() => FitsAsync(sought, asked))).Where(f => f.Bits > least).GroupBy(f => f.Person).Take(MostRecognised).Select(p => p.ToList())];
    }

    /// <summary>Families whose relationship ended with this worker or their teams, and that are not closed to them.</summary>
    private IQueryable<Id<Family>?> LeftOpenFamilies()
    {
        var seen = HereAsWorker();
        var closed = ClosedFamilies(seen);
        var teams = caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray();
        return db.Set<Relationship>().Where(r => r.EndedOn != null && r.FamilyId != null && !closed.Contains(r.FamilyId)
            && (teams.Contains(r.TeamId) || db.Set<Holding>().Where(h => h.RelationshipId == r.Id).OrderByDescending(h => h.Id).Select(h => h.WorkerId).FirstOrDefault() == seen.Me)).Select(r => r.FamilyId);
    }
}
