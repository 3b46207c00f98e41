using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>A time together that is planned and that I may know of.</summary>
/// <param name="Id">The encounter.</param>
/// <param name="With">In which relationship.</param>
/// <param name="Day">The day.</param>
/// <param name="Minute">Minutes after midnight; null when only the day is known.</param>
/// <param name="Said">Who comes or rings, in a sentence without the day.</param>
/// <param name="Purpose">What it is for, in words I may see.</param>
internal sealed record Coming(Id<Encounter> Id, Id<Relationship> With, DateOnly Day, int? Minute, string Said, string? Purpose)
{
    /// <summary>What is planned from today on, the nearest first.</summary>
    public static async Task<IReadOnlyList<Coming>> OfAsync(OurPage page, Record record, DateOnly until)
    {
        var today = page.Today;
        var planned = await record.Of<Encounter>().Where(e => e.State == EncounterState.Planned && e.Day >= today && e.Day < until)
            .OrderBy(e => e.Day).ThenBy(e => e.FromMinute ?? 1440).ThenBy(e => e.Id).ToListAsync();
        // The plan keeps the name of whoever made it; who comes is whoever takes over that day.
        var covers = planned.Count == 0 ? [] : await record.Of<Cover>().Where(c => c.EndedAt == null && c.Until >= today && c.From < until).ToListAsync();
        Id<Worker>? Comes(Encounter e) => covers.Find(c => c.RelationshipId == e.RelationshipId && c.AwayId == e.WorkerId && c.Covers(e.Day))?.WorkerId ?? e.WorkerId;
        var workers = planned.Select(Comes).OfType<Id<Worker>>().Distinct().ToArray();
        var names = workers.Length == 0 ? [] : await record.Workers().Where(w => workers.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name.Split(' ', 2)[0]);
        return [.. planned.Select(e => new Coming(e.Id, e.RelationshipId, e.Day, e.FromMinute, Sentence(page, e, Comes(e) is { } worker ? names[worker] : null), e.Purpose))];
    }

    private static string Sentence(OurPage page, Encounter e, string? worker)
    {
        var key = e.Kind switch { EncounterKind.Visit => "our-comes", EncounterKind.Call => "our-rings", _ => "our-meets" };
        return e.Place is { } place && e.Kind != EncounterKind.Call
            ? page.Say[$"{key}-at", ("worker", worker ?? page.Say["our-owner-us"]), ("place", place)]
            : page.Say[key, ("worker", worker ?? page.Say["our-owner-us"])];
    }
}
