using Alongside.Domain;
using Alongside.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>What happened to somebody's way in, and what of it they have still to be told.</summary>
internal sealed class SignInNews(SignInDb db, TimeProvider clock)
{
    /// <summary>As many as one reads.</summary>
    private const int Shown = 12;

    /// <param name="Kind">What happened.</param>
    /// <param name="At">When.</param>
    /// <param name="By">The name of whoever did it, when it was not they themselves.</param>
    public sealed record Line(SignInHappening Kind, DateTimeOffset At, string? By);

    /// <summary>The latest first.</summary>
    public Task<List<Line>> LatestAsync(Id<Worker> worker) => LinesAsync(db.Events.Where(e => e.WorkerId == worker));

    public Task<List<Line>> ToTellAsync(Id<Worker> worker) => LinesAsync(db.Events.Where(e => e.WorkerId == worker && e.ToldAt == null));

    public Task<bool> AnyToTellAsync(Id<Worker> worker) => db.Events.AnyAsync(e => e.WorkerId == worker && e.ToldAt == null);

    public async Task TellAsync(Id<Worker> worker)
    {
        foreach (var one in await db.Events.Where(e => e.WorkerId == worker && e.ToldAt == null).ToListAsync()) one.ToldAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    private Task<List<Line>> LinesAsync(IQueryable<SignInEvent> events) =>
        events.OrderByDescending(e => e.At).Take(Shown)
            .Select(e => new Line(e.Kind, e.At, db.Set<Worker>().Where(w => w.Id == e.ById).Select(w => w.Name).FirstOrDefault())).ToListAsync();
}
