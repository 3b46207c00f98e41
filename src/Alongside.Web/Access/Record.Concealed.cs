using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>What must not become known goes along in no other writing either: neither as it is released, nor as what was released is changed.</summary>
public sealed partial class Record
{
    private readonly Dictionary<Id<Family>, IReadOnlyList<(Id<Person> Whose, string Text, bool Protected)>> ways = [];

    /// <summary>The part of somebody else's protected address, or way to be reached, that these texts name; null where they name none.</summary>
    private async Task<string?> ConcealedInAsync(IReadOnlyList<string> texts, Id<Family> family, Id<Person> reader)
    {
        if (texts.Count == 0) return null;
        if (!ways.TryGetValue(family, out var known)) ways[family] = known = await WaysOfAsync(family);
        var own = known.Where(w => w.Whose == reader).Select(w => w.Text).ToList();
        // Who lives there too knows it.
        foreach (var way in known.Where(w => w.Protected && !own.Exists(o => Concealed.NamedIn(o, w.Text) is not null)))
            if (texts.Select(t => Concealed.NamedIn(t, way.Text)).FirstOrDefault(n => n is not null) is { } named) return named;
        return null;
    }

    /// <summary>What was released before an address had to be protected: the part of one that somebody reads in it who must not; null where nobody does.</summary>
    public async Task<string?> GivesAwayAsync(Shareable thing, IEnumerable<Release> releases)
    {
        var readers = releases.Select(r => r.PersonId).OfType<Id<Person>>().ToList();
        if (readers.Count > 0) readers.AddRange(await Speakers().Where(s => s.Thing == thing.Id).Select(s => s.Speaker!.Value).ToListAsync());
        foreach (var reader in readers.Distinct())
            if (await ConcealedInAsync(thing.Texts, thing.Family, reader) is { } named) return named;
        return null;
    }

    private async Task<IReadOnlyList<(Id<Person> Whose, string Text, bool Protected)>> WaysOfAsync(Id<Family> family)
    {
        var members = db.Set<Member>().Where(m => m.FamilyId == family && m.Until == null).Select(m => m.PersonId);
        var homes = await InUse(Readable(db.Set<Home>().AsNoTracking().Where(h => members.Contains(h.PersonId)))).Select(h => new { h.PersonId, Text = h.Where, h.Protected }).ToListAsync();
        var points = await InUse(Readable(db.Set<ContactPoint>().AsNoTracking().Where(c => members.Contains(c.PersonId)))).Select(c => new { c.PersonId, Text = c.Value, c.Protected }).ToListAsync();
        return [.. homes.Concat(points).Select(w => (w.PersonId, w.Text, w.Protected))];
    }

    /// <summary>Whoever reads it by name already must not come to read it by a change.</summary>
    /// <exception cref="Refused">It would.</exception>
    private async Task InsistNothingConcealedIsSaidAsync(IEnumerable<EntityEntry> changed)
    {
        if (caller.Viewer.Worker is null) return;
        foreach (var entry in changed.Where(e => e.State == EntityState.Modified && e.Entity is IOfFamily or IOfPerson && e.Properties.Any(p => p.IsModified && p.CurrentValue is string)))
        {
            var id = IdOf(entry);
            var readers = await db.Set<Release>().AsNoTracking().Where(r => r.ThingId == id && r.PersonId != null && r.EndedAt == null).Select(r => new { r.PersonId, r.FamilyId })
                .Union(Speakers().Where(s => s.Thing == id).Select(s => new { PersonId = s.Speaker, FamilyId = s.Family })).ToListAsync();
            foreach (var reader in readers)
                if (await ConcealedInAsync(TextsOf(entry.Entity), reader.FamilyId!.Value, reader.PersonId!.Value) is { } named) throw new Refused("", "release-names-protected", ("part", named));
        }
    }

    /// <summary>Everything a thing says, and what hangs on it as a value.</summary>
    private static List<string> TextsOf(object thing)
    {
        var texts = new List<string>();
        foreach (var property in thing.GetType().GetProperties().Where(p => p.SetMethod is not null))
        {
            if (property.GetValue(thing) is not { } value) continue;
            if (value is string text) texts.Add(text);
            else if (value.GetType() is { IsClass: true } kind && kind.Assembly == typeof(Person).Assembly) texts.AddRange(TextsOf(value));
        }
        return texts;
    }
}
