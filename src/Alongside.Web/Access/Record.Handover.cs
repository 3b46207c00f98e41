using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>What moves to another team in the same commit as the handover that moves it.</summary>
    private Func<Task>? moved;

    /// <summary>
    /// A relationship goes to another team, and what was written for the old team goes with it: the new worker reads the
    /// history, the old team no longer does. What somebody kept for themselves stays theirs. What is written about the
    /// people and the family moves too. When the old team goes on helping one of them in another relationship it stays with
    /// them, and is released by name to whoever follows: nobody tells it twice, and nobody loses it.
    /// </summary>
    public async Task MoveWritingAsync(Relationship relationship, Id<Team> from, Id<Team> to, Id<Worker> next)
    {
        if (relationship.FamilyId is not { } family || !opened.ContainsKey(family)) throw new NotReached();
        var stays = await StaysWithAsync(family, relationship.Id, from);
        if (stays) await ReleaseAsync(family, from, next);
        moved = async () =>
        {
            var id = relationship.Id;
            await MoveOfAsync<Entry>(id, from, to);
            await MoveOfAsync<AgendaItem>(id, from, to);
            await MoveOfAsync<Aim>(id, from, to);
            await MoveOfAsync<Step>(id, from, to);
            await MoveOfAsync<Promise>(id, from, to);
            await MoveOfAsync<ComingBack>(id, from, to);
            await MoveOfAsync<Reflection>(id, from, to);
            await MoveOfAsync<CheckIn>(id, from, to);
            await MoveOfAsync<Rupture>(id, from, to);
            await MoveOfAsync<Condition>(id, from, to);
            await MoveOfAsync<Handover>(id, from, to);
            await MoveOfAsync<Ending>(id, from, to);
            if (stays) return;
            var who = people.ToArray();
            await MoveAsync<Helper>(h => h.FamilyId == family, from, to);
            await MoveAsync<AboutLine>(a => who.Contains(a.PersonId), from, to);
            await MoveAsync<StoryVersion>(s => who.Contains(s.PersonId), from, to);
        };
    }

    private async Task ReleaseAsync(Id<Family> family, Id<Team> from, Id<Worker> next)
    {
        Id<Team>? team = from;
        var by = By;
        foreach (var line in await About<AboutLine>().Where(a => a.Audience == Audience.MyTeam && a.TeamId == team).Select(a => a.Id).ToListAsync()) Add(Release.To(line, family, next, by));
        foreach (var story in await About<StoryVersion>().Where(s => s.Audience == Audience.MyTeam && s.TeamId == team).Select(s => s.Id).ToListAsync()) Add(Release.To(story, family, next, by));
        foreach (var helper in await Of<Helper>().Where(h => h.FamilyId == family && h.Audience == Audience.MyTeam && h.TeamId == team).Select(h => h.Id).ToListAsync()) Add(Release.To(helper, family, next, by));
    }

    private Task<bool> StaysWithAsync(Id<Family> family, Id<Relationship> handed, Id<Team> team)
    {
        var who = people.ToArray();
        return db.Set<Relationship>().AnyAsync(r => r.Id != handed && r.EndedOn == null && r.TeamId == team
            && (r.FamilyId == family || db.Set<Member>().Any(m => m.FamilyId == r.FamilyId && who.Contains(m.PersonId))));
    }

    private Task<int> MoveOfAsync<T>(Id<Relationship> relationship, Id<Team> from, Id<Team> to) where T : class, IWritten =>
        MoveAsync<T>(x => EF.Property<Id<Relationship>>(x, "RelationshipId") == relationship, from, to);

    private Task<int> MoveAsync<T>(Expression<Func<T, bool>> which, Id<Team> from, Id<Team> to) where T : class, IWritten
    {
        Id<Team>? next = to;
        return db.Set<T>().Where(which)
            .Where(x => EF.Property<Audience>(x, nameof(IWritten.Audience)) == Audience.MyTeam && EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)) == from)
            .ExecuteUpdateAsync(set => set.SetProperty(x => EF.Property<Id<Team>?>(x, nameof(IWritten.TeamId)), next));
    }
}
