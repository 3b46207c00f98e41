using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Domain.Asking;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>
/// Whose hand may save a row of which kind. A kind that is named here neither by itself nor by whose it is, nobody saves
/// through the door: it is denied, whoever asks. What the door writes down itself (readings, history, name keys) does not
/// come this way.
/// </summary>
public sealed partial class Record
{
    private delegate bool MaySave(Record door, EntityEntry entry);

    /// <summary>Kinds that say by themselves who may; they come before what they belong to.</summary>
    private static readonly Dictionary<Type, MaySave> ByKind = new()
    {
        [typeof(Family)] = For<Family>((door, entry, family) => door.MayWriteIn(entry, door.WhyOpen(family.Id))),
        [typeof(Person)] = For<Person>((door, entry, person) => door.MayWriteIn(entry, door.WhyOpenOf(person.Id))),
        [typeof(GoesBy)] = For<GoesBy>((door, entry, name) => door.MayWriteIn(entry, door.WhyOpenOf(name.PersonId))),
        [typeof(Tie)] = For<Tie>((door, entry, tie) => door.people.Contains(tie.OtherId) && door.MayWriteIn(entry, door.WhyOpenOf(tie.OneId))),
        [typeof(SamePerson)] = For<SamePerson>((door, entry, said) => door.Allows(May.JoinRecords) && door.StandOpen(entry, said.StaysId, said.GoesId)),
        [typeof(MustNotMeet)] = For<MustNotMeet>((door, entry, said) => door.Allows(May.KeepApart) && door.StandOpen(entry, said.OneId, said.OtherId)),

        // What hangs on another row goes with that.
        [typeof(Holding)] = For<Holding>((door, entry, holding) => door.MayWriteWith<Relationship>(entry, r => r.Id == holding.RelationshipId)),
        [typeof(StretchCalledOff)] = For<StretchCalledOff>((door, entry, stretch) => door.MayWriteWith<Relationship>(entry, r => r.Id == stretch.RelationshipId)),
        [typeof(RestrictionWorker)] = For<RestrictionWorker>((door, entry, named) => door.MayWriteWith<Restriction>(entry, r => r.Id == named.RestrictionId)),
        [typeof(CheckedSharing)] = For<CheckedSharing>((door, entry, check) => door.MayWriteWith<Sharing>(entry, s => s.Id == check.SharingId)),
        [typeof(SharedThing)] = For<SharedThing>((door, entry, thing) => door.MayWriteWith<Sharing>(entry, s => s.Id == thing.SharingId)),
        [typeof(SpokenThing)] = For<SpokenThing>((door, entry, thing) => door.db.ChangeTracker.Entries<Deciding>().Any(d => d.Entity.Id == thing.DecidingId && door.MayWriteIn(entry, door.WhyOpenOf(d.Entity.PersonId)))),
        [typeof(ExerciseAnswer)] = For<ExerciseAnswer>((door, _, answer) => door.IsMyOwn(answer.OwnerId)),

        // A group is whose who led it; who came to it is saved in their own record.
        [typeof(Gathering)] = For<Gathering>((door, entry, group) => (entry.State == EntityState.Added ? door.IsMyOwn(group.AuthorId) : entry.State == EntityState.Modified && door.led.Contains(group.Id)) && door.MayWriteIn(entry, Why.Team)),

        // The house.
        [typeof(Organisation)] = (door, entry) => door.MayKeep(entry),
        [typeof(SaidIn)] = (door, entry) => door.MayKeep(entry),
        [typeof(Team)] = (door, entry) => door.MayKeep(entry),
        [typeof(Membership)] = (door, entry) => door.MayKeep(entry),
        [typeof(Worker)] = (door, entry) => door.MayKeep(entry),
        [typeof(DutyDay)] = (door, entry) => door.MayKeep(entry),
        [typeof(Offer)] = (door, entry) => door.MayKeep(entry),
        [typeof(Message)] = (door, entry) => entry.State == EntityState.Modified && door.Allows(May.KeepTheHouse),
        [typeof(Waiting)] = (door, entry) => entry.State == EntityState.Modified && door.Allows(May.KeepTheHouse),
        [typeof(HowOftenHeld)] = (door, _) => door.Allows(May.SayHowOftenHeld),
        [typeof(TurningPoint)] = (door, _) => door.Allows(May.SeeHowHeld),

        // A worker's own.
        [typeof(Face)] = For<Face>((door, _, face) => door.IsMyOwn(face.WorkerId)),
        [typeof(WorkMail)] = For<WorkMail>((door, _, mail) => door.IsMyOwn(mail.WorkerId)),
        [typeof(WorkerStreet)] = For<WorkerStreet>((door, _, street) => door.IsMyOwn(street.WorkerId)),
        [typeof(Reason)] = For<Reason>((door, entry, reason) => entry.State == EntityState.Added && door.IsMyOwn(reason.WorkerId) && (door.Allows(May.OpenInNeed) || door.Allows(May.OpenWithReason))),
        [typeof(Review)] = For<Review>((door, entry, review) => entry.State == EntityState.Added && door.IsMyOwn(review.WorkerId) && door.Allows(May.WatchOver)),

        // Somebody's own space, where a worker who walks with them says for them what they want to be told.
        [typeof(OwnSpace)] = For<OwnSpace>((door, entry, space) => door.MayWriteIn(entry, door.WhySpaceOf(space.OwnerId))),
        [typeof(Wish)] = For<Wish>((door, entry, wish) => door.MayWriteIn(entry, door.WhySpaceOf(wish.OwnerId))),
    };

