using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>The form this save comes from, so that sent twice it is saved once; null for a command.</summary>
    internal Guid? Once { get; set; }

    internal byte[] OnceDigest { get; set; } = [];

    /// <summary>The draft this save makes good: it disappears in the same commit.</summary>
    internal string? DraftOf { get; set; }

    /// <summary>Saves everything that changed, with its history, in one durable commit.</summary>
    /// <param name="ledTo">Where the answer leads, so that the same form sent again leads there too.</param>
    /// <exception cref="Stale">Somebody else saved the same thing meanwhile.</exception>
    public async Task SaveAsync(string ledTo = "")
    {
        // Looked through once: whatever the tracker is asked while saving, it would look through everything again.
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await SaveChangedAsync(ledTo);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task SaveChangedAsync(string ledTo)
    {
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed) InsistOnReach(entry);
        await InsistNothingConcealedIsSaidAsync(changed);
        CountVersions(changed);
        // Each family's history has its own alone, also where one save writes in several; what is between colleagues stands in none.
        foreach (var some in changed.GroupBy(FamilyOfChange).Select(g => g.ToList())) db.Add(ChangeOf(some, FamilyOfChange(some[0])));
        await KeepNameKeysAsync(changed);
        await TellAsync(changed);
        if (Once is { } once) db.Add(new Sent { Once = once, Whose = caller.Id, At = Now, LedTo = ledTo, Digest = OnceDigest });
        try
        {
            await engine.SaveAsync(db, DraftOf is null && moved is null && leaves is null && joins is null ? null : AlsoAsync);
        }
        catch (DbUpdateException failure)
        {
            // Two sendings of one form at once: one of them is saved, and this is the other.
            await InsistOnFirstSendingAsync();
            if (failure is DbUpdateConcurrencyException) throw new Stale();
            throw;
        }
        Once = null;
    }

    private static readonly PerEngine<Func<Db, Guid, Guid, Task<Sent?>>> SentBefore = new(() => EF.CompileAsyncQuery((Db db, Guid once, Guid whose) => db.Set<Sent>().AsNoTracking().FirstOrDefault(s => s.Once == once && s.Whose == whose)));

    /// <summary>Nothing happens when this form has not been saved before.</summary>
    /// <exception cref="SavedBefore">It has.</exception>
    internal async Task InsistOnFirstSendingAsync()
    {
        if (Once is not { } once) return;
        var sent = await SentBefore.For(engine)(db, once, caller.Id);
        if (sent is not null) throw new SavedBefore(sent.LedTo, sent.Digest.AsSpan().SequenceEqual(OnceDigest));
    }

    /// <summary>The form's texts have been compared, one by one, with those that stand in the record now.</summary>
    internal bool TextsCompared { get; set; }

    /// <summary>
    /// A form says which version it was opened at; anything newer is somebody else's save. Where the page names its
    /// texts (<see cref="Look.HousePage.StandingAsync"/>) they have been compared instead, and only the same text is a conflict.
    /// </summary>
    public void Expect<T>(T thing, int version) where T : class, IVersioned
    {
        if (!TextsCompared && thing.Version != version) throw new Stale();
        // Counted as changed even where only what hangs on it does: otherwise a second page would not be told.
        db.Entry(thing).Property(t => t.Version).IsModified = true;
    }

    /// <summary>Forgets what was loaded, so that the next look is at the record as it is now.</summary>
    internal void ReadAnew() => db.ChangeTracker.Clear();

    /// <summary>Who changed something last besides the reader, and when: for "saved meanwhile by…".</summary>
    /// <param name="id">The changed thing, which stands open in this request.</param>
    internal async Task<(string Name, DateTimeOffset At)?> ChangedLastAsync(string id)
    {
        var families = opened.Keys.Select(f => (Id<Domain.People.Family>?)f).ToArray();
        var (me, ours) = (caller.Viewer.Worker, caller.Viewer.Person);
        var last = await PastTheWallAsync("meanwhile", () => db.Set<Change>().Where(c => families.Contains(c.FamilyId) && c.What.Contains(id) && (me == null || c.WorkerId == null || c.WorkerId != me) && (ours == null || c.PersonId == null || c.PersonId != ours))
            .OrderByDescending(c => c.At).Select(c => new { c.WorkerId, c.PersonId, c.At }).FirstOrDefaultAsync());
        if (last is null) return null;
        var name = last.WorkerId is { } worker
            ? await db.Set<Worker>().Where(w => w.Id == worker).Select(w => w.Name).FirstAsync()
            : (await CalledAsync([last.PersonId!.Value]))[last.PersonId.Value];
        return (name, last.At);
    }

    private Id<Domain.People.Family>? FamilyOfChange(EntityEntry entry) => entry.Entity switch
    {
        IOfFamily of => of.FamilyId,
        Domain.People.Family family => family.Id,
        // It is in the record of each who came, and in no family's history.
        Domain.Together.Gathering => null,
        _ => opened.Count > 0 ? opened.Keys.First() : null,
    };

    private Why WhyOpenOf(Id<Domain.People.Person> person) => people.Contains(person) ? opened.Values.DefaultIfEmpty(Why.Began).First() : Why.None;

    private Facts FactsOf(EntityEntry entry, Why why) => new()
    {
        Opened = why,
        Hand = HandOf(entry),
        TheirAnswer = caller.Role == Role.Partner && entry.Entity is Sharing sharing && sharing.PartnerId == caller.Viewer.Worker && entry.State == EntityState.Modified,
        TheirOwn = caller.Viewer.Person is { } me && (entry.Entity is IOwn ? Was(entry, nameof(IOwn.OwnerId), me) : SaysOnlyHowOften(entry, me)),
    };

    /// <summary>Of a relationship in which they are the side that is helped, one thing is theirs to choose: how often they are asked how it is.</summary>
    private static bool SaysOnlyHowOften(EntityEntry entry, Id<Domain.People.Person> me) =>
        entry is { State: EntityState.Modified, Entity: Domain.Relationships.Relationship { IsLive: true } relationship }
        && (relationship.One.Kind == Domain.Relationships.SideKind.Family || relationship.One.Person == me)
        && !entry.ComplexProperties.Any(p => p.IsModified)
        && entry.Properties.Where(p => p.IsModified).All(p => p.Metadata.Name is nameof(Domain.Relationships.Relationship.Rhythm) or nameof(IVersioned.Version));

    /// <summary>Whose hand it is. Where somebody changed who wrote it, nobody's.</summary>
    private Hand? HandOf(EntityEntry entry) => entry.Entity switch
    {
        IWritten writing when caller.Viewer.Person is not { } me || Was(entry, nameof(IWritten.AuthorPersonId), me) => Hand.Of(writing),
        Release { ByPersonId: { } by } when Was(entry, nameof(Release.ByPersonId), by) => new(null, by, Audience.OnlyMe, null),
        // Somebody keeps a thing off their own phone; only a worker brings it back.
        Hiding { ByPersonId: { } by, PersonId: { } from } when entry.State == EntityState.Added && by == from => new(null, by, Audience.OnlyMe, null),
        Domain.Attachments.AttachmentPicture picture when IsTheirPicture(picture) => new(null, caller.Viewer.Person, Audience.OnlyMe, null),
        Domain.People.ContactPoint { ByPersonId: { } by } when Was(entry, nameof(Domain.People.ContactPoint.ByPersonId), by) => new(null, by, Audience.OnlyMe, null),
        _ => null,
    };

    private static bool Was(EntityEntry entry, string property, Id<Domain.People.Person> me) =>
        entry.Metadata.FindProperty(property) is not null && Is(entry.Property(property).CurrentValue, me)
        && (entry.State == EntityState.Added || Is(entry.Property(property).OriginalValue, me));

    private static bool Is(object? value, Id<Domain.People.Person> me) => value is Id<Domain.People.Person> person && person == me;

    private void CountVersions(List<EntityEntry> changed)
    {
        var roots = changed.Where(e => e.Entity is IVersioned).ToDictionary(e => e.Entity, ReferenceEqualityComparer.Instance);
        Lazy<Dictionary<(IEntityType, object?), EntityEntry>> standing = new(() => db.ChangeTracker.Entries().Where(e => e.Entity is IVersioned)
            .ToDictionary(e => (e.Metadata, e.Property(e.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue)));
        foreach (var entry in changed)
            foreach (var key in entry.Metadata.GetForeignKeys().Where(k => k.PrincipalToDependent is not null))
                if (standing.Value.TryGetValue((key.PrincipalEntityType, entry.Property(key.Properties[0].Name).CurrentValue), out var root)) roots.TryAdd(root.Entity, root);
        foreach (var root in roots.Values)
        {
            var version = root.Property(nameof(IVersioned.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private Change ChangeOf(List<EntityEntry> changed, Id<Domain.People.Family>? family)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var entry in changed) Write(json, entry);
            json.WriteEndArray();
        }
        return new Change
        {
            Id = Guid.CreateVersion7(Now), At = Now, WorkerId = caller.Viewer.Worker, PersonId = caller.Viewer.Person, VisitId = caller.Visit,
            FamilyId = family,
            What = Encoding.UTF8.GetString(buffer.WrittenSpan),
        };
    }

    private static void Write(Utf8JsonWriter json, EntityEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", entry.Metadata.GetTableName());
        json.WriteString("act", entry.State switch { EntityState.Added => "began", EntityState.Modified => "changed", _ => "ended" });
        json.WriteStartObject("fields");
        foreach (var property in Properties(entry))
        {
            if (entry.State == EntityState.Modified && !HasChanged(property) && !property.Metadata.IsPrimaryKey()) continue;
            if (entry.State == EntityState.Added && property.CurrentValue is null) continue;
            json.WriteStartArray(property.Metadata.GetColumnName());
            if (entry.State != EntityState.Added) json.WriteStringValue(AsText(property.OriginalValue));
            json.WriteStringValue(AsText(property.CurrentValue));
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What hangs on a value that was not there before is not marked as changed by itself: why something was taken out of use.
    private static bool HasChanged(PropertyEntry property) =>
        property.IsModified || (property.Metadata.DeclaringType is IComplexType && !Equals(property.OriginalValue, property.CurrentValue));

    private static IEnumerable<PropertyEntry> Properties(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.Where(c => c.CurrentValue is not null).SelectMany(c => c.Properties));

    private static string? AsText(object? value) => value switch
    {
        null => null,
        Enum kind => kind.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        byte[] => "…",
        _ => value.ToString(),
    };

    /// <summary>What goes with the save, in the same commit.</summary>
    private async Task AlsoAsync(DbConnection connection, DbTransaction transaction)
    {
        if (moved is not null)
        {
            // Also what is hidden from whoever hands over goes along.
            await engine.SayAsync(connection, transaction, Access.AtTheWall.Program("handover"));
            await moved();
            await engine.SayAsync(connection, transaction, AtTheWall());
        }
        if (joins is not null)
        {
            await engine.SayAsync(connection, transaction, Access.AtTheWall.Program("join"));
            await joins.MoveAsync(engine, connection, transaction);
            await engine.SayAsync(connection, transaction, AtTheWall());
        }
        if (DraftOf is { } form) await ForgetDraftAsync(connection, transaction, form);
        if (leaves is not null) await EndWayInAsync(connection, transaction);
    }
}
