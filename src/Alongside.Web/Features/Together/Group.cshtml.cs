using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>
/// A group with families: what it was, and who came, as far as the reader reaches them. No note stands here; each is read in
/// the one record that it is for. Somebody who is kept from the reader leaves no trace.
/// </summary>
[Needs(May.OpenFamily)]
internal sealed class GroupModel(Record record) : HousePage(record)
{
    /// <summary>Somebody who came, and their time together in it.</summary>
    public sealed record Line(Id<Encounter> Met, string Who);

    [FromRoute] public Id<Gathering> Id { get; set; }

    public Gathering Group { get; private set; } = null!;
    public IReadOnlyList<Line> Came { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public bool MayWrite => Permissions.Allows(Record.Caller.Role, May.Write);
    public bool MayChange => MayWrite && Group.IsLedBy(Record.Caller.Worker);
    public bool MayTakeOut => MayWrite && Group.AuthorId == Record.Caller.Worker;

    public static string At(Id<Gathering> id) => $"/groups/{id}";

    /// <summary>Who led it.</summary>
    public static IEnumerable<Id<Worker>> LedBy(Gathering group) => group.LedWithId is { } other ? [group.AuthorId, other] : [group.AuthorId];

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        Group = await Record.OpenGroupAsync(Id);
        Names = await Record.NamesOfAsync([.. LedBy(Group), .. Group.Voided?.Who is { } who ? new[] { who } : []]);
        if (Group.Voided is not null) return;
        var came = await Record.CameTo(Id).Select(e => new { e.Id, e.RelationshipId }).ToListAsync();
        var known = await WhoIsWho.InAsync(Record, came.Select(c => c.RelationshipId));
        Record.Showed(known.Families);
        Came = [.. came.Select(c => new Line(c.Id, known.Of(c.RelationshipId))).OrderBy(l => l.Who, StringComparer.CurrentCulture).ThenBy(l => l.Met)];
    }
}