    /// <summary>Kinds that say whose they are: a family's or two colleagues', a person's, a request's, a worker's own.</summary>
    private static readonly (Type Whose, MaySave MaySave)[] ByWhose =
    [
        (typeof(IOfFamily), (door, entry) => ((IOfFamily)entry.Entity).FamilyId is { } family ? door.MayWriteIn(entry, door.WhyOpen(family)) : door.MayWriteBetween(entry)),
        (typeof(IOfPerson), (door, entry) => door.MayWriteIn(entry, door.WhyOpenOf(((IOfPerson)entry.Entity).PersonId))),
        (typeof(IOfRequest), (door, entry) => door.caller.Viewer.Worker is not null && door.heard.Contains(((IOfRequest)entry.Entity).RequestId)),
        (typeof(IMine), (door, entry) => door.IsMyOwn(((IMine)entry.Entity).OwnerId)),
    ];

    /// <summary>Whether anybody at all may save this kind through the door.</summary>
    internal static bool SaysWhoSaves(Type kind) => WhoSaves(kind) is not null;

    private static MaySave? WhoSaves(Type kind) => ByKind.TryGetValue(kind, out var says) ? says : Array.Find(ByWhose, w => w.Whose.IsAssignableFrom(kind)).MaySave;

    private void InsistOnReach(EntityEntry entry)
    {
        if (WhoSaves(entry.Metadata.ClrType)?.Invoke(this, entry) != true) throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} was changed by somebody whom it does not stand open to.");
    }

    private static MaySave For<T>(Func<Record, EntityEntry, T, bool> says) where T : class => (door, entry) => says(door, entry, (T)entry.Entity);

    private bool Allows(May may) => Permissions.Allows(caller.Role, may);

    private Why WhySpaceOf(Id<Person> owner) => caller.Viewer.Person is not { } me ? WhyOpenOf(owner) : me == owner ? Why.Ours : Why.None;

    /// <summary>It stands open for this reason, and the decision lets this hand write there.</summary>
    private bool MayWriteIn(EntityEntry entry, Why why) => why != Why.None && Decision.Decide(caller.Viewer, Act.Write, FactsOf(entry, why), Asked).Allowed;

    /// <summary>What is in no family is written by the two colleagues it is between, and in a circle by those who sit in it.</summary>
    private bool MayWriteBetween(EntityEntry entry) => caller.Viewer.Worker is not null && WhyOpenBetween(entry) != Why.None;

    /// <summary>With the row that it hangs on, which this hand has before it.</summary>
    private bool MayWriteWith<TOn>(EntityEntry entry, Func<TOn, bool> hangsOn) where TOn : class, IOfFamily =>
        db.ChangeTracker.Entries<TOn>().FirstOrDefault(o => hangsOn(o.Entity)) is { } on
        && (on.Entity.FamilyId is { } family ? MayWriteIn(entry, WhyOpen(family)) : MayWriteBetween(on));

    /// <summary>Said of two records: both stand open when it is said, and one of them still when it is answered.</summary>
    private bool StandOpen(EntityEntry entry, Id<Person> one, Id<Person> other) =>
        entry.State == EntityState.Added ? people.Contains(one) && people.Contains(other) : people.Contains(one) || people.Contains(other);
}
