using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

internal static partial class Expressions
{
    /// <summary>Somebody asks for rows of one kind.</summary>
    /// <param name="viewer">Who.</param>
    /// <param name="seen">The same, and the day it is, as the predicates say it.</param>
    /// <param name="why">Why the one record that stands open does; none where a list goes across records.</param>
    /// <param name="releases">What was released.</param>
    /// <param name="hidings">What is hidden.</param>
    /// <param name="sharings">What is shared with other agencies, where the partner still comes from them.</param>
    /// <param name="spokenFor">What a person of a family reads in place of the children they speak for.</param>
    /// <param name="allegedIn">The families in which it is said of that person that they harm.</param>
    /// <param name="between">The relationships between colleagues that stand open to one of the two.</param>
    internal sealed class Asks<T>(Viewer viewer, Seen seen, Why why, IQueryable<Release> releases, IQueryable<Hiding> hidings, IQueryable<Sharing> sharings, Guid[] spokenFor, IReadOnlyCollection<Id<Family>> allegedIn, IReadOnlyCollection<Id<Relationship>> between) where T : class
    {
        private static readonly bool IsWriting = typeof(IWritten).IsAssignableFrom(typeof(T));

        /// <summary>Which rows this ground holds for; null where it cannot hold for any of this kind.</summary>
        public Expression<Func<T, bool>>? Predicate(Ground ground) => ground switch
        {
            Ground.Hidden => Hidden(),
            Ground.TakenAway => CanBeVoided<T>() ? Not(InUse<T>()) : null,
            Ground.NoAudience => IsWriting ? null : _ => true,
            Ground.Author => IsWriting && viewer.Worker is not null ? WrittenBy() : null,
            Ground.Audience => IsWriting ? ForTeams() : null,
            Ground.AudienceWhileCovering => IsWriting && viewer.Covers.Count > 0 ? ForWhomTheyCover() : null,
            Ground.AudienceOfAnyTeam => IsWriting && why == Why.TypedReason ? x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam : null,
            Ground.WrittenForBoth => IsWriting && between.Count > 0 && OfRelationships<T>(between) is { } theirs ? And(x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam, theirs) : null,
            Ground.Released => Released(),
            Ground.InTheirPlace => viewer.Person is not null && spokenFor.Length > 0 ? Among([.. spokenFor.Select(t => new Id<T>(t))]) : null,
            Ground.InTheirHand => viewer.Person is { } me && typeof(T).GetProperty(nameof(IWritten.AuthorPersonId)) is not null ? InTheHandOf(me) : null,
            Ground.KeptApart => typeof(IKeptApart).IsAssignableFrom(typeof(T)) && allegedIn.Count > 0 ? KeptApart() : null,
            Ground.NamedInSharing => viewer.Worker is not null ? Named() : null,
            Ground.TheirAnswer => typeof(T) == typeof(Sharing) && viewer.Worker is not null ? Asked() : null,
            Ground.TheirOwn => viewer.Person is { } me ? OwnTo(me) : null,
            _ => throw new InvalidOperationException($"Reading rests on {ground}, and no query says what that is."),
        };

        private Expression<Func<T, bool>>? Hidden()
        {
            if (viewer.Person is { } person) return x => hidings.Any(h => h.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && h.PersonId == person && h.EndedAt == null);
            if (viewer.Worker is not null) return x => hidings.Any(h => h.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && h.WorkerId == seen.Me && h.EndedAt == null);
            return null;
        }

        private Expression<Func<T, bool>> KeptApart()
        {
            var families = allegedIn.Select(f => (Id<Family>?)f).ToArray();
            return x => EF.Property<bool>(x, nameof(IKeptApart.KeptApart)) && families.Contains(EF.Property<Id<Family>?>(x, nameof(IOfFamily.FamilyId)));
        }

        // Ids of their kind: as bare numbers a list of them is asked about as text, and SQLite keeps ids as bytes.
        private static Expression<Func<T, bool>> Among(Id<T>[] these) => x => these.Contains(EF.Property<Id<T>>(x, "Id"));

