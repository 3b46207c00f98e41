using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>Whose own words are on the record of a family, and since when: in what was written and in what they answered.</summary>
internal static class Voices
{
    /// <param name="record">The door; the family stands open.</param>
    /// <param name="family">The family.</param>
    /// <param name="people">Its people.</param>
    /// <param name="threads">Its relationships.</param>
    public static async Task<IReadOnlyList<Voice>> OfAsync(Record record, Family family, IReadOnlyCollection<Person> people, Id<Relationship>[] threads)
    {
        var today = record.Today;
        var ties = (await record.Ties().ToListAsync()).Where(t => t.Holds(today)).ToList();
        var said = await record.Of<Entry>().Where(e => threads.Contains(e.RelationshipId) && e.AboutId != null && (e.Kind == EntryKind.Voice || e.Kind == EntryKind.Said))
            .GroupBy(e => e.AboutId!.Value).Select(g => new { g.Key, Day = g.Max(e => e.Day) }).ToListAsync();
        var answered = await record.Of<CheckIn>().Where(c => threads.Contains(c.RelationshipId) && c.PersonId != null && c.Side == Whose.Theirs && !c.NotNow)
            .GroupBy(c => c.PersonId!.Value).Select(g => new { g.Key, Day = g.Max(c => c.Day) }).ToListAsync();
        var heard = said.Concat(answered).GroupBy(h => h.Key).ToDictionary(g => g.Key, g => g.Max(h => h.Day));
        return Hearing.Of(family, people, ties, heard, today);
    }
}
