using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>
/// Before the one who holds others sits down with them: what each brings, what was agreed and became of it, and how the
/// relationships stand that they hold. By name and never by number; nothing in it adds up.
/// </summary>
[Needs(May.BeHeld)]
internal sealed class PrepareSessionModel(Record record, Phrases t) : HousePage(record)
{
    /// <summary>One of those whom the reader holds; null for all of them.</summary>
    [FromRoute] public Id<Relationship>? Id { get; set; }

    public IReadOnlyList<SatDownWith> With { get; private set; } = [];

    public ILookup<Id<Worker>, HeldRelationship> Families { get; private set; } = Array.Empty<HeldRelationship>().ToLookup(_ => default(Id<Worker>));

    public static string At(Id<Relationship>? one = null) => one is { } known ? $"/supervision/prepare/{known}" : "/supervision/prepare";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var with = Id is { } one ? [await OpenedAsync(one)] : await AllAsync();
        if (with.Count == 0) return;
        (Families, var names) = await HeldRelationship.OfAsync(Record, t, [.. with.Select(w => w.Held)]);
        With = await SatDownWith.OfAsync(Record, with, names);
    }

    /// <summary>A day that has gone by is said as it is, and nobody is told off.</summary>
    public string Promised((string Text, DateOnly By) promise) => t[promise.By < Today ? "stands-promise-gone" : "stands-promise", ("words", promise.Text), ("day", t.Day(promise.By, Today))];

    private async Task<(Id<Relationship> Relationship, Id<Worker> Held)> OpenedAsync(Id<Relationship> id)
    {
        var relationship = await Record.OpenAsync(id);
        return relationship is { FamilyId: null, One.Worker: { } held } && held != Record.Caller.Worker ? (id, held) : throw new NotReached();
    }

    private async Task<IReadOnlyCollection<(Id<Relationship> Relationship, Id<Worker> Held)>> AllAsync() =>
        [.. (await Record.OpenMyHoldingAsync()).Where(r => r.One.Worker is { } held && held != Record.Caller.Worker).Select(r => (r.Id, r.One.Worker!.Value))];
}
