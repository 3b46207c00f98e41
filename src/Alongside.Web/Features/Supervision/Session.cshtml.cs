using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>A session: what both bring, one thing after the other. Theirs first.</summary>
[Needs(May.BeHeld)]
internal sealed class SessionModel(Record record) : HoldingPage(record)
{
    /// <summary>The session itself; the relationship follows from it.</summary>
    [FromRoute(Name = "session")] public Id<Encounter> SessionId { get; set; }

    public Encounter Session { get; private set; } = null!;
    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public static string At(Id<Encounter> session) => $"/supervision/sessions/{session}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenSessionAsync();
        Items = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && (a.ReachedIn == SessionId || a.State == AgendaState.Waiting))
            .OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync();
    }

    /// <summary>They have talked about it, or have not after all.</summary>
    public async Task<IActionResult> OnPostReachedAsync(Id<AgendaItem> item)
    {
        await OpenSessionAsync();
        var brought = await Record.OpenAsync(item);
        if (brought.RelationshipId != Id) throw new NotReached();
        if (brought.ReachedIn == SessionId) brought.Waits();
        else brought.Reached(SessionId);
        await Record.SaveAsync(At(SessionId));
        return Redirect(At(SessionId));
    }

    private async Task OpenSessionAsync()
    {
        Session = await Record.OpenAsync(SessionId);
        Id = Session.RelationshipId;
        await OpenAsync();
    }
}
