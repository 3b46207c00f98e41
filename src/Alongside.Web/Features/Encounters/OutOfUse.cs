using Alongside.Domain;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>
/// A time together is taken out of use. All that came of it goes with it, so that nobody is held to it and nothing of it is
/// waited for; what they wanted to talk about before waits again.
/// </summary>
internal static class OutOfUse
{
    /// <param name="record">The door, before which it stands open.</param>
    /// <param name="encounter">The time together.</param>
    /// <param name="why">Why it goes.</param>
    /// <exception cref="Refused">Nobody said why.</exception>
    public static async Task TakeAsync(Record record, Encounter encounter, string? why)
    {
        var (id, by) = (encounter.Id, record.By);
        encounter.Void(why, by);
        foreach (var entry in await record.Of<Entry>().Where(e => e.EncounterId == id).ToListAsync()) record.Follow(entry).Void(why, by);
        foreach (var photo in await record.Of<Attachment>().Where(a => a.EncounterId == id).ToListAsync()) record.Follow(photo).Void(why, by);
        foreach (var step in await record.Of<Step>().Where(s => s.EncounterId == id).ToListAsync()) record.Follow(step).Void(why, by);
        foreach (var promise in await record.Of<Promise>().Where(p => p.EncounterId == id).ToListAsync()) record.Follow(promise).Void(why, by);
        foreach (var back in await record.Of<ComingBack>().Where(c => c.EncounterId == id).ToListAsync()) record.Follow(back).Void(why, by);
        foreach (var mine in await record.Of<Reflection>().Where(r => r.EncounterId == id).ToListAsync()) record.Follow(mine).Void(why, by);
        foreach (var item in await record.Of<AgendaItem>().Where(a => a.ReachedIn == id || a.CameUpIn == id).ToListAsync())
        {
            if (item.CameUpIn == id) record.Follow(item).Void(why, by);
            else record.Follow(item).Waits();
        }
    }
}
