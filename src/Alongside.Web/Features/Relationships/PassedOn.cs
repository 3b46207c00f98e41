using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Relationships;

/// <summary>What one worker left in words for the next, and when they change over.</summary>
/// <param name="From">Who leaves, by first name; empty when nobody held it.</param>
/// <param name="To">Who comes next, by first name.</param>
/// <param name="On">The next one's first day.</param>
/// <param name="Together">The day of the visit they make together, when one is planned or was.</param>
/// <param name="HaveMet">The one who came next has met them since.</param>
internal sealed record PassedOn(string From, string To, DateOnly On, string? Why, string? Goodbye, string? Keep, string? Remains, DateOnly? Together, bool HaveMet)
{
    private static readonly Query<Id<Relationship>, int, Newest> NewestOf = Query.Of((Record door, Id<Relationship> id) => door.Of<Handover>()
        .Where(h => h.RelationshipId == id).OrderByDescending(h => h.On).ThenByDescending(h => h.Id).Take(1)
        .Select(h => new Newest(h.FromId, h.ToId, h.On, h.Why, h.Goodbye, h.Keep, h.Remains,
            door.Of<Encounter>().Where(e => e.Id == h.JointVisitId && (e.State == EncounterState.Planned || e.State == EncounterState.Happened)).Select(e => (DateOnly?)e.Day).FirstOrDefault(),
            door.Of<Encounter>().Any(e => e.RelationshipId == id && e.WorkerId == h.ToId && e.State == EncounterState.Happened && e.Day >= h.On))));

    private sealed record Newest(Id<Worker>? FromId, Id<Worker> ToId, DateOnly On, string? Why, string? Goodbye, string? Keep, string? Remains, DateOnly? Together, bool HaveMet);

    /// <summary>It stands open until the one who came next has met them once.</summary>
    public bool IsNews => !HaveMet;

    public bool HasWords => Why is not null || Goodbye is not null || Keep is not null || Remains is not null;

    public bool IsAgreed(DateOnly today) => On > today;

    public string Title(Phrases t, DateOnly today) => t[From.Length == 0 ? "passed-to" : IsAgreed(today) ? "passed-ahead" : "passed-on", ("from", From), ("to", To), ("day", t.Day(On, today))];

    /// <summary>The newest handover of a relationship that stands open; null when there was none.</summary>
    public static async Task<PassedOn?> InAsync(Record record, Relationship relationship)
    {
        if ((await record.AskAsync(NewestOf, relationship.Id)).FirstOrDefault() is not { } newest) return null;
        var names = (await record.NamesOfAsync([newest.FromId ?? newest.ToId, newest.ToId])).ToDictionary(n => n.Key, n => new Colleague(n.Key, n.Value));
        return new(newest.FromId is { } from && names.TryGetValue(from, out var leaving) ? leaving.First : "", names[newest.ToId].First,
            newest.On, newest.Why, newest.Goodbye, newest.Keep, newest.Remains, newest.Together, newest.HaveMet);
    }
}
