using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>Worries of relationships that have ended, which nobody took up or laid down since.</summary>
internal static class OpenWorries
{
    /// <param name="record">The door; the family stands open.</param>
    public static async Task<IReadOnlyList<Entry>> OfAsync(Record record)
    {
        var ended = await record.Of<Relationship>().Where(r => r.EndedOn != null).Select(r => r.Id).ToListAsync();
        if (ended.Count == 0) return [];
        var answered = await record.Of<WorryAnswer>().Select(w => w.EntryId).ToListAsync();
        var open = await record.Of<Entry>().Where(e => e.Kind == EntryKind.Worry && e.EasedOn == null && ended.Contains(e.RelationshipId)).OrderBy(e => e.Day).ToListAsync();
        return [.. open.Where(e => !answered.Contains(e.Id))];
    }
}