        private Expression<Func<T, bool>>? Released()
        {
            if (viewer.Person is { } person) return x => releases.Any(r => r.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && r.PersonId == person && r.EndedAt == null);
            if (viewer.Worker is not null) return x => releases.Any(r => r.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id") && r.WorkerId == seen.Me && r.EndedAt == null);
            return null;
        }

        private Expression<Func<T, bool>> Asked() => x => EF.Property<Id<Worker>>(x, nameof(Sharing.PartnerId)) == seen.Me && EF.Property<DateTimeOffset?>(x, nameof(Sharing.EndedAt)) == null
            && EF.Property<DateOnly>(x, nameof(Sharing.From)) <= seen.Today && (EF.Property<DateOnly?>(x, nameof(Sharing.Until)) == null || EF.Property<DateOnly?>(x, nameof(Sharing.Until)) >= seen.Today)
            && sharings.Any(s => s.Id == EF.Property<Id<Sharing>>(x, nameof(Sharing.Id)));

        private Expression<Func<T, bool>> Named() => x => sharings.Any(s => s.PartnerId == seen.Me && s.EndedAt == null && s.From <= seen.Today && (s.Until == null || s.Until >= seen.Today)
            && s.Things.Any(t => t.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id")));

        // What only workers write keeps its author as certain; what a family writes too does not.
        private Expression<Func<T, bool>>? WrittenBy()
        {
            // What only a family writes has no worker for its author.
            if (typeof(T).GetProperty(nameof(IWritten.AuthorId)) is { CanWrite: false }) return null;
            if (typeof(T).GetProperty(nameof(IWritten.AuthorId))?.PropertyType == typeof(Id<Worker>)) return x => EF.Property<Id<Worker>>(x, nameof(IWritten.AuthorId)) == seen.Me;
            return x => EF.Property<Id<Worker>?>(x, nameof(IWritten.AuthorId)) == seen.Author;
        }

        private Expression<Func<T, bool>> ForTeams()
        {
            // Nearly everybody works in one team, and a query about one is made once and kept.
            if (viewer.Teams.Count == 1)
                return x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam && EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)) == seen.Team;
            var any = viewer.Teams.Select(t => (Id<Team>?)t).ToArray();
            return x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam && any.Contains(EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)));
        }

        /// <summary>In each family that they take over in, what the team writes for which they do.</summary>
        private Expression<Func<T, bool>>? ForWhomTheyCover()
        {
            var of = viewer.Covers.Where(c => c.Team is not null).ToList();
            if (typeof(IOfFamily).IsAssignableFrom(typeof(T)))
                return of.GroupBy(c => c.Team).Select(g => WrittenFor(g.Key, [.. g.Select(c => (Id<Family>?)c.Family)])).Aggregate((Expression<Func<T, bool>>?)null, (all, one) => all is null ? one : Or(all, one));
            // What is about a person is read with the one family that stands open.
            Id<Team>?[] teams = [.. of.Where(c => c.Family == seen.Family).Select(c => c.Team)];
            return teams.Length == 0 ? null : x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam && teams.Contains(EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)));
        }

        private static Expression<Func<T, bool>> WrittenFor(Id<Team>? team, Id<Family>?[] families) =>
            x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Domain.Audience.MyTeam && EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)) == team
                && families.Contains(EF.Property<Id<Family>?>(x, nameof(IOfFamily.FamilyId)));

        private static Expression<Func<T, bool>> InTheHandOf(Id<Person> me)
        {
            Id<Person>? author = me;
            return x => EF.Property<Id<Person>?>(x, nameof(IWritten.AuthorPersonId)) == author;
        }

        private static Expression<Func<T, bool>>? OwnTo(Id<Person> me) =>
            typeof(IOwn).IsAssignableFrom(typeof(T)) ? x => EF.Property<Id<Person>>(x, nameof(IOwn.OwnerId)) == me
            // Their own five taps are theirs to see, also where a worker's device took them.
            : typeof(T) == typeof(CheckIn) ? x => EF.Property<Id<Person>?>(x, nameof(CheckIn.PersonId)) == me && EF.Property<Whose>(x, nameof(CheckIn.Side)) == Whose.Theirs
            : typeof(T) == typeof(Member) ? x => EF.Property<Id<Person>>(x, nameof(Member.PersonId)) == me
            : null;
    }
}
