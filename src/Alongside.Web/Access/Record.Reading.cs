using System.Data.Common;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    // Reach is asked on every opening, so its query is compiled once an engine.
    // Whoever holds it today and whoever it is agreed will follow are a row each.
    private static readonly PerEngine<Func<Db, Id<Family>, Id<Worker>, DateOnly, IAsyncEnumerable<LiveRow>>> LiveOf = new(() => EF.CompileAsyncQuery(
        (Db db, Id<Family> family, Id<Worker> me, DateOnly today) =>
            from r in db.Set<Relationship>()
            where r.FamilyId == family && r.EndedOn == null
            from holding in db.Set<Holding>().Where(h => h.RelationshipId == r.Id && (h.Until == null || h.Until >= today)).DefaultIfEmpty()
            select new LiveRow(r.Id, holding == null ? null : (Id<Worker>?)holding.WorkerId, r.TeamId,
                db.Set<Restriction>().Any(x => x.FamilyId == family && x.EndedAt == null),
                db.Set<Hiding>().Any(h => h.WorkerId == me && h.EndedAt == null) || db.Set<Release>().Any(x => x.WorkerId == me && x.EndedAt == null))));

    private static readonly Straight<LiveRow> Live = new("family", "me", "today");

    /// <summary>A live relationship of a family, and what else the opening needs to know of the family and the reader.</summary>
    private sealed record LiveRow(Id<Relationship> Relationship, Id<Worker>? HeldBy, Id<Team>? Team, bool Restricted, bool Named);

    /// <summary>Begins to write down a reading; the answer waits for it (<see cref="Written"/>), the page does not.</summary>
    private void WriteDown(Id<Family>? family, Why why, byte[]? families, byte[]? asked = null)
    {
        if (ForNobodysEyes) return;
        var reading = new Reading
        {
            Id = Guid.CreateVersion7(Now), At = Now, WorkerId = caller.Viewer.Worker, PersonId = caller.Viewer.Person, VisitId = caller.Visit,
            FamilyId = family, Why = why, Page = Page, Families = families, Asked = asked,
        };
        readings.Add(engine.WriteAsync((connection, transaction) => InsertAsync(connection, transaction, reading)));
    }

    /// <summary>A refusal is written down too: the same work for what is out of reach and for what does not exist.</summary>
    private NotReached Refuses(Id<Family>? family, Id<Family>? mayGiveReasonFor)
    {
        WriteDown(family, Why.None, null);
        return new() { MayGiveReasonFor = mayGiveReasonFor };
    }

    private async Task<NotReached> RefusesAsync(List<Id<Family>> families)
    {
        Id<Family>? openedBefore = null;
        if (caller.Role == Role.ServiceLead)
            openedBefore = await db.Set<Reason>().Where(r => r.WorkerId == caller.Worker && r.FamilyId != null && families.Contains(r.FamilyId.Value)).Select(r => r.FamilyId).FirstOrDefaultAsync();
        return Refuses(families.Count > 0 ? families[0] : null, openedBefore);
    }

    private Task InsertAsync(DbConnection connection, DbTransaction transaction, Reading reading) => engine.RunAsync(connection, transaction,
        "INSERT INTO readings (id, at, worker_id, person_id, visit_id, family_id, why, page, families, asked) VALUES (@id, @at, @worker, @person, @visit, @family, @why, @page, @families, @asked)",
        ("@id", engine.Kept(reading.Id)), ("@at", engine.Kept(reading.At)), ("@worker", reading.WorkerId is { } worker ? engine.Kept(worker.Value) : DBNull.Value), ("@person", reading.PersonId is { } person ? engine.Kept(person.Value) : DBNull.Value),
        ("@visit", reading.VisitId is { } visit ? engine.Kept(visit) : DBNull.Value), ("@family", reading.FamilyId is { } family ? engine.Kept(family.Value) : DBNull.Value),
        ("@why", (int)reading.Why), ("@page", reading.Page), ("@families", (object?)reading.Families ?? DBNull.Value), ("@asked", (object?)reading.Asked ?? DBNull.Value));
}
