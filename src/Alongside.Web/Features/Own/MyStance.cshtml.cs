using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Own;

/// <summary>Where I stood between support and challenge, time after time, and what I changed because of what I learned. For me alone.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class MyStanceModel(Record record) : HousePage(record)
{
    /// <summary>So many of the newest are shown.</summary>
    public const int Newest = 20;

    public sealed record Line(Id<Encounter> Encounter, Id<Relationship> Relationship, string Who, DateOnly Day, Stance? Stance);

    public IReadOnlyList<Line> Stood { get; private set; } = [];

    /// <summary>What I changed, the newest first: from families' records and from my own place.</summary>
    public IReadOnlyList<(string Text, DateOnly Day)> Changed { get; private set; } = [];

    public static string At() => "/own/stance";

    public async Task OnGetAsync()
    {
        var me = Record.Caller.Worker;
        var stood = await Record.Held<Reflection>().Where(r => r.AuthorId == me && r.Support != null && r.Challenge != null).OrderByDescending(r => r.Id).Take(Newest)
            .Select(r => new { r.EncounterId, r.RelationshipId, r.WrittenAt, r.Support, r.Challenge }).ToListAsync();
        var changed = await Record.Held<Entry>().Where(e => e.AuthorId == me && e.Kind == EntryKind.WhatIChanged).OrderByDescending(e => e.Id).Take(Newest).Select(e => new { e.Text, e.Day, e.RelationshipId }).ToListAsync();
        var known = await WhoIsWho.InAsync(Record, stood.Select(s => s.RelationshipId).Concat(changed.Select(c => c.RelationshipId)));
        Record.Showed(known.Families);
        var mine = await Record.Own<JournalLine>().Where(l => l.Kind == JournalKind.Changed).OrderByDescending(l => l.Id).Take(Newest).Select(l => new { l.Text, l.Day }).ToListAsync();
        Stood = [.. stood.Select(s => new Line(s.EncounterId, s.RelationshipId, known.Of(s.RelationshipId), Clock.DayOf(s.WrittenAt), WhereIStood.Of(s.Support, s.Challenge)))];
        Changed = [.. changed.Select(c => (c.Text, c.Day)).Concat(mine.Select(l => (l.Text, l.Day))).OrderByDescending(c => c.Day).Take(Newest)];
    }
}
