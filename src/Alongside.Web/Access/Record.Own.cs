using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// A worker's own place. No family stands open for it, so nothing of it is in any family's history, and no role
/// reaches it: only its owner, and whom the owner showed it to by name.
/// </summary>
public sealed partial class Record
{
    /// <summary>What is the reader's own, and in use.</summary>
    public IQueryable<T> Own<T>() where T : class, IMine
    {
        var me = caller.Worker;
        return InUse(db.Set<T>().Where(x => x.OwnerId == me));
    }

    /// <summary>What colleagues show the reader at this moment.</summary>
    public IQueryable<T> ShownToMe<T>() where T : class, IMine
    {
        Id<Worker>? me = caller.Worker;
        return InUse(db.Set<T>().AsNoTracking().Where(x => x.ShownToId == me));
    }

    /// <summary>Something of the reader's own.</summary>
    /// <exception cref="NotReached">There is none, it was taken away, or it is somebody else's.</exception>
    public async Task<T> OpenOwnAsync<T>(Id<T> id) where T : class, IThing<T>, IMine =>
        await Own<T>().SingleOrDefaultAsync(x => x.Id == id) ?? throw new NotReached();

    /// <summary>An exercise that is the reader's own, or shown to them.</summary>
    /// <exception cref="NotReached">It is neither.</exception>
    public async Task<ExerciseRun> OpenRunAsync(Id<ExerciseRun> id) =>
        await Own<ExerciseRun>().SingleOrDefaultAsync(r => r.Id == id) ?? await ShownToMe<ExerciseRun>().SingleOrDefaultAsync(r => r.Id == id) ?? throw new NotReached();

    /// <summary>The time before that the reader thought the same through to its end; null where there was none.</summary>
    public Task<ExerciseRun?> RunBeforeAsync(ExerciseRun mine) =>
        Own<ExerciseRun>().AsNoTracking().Where(r => r.Code == mine.Code && r.FinishedAt != null && r.Id.CompareTo(mine.Id) < 0).OrderByDescending(r => r.Id).FirstOrDefaultAsync();

    /// <summary>The times that the reader thought the same through to its end, the newest first.</summary>
    public Task<List<ExerciseRun>> RunsAsync(string code, int most) =>
        Own<ExerciseRun>().AsNoTracking().Where(r => r.Code == code && r.FinishedAt != null).OrderByDescending(r => r.Id).Take(most).ToListAsync();

    /// <summary>The answers of an exercise that has been opened, in order.</summary>
    public Task<List<ExerciseAnswer>> AnswersAsync(ExerciseRun opened) =>
        db.Set<ExerciseAnswer>().Where(a => a.RunId == opened.Id).OrderBy(a => a.Number).ToListAsync();

    /// <summary>Whom one can show something of one's own: everyone in a team of mine today, who supervises it first.</summary>
    public async Task<IReadOnlyList<(Id<Worker> Id, string Name, bool Supervises)>> ColleaguesAsync()
    {
        var me = caller.Worker;
        var rows = await ColleaguesIn([.. caller.Viewer.Teams]).Where(c => c.Id != me).ToListAsync();
        return [.. rows.GroupBy(r => (r.Id, r.Name)).Select(g => (g.Key.Id, g.Key.Name, Supervises: g.Any(r => r.Role == Role.Supervisor)))
            .OrderByDescending(c => c.Supervises).ThenBy(c => c.Name, StringComparer.CurrentCulture)];
    }

    private bool IsMyOwn(Id<Worker> owner) => caller.Viewer.Worker is { } me && owner == me;
}
