using System.Data.Common;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>What an administrator needs of the record to keep the house: numbers, and nobody's name but colleagues'.</summary>
public sealed partial class Record
{
    /// <summary>Whoever leaves: their visits, password, links and picture end in the same commit as their last day is kept.</summary>
    private Id<Worker>? leaves;

    /// <summary>How many live relationships with families somebody holds.</summary>
    public Task<int> LiveHeldByAsync(Id<Worker> worker)
    {
        InsistOnTheHouse();
        var today = Today;
        return PastTheWallAsync("count", () => db.Set<Relationship>().CountAsync(r => r.EndedOn == null && r.FamilyId != null && db.Set<Holding>().Any(h => h.RelationshipId == r.Id && h.WorkerId == worker && (h.Until == null || h.Until >= today))));
    }

    /// <summary>How many live relationships with families rest on a team.</summary>
    public Task<int> LiveWithAsync(Id<Team> team)
    {
        InsistOnTheHouse();
        return PastTheWallAsync("count", () => db.Set<Relationship>().CountAsync(r => r.EndedOn == null && r.FamilyId != null && r.TeamId == team));
    }

    /// <summary>How each team holds its families today, by the team's name: for whoever answers for the service, and no family's content.</summary>
    public async Task<IReadOnlyList<TeamHolds>> HowHeldAsync()
    {
        if (caller.Role != Role.ServiceLead) throw new NotReached();
        var today = Today;
        var live = db.Set<Relationship>().Where(r => r.EndedOn == null && r.FamilyId != null && r.TeamId != null);
        var held = await PastTheWallAsync("count", () => live.GroupBy(r => r.TeamId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count));
        var nobody = await PastTheWallAsync("count", () => live.Where(r => !db.Set<Holding>().Any(h => h.RelationshipId == r.Id && (h.Until == null || h.Until >= today)))
            .GroupBy(r => r.TeamId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count));
        var here = await Memberships().LivingOn(today).Where(m => m.Role == Role.Worker)
            .GroupBy(m => m.TeamId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var teams = await Teams().AsNoTracking().Where(t => t.ClosedOn == null).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync();
        return [.. teams.Select(t => new TeamHolds(t.Name, held.GetValueOrDefault(t.Id), nobody.GetValueOrDefault(t.Id), here.GetValueOrDefault(t.Id)))];
    }

    /// <summary>What the organisation tells families, in other languages.</summary>
    public IQueryable<SaidIn> SaidIn() => db.Set<SaidIn>();

    /// <summary>What a family reads where somebody writes something or is not safe, in this language as far as it was said in it.</summary>
    public async Task<WhatToDo?> WhatToDoAsync(Tongue tongue) =>
        WhatToDo.Of(await Organisations().AsNoTracking().FirstOrDefaultAsync(), tongue == Tongue.English ? null : await SaidIn().AsNoTracking().FirstOrDefaultAsync(s => s.Tongue == tongue));

    /// <summary>With the next save, this worker's way in is gone at once and everywhere. What they wrote stays.</summary>
    public void EndWayInOf(Id<Worker> worker)
    {
        InsistOnTheHouse();
        leaves = worker;
    }

    private void InsistOnTheHouse()
    {
        if (!Permissions.Allows(caller.Role, May.KeepTheHouse)) throw new NotReached();
    }

    /// <summary>The house itself is changed by those who keep it; one's own introduction by oneself.</summary>
    private bool MayKeep(EntityEntry entry) => Permissions.Allows(caller.Role, May.KeepTheHouse)
        || (entry.Entity is Offer && entry.State == EntityState.Added && Permissions.Allows(caller.Role, May.SayWhatWeOffer))
        || (entry.Entity is DutyDay duty && MayKeepDutyOf(duty.TeamId))
        || (entry.Entity is Worker worker && worker.Id == caller.Viewer.Worker && entry.State == EntityState.Modified
            && !entry.Property(nameof(Worker.Role)).IsModified && !entry.Property(nameof(Worker.LeftOn)).IsModified && !entry.Property(nameof(Worker.Name)).IsModified);

    private async Task EndWayInAsync(DbConnection connection, DbTransaction transaction)
    {
        foreach (var sql in new[]
        {
            "UPDATE visits SET ended_at = @now WHERE worker_id = @worker AND ended_at IS NULL",
            "DELETE FROM passkeys WHERE account_id IN (SELECT id FROM accounts WHERE worker_id = @worker)",
            "DELETE FROM recovery_codes WHERE account_id IN (SELECT id FROM accounts WHERE worker_id = @worker)",
            "UPDATE accounts SET password_hash = NULL, authenticator = NULL WHERE worker_id = @worker",
            "DELETE FROM faces WHERE worker_id = @worker",
            "UPDATE links SET until = @now WHERE worker_id = @worker AND used_at IS NULL AND until > @now",
        })
        {
            await using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, sql);
            foreach (var (name, value) in new[] { ("@worker", engine.Kept(leaves!.Value.Value)), ("@now", engine.Kept(Now)) })
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
            await command.ExecuteNonQueryAsync();
        }
    }
}
