using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.SigningIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>Choosing who reads one thing: released by name, hidden by name, and both ended again.</summary>
public sealed partial class Record
{
    private static readonly Dictionary<string, Func<Record, Id<Family>, Guid, Task<Shareable?>>> Kinds = new()
    {
        [nameof(Attachment)] = (door, family, id) => door.OfFamilyAsync<Attachment>(family, id, a => a.Shows),
        [nameof(Entry)] = (door, family, id) => door.OfFamilyAsync<Entry>(family, id, e => e.Text),
        [nameof(Step)] = (door, family, id) => door.OfFamilyAsync<Step>(family, id, s => s.Text),
        [nameof(Promise)] = (door, family, id) => door.OfFamilyAsync<Promise>(family, id, p => p.Text),
        [nameof(Aim)] = (door, family, id) => door.OfFamilyAsync<Aim>(family, id, a => a.Text),
        [nameof(ComingBack)] = (door, family, id) => door.OfFamilyAsync<ComingBack>(family, id, c => c.About),
        [nameof(AgendaItem)] = (door, family, id) => door.OfFamilyAsync<AgendaItem>(family, id, a => a.Text),
        [nameof(Helper)] = (door, family, id) => door.OfFamilyAsync<Helper>(family, id, h => h.Name),
        [nameof(Condition)] = (door, family, id) => door.OfFamilyAsync<Condition>(family, id, c => c.What),
        [nameof(Encounter)] = (door, family, id) => door.OfFamilyAsync<Encounter>(family, id, e => e.Purpose ?? ""),
        [nameof(Relationship)] = (door, family, id) => door.OfFamilyAsync<Relationship>(family, id, r => r.Agreement ?? r.Purpose ?? ""),
        [nameof(CheckIn)] = (door, family, id) => door.OfFamilyAsync<CheckIn>(family, id, c => c.Change ?? ""),
        [nameof(Decided)] = (door, family, id) => door.OfFamilyAsync<Decided>(family, id, d => d.What),
        [nameof(Rupture)] = (door, family, id) => door.OfFamilyAsync<Rupture>(family, id, r => r.What),
        [nameof(Member)] = (door, family, id) => door.MemberAsync(family, id),
        [nameof(StoryVersion)] = (door, family, id) => door.AboutPersonAsync<StoryVersion>(family, id, s => s.Text),
        [nameof(AboutLine)] = (door, family, id) => door.AboutPersonAsync<AboutLine>(family, id, a => a.Text),
        [nameof(Home)] = (door, family, id) => door.AboutPersonAsync<Home>(family, id, h => h.Where),
        [nameof(ContactPoint)] = (door, family, id) => door.AboutPersonAsync<ContactPoint>(family, id, c => c.Value),
        [nameof(LifeEvent)] = (door, family, id) => door.AboutPersonAsync<LifeEvent>(family, id, e => e.Told ?? ""),
        [nameof(Family)] = (door, family, id) => door.ItselfAsync(family, id),
    };

    /// <summary>Opens one thing whose readers are to be chosen, with the family it belongs to.</summary>
    /// <exception cref="NotReached">There is none, it is out of reach, or it was not written for them.</exception>
    public async Task<Shareable> OpenShareableAsync(Id<Family> family, string kind, Guid id)
    {
        await OpenAsync(family);
        return (Kinds.TryGetValue(kind, out var open) ? await open(this, family, id) : null) ?? throw new NotReached();
    }

