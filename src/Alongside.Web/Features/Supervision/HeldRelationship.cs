using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>One relationship that somebody holds, as whoever holds them sees it before they sit down together.</summary>
/// <param name="Id">Where it is at home.</param>
/// <param name="Who">What to call the side that is helped.</param>
/// <param name="How">The days, and both lines.</param>
/// <param name="Continuity">A year of meetings in words; null when nobody was met.</param>
/// <param name="Sore">What came between them and is not mended.</param>
/// <param name="Promises">What was promised and is neither kept nor explained, by its day.</param>
internal sealed record HeldRelationship(Id<Relationship> Id, string Who, HowItStands How, string? Continuity, IReadOnlyList<Mending> Sore, IReadOnlyList<(string Text, DateOnly By)> Promises)
{
    /// <summary>Every relationship that these colleagues hold and the reader reaches, by name within each, and the names of these colleagues and of whoever came. Seven questions, whatever their number.</summary>
    public static async Task<(ILookup<Id<Worker>, HeldRelationship> Held, IReadOnlyDictionary<Id<Worker>, string> Names)> OfAsync(Record record, Phrases t, IReadOnlyCollection<Id<Worker>> colleagues)
    {
        var held = await record.WhatTheyHoldAsync(colleagues);
        if (held.Count == 0)
        {
            record.Showed([]);
            return (Array.Empty<HeldRelationship>().ToLookup(_ => default(Id<Worker>)), await NamesAsync(colleagues));
        }
        var (today, since) = (record.Today, record.Today.AddMonths(-ContinuityInWords<Id<Worker>>.Months));
        var met = (await record.OfWhatTheyHold<Encounter>().Where(e => e.State == EncounterState.Happened && e.Day > since && e.Day <= today).Select(e => new { e.RelationshipId, e.Day, e.WorkerId }).ToListAsync()).ToLookup(e => e.RelationshipId);
        var said = (await record.OfWhatTheyHold<CheckIn>().Where(c => !c.NotNow).OrderBy(c => c.WrittenAt).Select(c => new { c.RelationshipId, c.Side, c.AuthorId, c.PersonId, c.Day, c.Height }).ToListAsync()).ToLookup(c => c.RelationshipId);
        var sore = (await Mending.From(record.OfWhatTheyHold<Rupture>()).ToListAsync()).ToLookup(m => m.Relationship);
        var promises = (await record.OfWhatTheyHold<Promise>().Where(p => p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).Select(p => new { p.RelationshipId, p.Text, p.ByDay }).ToListAsync()).ToLookup(p => p.RelationshipId);
        var known = await WhoIsWho.InWhatTheyHoldAsync(record);
        record.Showed(known.Families);
        var names = await NamesAsync(met.SelectMany(g => g).Select(e => e.WorkerId).OfType<Id<Worker>>().Concat(colleagues));

        return (held.Select(h => (h.Who, One: new HeldRelationship(h.Relationship, known.Of(h.Relationship),
                new()
                {
                    StartedOn = h.StartedOn,
                    Met = [.. met[h.Relationship].Select(e => e.Day)],
                    Theirs = Lines.Of(said[h.Relationship].Where(c => c.Side == Whose.Theirs).Select(c => (c.PersonId, new LinePoint(c.Day, c.Height)))),
                    Ours = new(said[h.Relationship].Where(c => c.Side == Whose.Ours && c.AuthorId == h.Who).Select(c => new LinePoint(c.Day, c.Height))),
                },
                InWords(h.Relationship), [.. sore[h.Relationship]], [.. promises[h.Relationship].Select(p => (p.Text, p.ByDay))])))
            .OrderBy(h => h.One.Who, StringComparer.CurrentCulture).ToLookup(h => h.Who, h => h.One), names);

        async Task<Dictionary<Id<Worker>, string>> NamesAsync(IEnumerable<Id<Worker>> who)
        {
            var these = who.Distinct().ToList();
            return await record.Workers().Where(w => EF.Parameter(these).Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name);
        }

        string? InWords(Id<Relationship> id)
        {
            var words = Domain.Relationships.Continuity.InWords(met[id].Where(e => e.WorkerId is not null).Select(e => (e.Day, e.WorkerId!.Value)), today);
            return ThreadSaid.Continuity(t, words, names.TryGetValue(words.MostOften, out var name) ? name.Split(' ', 2)[0] : "");
        }
    }
}
