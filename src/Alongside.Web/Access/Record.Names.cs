using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Whoever is named or renamed by this save is found by the new name too, from the same commit on.</summary>
    private async Task KeepNameKeysAsync(List<EntityEntry> changed)
    {
        var named = new HashSet<Id<Person>>();
        foreach (var entry in changed.Where(e => e.State == EntityState.Added))
        {
            if (entry.Entity is GoesBy name) named.Add(name.PersonId);
            if (entry.Entity is Person person) named.Add(person.Id);
        }
        if (named.Count == 0) return;
        foreach (var entry in db.ChangeTracker.Entries<Person>().Where(p => named.Contains(p.Entity.Id)).ToList())
        {
            var id = entry.Entity.Id;
            var keys = NameKeys.Of(entry.Entity.Names.Select(n => n.Name)).Concat(NameKeys.Of(entry.Entity.Code)).ToHashSet();
            var kept = entry.State == EntityState.Added ? [] : await db.Set<NameKeyRow>().Where(k => k.PersonId == id).ToListAsync();
            foreach (var row in kept)
                if (!keys.Remove(new((NameKeyKind)row.Kind, row.Key))) db.Remove(row);
            foreach (var key in keys) db.Add(new NameKeyRow { Key = key.Text, Kind = (int)key.Kind, PersonId = id });
        }
    }
}
