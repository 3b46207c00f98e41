using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Relationships;

/// <summary>Whose own words are on the record of a family, and since when: in what was written and in what they answered.</summary>
internal static class Voices
{
    private static readonly Query<int, int, Bond> Bonds = Query.Of(door => door.Bonds());

    private static readonly Query<int, int, Heard> Spoken = Query.Of(door =>
        door.OfThreads<Entry>().Where(e => e.AboutId != null && (e.Kind == EntryKind.Voice || e.Kind == EntryKind.Said)).GroupBy(e => e.AboutId!.Value).Select(g => new { Who = g.Key, Day = g.Max(e => e.Day) })
        .Concat(door.OfThreads<CheckIn>().Where(c => c.PersonId != null && c.Side == Whose.Theirs && !c.NotNow).GroupBy(c => c.PersonId!.Value).Select(g => new { Who = g.Key, Day = g.Max(c => c.Day) }))
        .Select(h => new Heard(h.Who, h.Day)));

    private sealed record Heard(Id<Person> Who, DateOnly Day);

    /// <param name="record">The door; the family stands open.</param>
    /// <param name="family">The family.</param>
    /// <param name="people">Its people.</param>
    public static async Task<IReadOnlyList<Voice>> OfAsync(Record record, Family family, IReadOnlyCollection<Person> people)
    {
        var heard = (await record.AskAsync(Spoken)).GroupBy(h => h.Who).ToDictionary(g => g.Key, g => g.Max(h => h.Day));
        return await OfAsync(record, family, people, heard);
    }

    /// <param name="record">The door; the family stands open.</param>
    /// <param name="family">The family.</param>
    /// <param name="people">Its people.</param>
    /// <param name="heard">The newest day of everybody's own words, where a page has asked for it already.</param>
    public static async Task<IReadOnlyList<Voice>> OfAsync(Record record, Family family, IReadOnlyCollection<Person> people, IReadOnlyDictionary<Id<Person>, DateOnly> heard) =>
        Hearing.Of(family, people, await record.AskAsync(Bonds), heard, record.Today);
}
