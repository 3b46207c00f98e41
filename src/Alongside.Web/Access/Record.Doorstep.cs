using Alongside.Domain.Asking;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>What the step before the door needs of the tables: two lists that everyone may read, and one that anyone may add to.</summary>
public sealed partial class Record
{
    internal static async Task LeaveAsync(Engine engine, HelpRequest request, Asker asker)
    {
        await using var db = Room(engine);
        db.Asking = () => Access.AtTheWall.Program("doorstep"); // Whoever asks for help is nobody yet.
        engine.Begin(db);
        try
        {
            if (await IsThereAsync(db, request)) return;
            db.AddRange(request, asker);
            await engine.SaveAsync(db);
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment, the other one is kept. Anything else is no small matter.
            if (!await IsThereAsync(db, request)) throw;
        }
        finally
        {
            db.Leave();
            await engine.EndAsync(db);
        }
    }

    private static Task<bool> IsThereAsync(Db db, HelpRequest request)
    {
        var id = request.Id;
        return db.Set<HelpRequest>().AsNoTracking().AnyAsync(r => r.Id == id);
    }

    internal static async Task<T?> OnTheStepAsync<T>(Engine engine, Func<IQueryable<T>, IQueryable<T>> which) where T : class
    {
        await using var db = Room(engine);
        engine.Begin(db);
        try
        {
            return await which(db.Set<T>().AsNoTracking()).FirstOrDefaultAsync();
        }
        finally
        {
            await engine.EndAsync(db);
        }
    }
}
