using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>Something I want to talk about, and who has seen it.</summary>
internal sealed record Want(Id<AgendaItem> Id, string Text, bool IsMine, IReadOnlyList<(string Who, DateTimeOffset At)> Seen)
{
    /// <summary>What waits on my list, in my order.</summary>
    public static async Task<IReadOnlyList<Want>> OfAsync(Record record)
    {
        var me = record.Caller.Person;
        var items = await record.Of<AgendaItem>().Where(a => a.Whose == Whose.Theirs && a.State == AgendaState.Waiting).OrderBy(a => a.Place)
            .Select(a => new { a.Id, a.Text, IsMine = a.AuthorPersonId == me }).ToListAsync();
        var seen = await record.SeenByAsync([.. items.Where(i => i.IsMine).Select(i => i.Id.Value)]);
        return [.. items.Select(i => new Want(i.Id, i.Text, i.IsMine, [.. seen[i.Id.Value]]))];
    }
}