    /// <summary>Who reads what by name, in the records that stand open.</summary>
    public async Task<ReadByName> ReadersAsync()
    {
        var me = caller.Worker;
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        var releases = await db.Set<Release>().AsNoTracking().Where(r => families.Contains(r.FamilyId) && r.EndedAt == null).OrderBy(r => r.Id).ToListAsync();
        // Whoever something is hidden from does not learn that it is.
        var hidings = await db.Set<Hiding>().AsNoTracking().Where(h => families.Contains(h.FamilyId) && h.EndedAt == null && (h.WorkerId == null || h.WorkerId != me)).OrderBy(h => h.Id).ToListAsync();
        var (who, workers) = (releases.Select(r => r.PersonId).Concat(hidings.Select(h => h.PersonId)).OfType<Id<Person>>().Distinct().ToArray(), releases.Select(r => r.WorkerId).Concat(hidings.Select(h => h.WorkerId)).OfType<Id<Worker>>().Distinct().ToArray());
        var names = who.Length == 0 ? [] : (await db.Set<Person>().AsNoTracking().Where(p => who.Contains(p.Id)).ToListAsync()).ToDictionary(p => p.Id.Value, p => p.Called);
        if (workers.Length > 0)
            foreach (var worker in await db.Set<Worker>().AsNoTracking().Where(w => workers.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToListAsync()) names[worker.Id.Value] = worker.Name.Split(' ', 2)[0];
        var team = By.Team is { } home ? await db.Set<Team>().Where(t => t.Id == home).Select(t => t.Name).FirstOrDefaultAsync() : null;
        return new(releases, hidings, names, team, me);
    }

    /// <summary>Who of the family that stands open has a space of their own, or is invited to it; nobody who must stay away.</summary>
    public async Task<IReadOnlyList<Person>> WithSpaceAsync()
    {
        var (families, today) = (opened.Keys.Select(f => (Id<Family>?)f).ToArray(), Now);
        var members = db.Set<Member>().Where(m => families.Contains(m.FamilyId) && m.Until == null && !m.KeptOut).Select(m => m.PersonId);
        var invited = db.Set<Invitation>().Where(i => i.EndedAt == null && (i.UsedAt != null || i.Until > today)).Select(i => i.PersonId)
            .Concat(db.Set<OwnDevice>().Where(d => d.EndedAt == null).Select(d => d.PersonId));
        return await db.Set<Person>().AsNoTracking().Where(p => p.DiedOn == null && members.Contains(p.Id) && invited.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync();
    }

    /// <summary>From now on this person of the family may read it.</summary>
    /// <exception cref="Refused">It is kept apart from whoever is said to harm, or a protected address of somebody else.</exception>
    public async Task ReleaseAsync(Shareable thing, Id<Person> person)
    {
        await InsistOnReleaseAsync(thing, person);
        if (await db.Set<Release>().AnyAsync(r => r.ThingId == thing.Id && r.PersonId == person && r.EndedAt == null)) return;
        db.Add(Release.To(thing.Kind, thing.Id, thing.Family, person, By));
    }

    /// <summary>From now on this worker may read it, whatever its audience.</summary>
    public async Task ReleaseAsync(Shareable thing, Id<Worker> worker)
    {
        if (!Decision.Decide(caller.Viewer, Act.Release, FactsOf(thing), Asked).Allowed) throw new NotReached();
        if (!await db.Set<Worker>().AnyAsync(w => w.Id == worker)) throw new NotReached();
        if (await db.Set<Release>().AnyAsync(r => r.ThingId == thing.Id && r.WorkerId == worker && r.EndedAt == null)) return;
        db.Add(Release.To(thing.Kind, thing.Id, thing.Family, worker, By));
    }

    public async Task EndReleaseAsync(Shareable thing, Id<Release> id) =>
        (await db.Set<Release>().SingleOrDefaultAsync(r => r.Id == id && r.ThingId == thing.Id && r.FamilyId == thing.Family) ?? throw new NotReached()).End(By);

    /// <summary>Keeps it from a person, or from a worker, with the reason.</summary>
    public async Task HideAsync(Shareable thing, Id<Person>? person, Id<Worker>? worker, string? why)
    {
        if (!Decision.Decide(caller.Viewer, Act.Hide, FactsOf(thing), Asked).Allowed) throw new NotReached();
        if (person is { } from)
        {
            if (!people.Contains(from)) throw new NotReached();
            db.Add(Hiding.From(thing.Id, thing.Family, from, why, By));
        }
        else
        {
            if (worker is not { } colleague) throw new Refused("From", "choose-one");
            if (!await db.Set<Worker>().AnyAsync(w => w.Id == colleague)) throw new NotReached();
            db.Add(Hiding.From(thing.Id, thing.Family, colleague, why, By));
        }
    }

    public async Task EndHidingAsync(Shareable thing, Id<Hiding> id) =>
        (await db.Set<Hiding>().SingleOrDefaultAsync(h => h.Id == id && h.ThingId == thing.Id && h.FamilyId == thing.Family) ?? throw new NotReached()).End(By);

    /// <summary>
    /// One tap at saving: what is new in this save and written for the team goes to these people too. Of a write-up only
    /// what happened in a line, what went well, and what was agreed; worries, what somebody said, and thoughts of one's
    /// own are chosen one by one.
    /// </summary>
    /// <param name="whom">Who of the family.</param>
    /// <param name="also">What the page is about, where that is not among those, or was there before: an item of an agenda, a helper, the plan that was written up.</param>
    public async Task LetReadAsync(IReadOnlyCollection<Id<Person>> whom, params object[] also)
    {
        if (whom.Count == 0) return;
        var fresh = db.ChangeTracker.Entries().Where(e => (e.State == EntityState.Added && GoesAlong(e.Entity)) || (IsForMoreThanOne(e.Entity) && also.Contains(e.Entity))).Select(AsShareable).ToList();
        foreach (var person in whom.Distinct())
        {
            var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
            var family = await db.Set<Member>().Where(m => families.Contains(m.FamilyId) && m.PersonId == person && m.Until == null).Select(m => m.FamilyId).FirstOrDefaultAsync() ?? throw new NotReached();
            foreach (var thing in fresh) await ReleaseAsync(thing with { Family = family }, person);
        }
    }

    private static bool GoesAlong(object thing) => thing switch
    {
        Encounter => true,
        Attachment picture => picture.Audience == Audience.MyTeam,
        Entry entry => entry is { Audience: Audience.MyTeam, KeptApart: false, Kind: EntryKind.Line or EntryKind.WentWell or EntryKind.Encouragement },
        Step or Promise or Aim or ComingBack or StoryVersion or Condition or Decided => IsForMoreThanOne(thing),
        _ => false,
    };

    // What somebody wrote for themselves alone stays theirs, whatever is ticked beside it.
    private static bool IsForMoreThanOne(object thing) => thing is not IWritten { Audience: not Audience.MyTeam };

    private static Shareable AsShareable(EntityEntry entry) =>
        new(entry.Metadata.ClrType.Name, IdOf(entry), default, "", entry.Entity is IWritten writing ? Hand.Of(writing) : null, ApartOf(entry.Entity), ProtectedOf(entry.Entity)) { Texts = TextsOf(entry.Entity) };

    private static Id<Person>? ProtectedOf(object thing) => thing switch
    {
        Home { Protected: true } home => home.PersonId,
        ContactPoint { Protected: true } way => way.PersonId,
        _ => null,
    };

    private static Guid IdOf(EntityEntry entry) => (Guid)entry.Property("Id").CurrentValue!.GetType().GetProperty("Value")!.GetValue(entry.Property("Id").CurrentValue)!;

    private async Task InsistOnReleaseAsync(Shareable thing, Id<Person> person)
    {
        var member = await db.Set<Member>().Where(m => m.FamilyId == thing.Family && m.PersonId == person && m.Until == null && !m.KeptOut).Select(m => new { m.Alleged }).FirstOrDefaultAsync() ?? throw new NotReached();
        var named = await ConcealedInAsync(thing.Texts, thing.Family, person);
        var facts = FactsOf(thing) with { Alleged = member.Alleged, ProtectedFromThem = named is not null || (thing.ProtectedOf is { } whose && whose != person) };
        var ruling = Decision.Decide(caller.Viewer, Act.Release, facts, Asked);
        if (ruling.Allowed) return;
        throw ruling.Ground switch
        {
            Ground.KeptApart => new Refused("", "release-kept-apart"),
            Ground.Protected when thing.ProtectedOf is null => new Refused("", "release-names-protected", ("part", named!)),
            Ground.Protected => new Refused("", "release-protected"),
            _ => new NotReached(),
        };
    }

    // It was opened as somebody who reads it: what it is hidden from is not opened.
    private Facts FactsOf(Shareable thing) => new() { Opened = WhyOpen(thing.Family), Hand = thing.Hand, Released = true, KeptApart = thing.KeptApart == true };

    private async Task<Shareable?> OfFamilyAsync<T>(Id<Family> family, Guid id, Func<T, string> words) where T : class, IOfFamily, IThing<T>
    {
        var thing = await Of<T>().SingleOrDefaultAsync(x => x.Id == new Id<T>(id) && x.FamilyId == family);
        return thing is null ? null : new(typeof(T).Name, id, family, words(thing), thing is IWritten writing ? Hand.Of(writing) : null, ApartOf(thing)) { Texts = TextsOf(thing) };
    }

    // What somebody of the family drew is theirs: it is kept from others by name, and never from themselves.
    private static bool? ApartOf(object thing) => thing is IKeptApart apart and not IWritten { AuthorPersonId: not null } ? apart.KeptApart : null;

    private async Task<Shareable?> AboutPersonAsync<T>(Id<Family> family, Guid id, Func<T, string> words) where T : class, IOfPerson, IThing<T>
    {
        var thing = await About<T>().SingleOrDefaultAsync(x => x.Id == new Id<T>(id));
        return thing is null ? null : new(typeof(T).Name, id, family, words(thing), thing is IWritten writing ? Hand.Of(writing) : null, ProtectedOf: ProtectedOf(thing)) { Texts = TextsOf(thing) };
    }

    private async Task<Shareable?> ItselfAsync(Id<Family> family, Guid id)
    {
        if (family.Value != id || (caller.Viewer.Person is not null && !await Readable(db.Set<Family>().Where(f => f.Id == family)).AnyAsync())) return null;
        var known = await db.Set<Family>().SingleAsync(f => f.Id == family);
        return new(nameof(Family), id, family, string.Join(", ", new[] { known.Called, known.Home }.OfType<string>()), null) { Texts = TextsOf(known) };
    }

    private async Task<Shareable?> MemberAsync(Id<Family> family, Guid id)
    {
        var member = await Of<Member>().SingleOrDefaultAsync(m => m.Id == new Id<Member>(id) && m.FamilyId == family);
        return member is null ? null : new(nameof(Member), id, family, (await db.Set<Person>().SingleAsync(p => p.Id == member.PersonId)).Called, null);
    }
}
