namespace Alongside.Domain.Organisations;

/// <summary>Whether somebody may join a team: what the worker, the team and the days already there allow.</summary>
public static class Joining
{
    /// <param name="team">The team they join.</param>
    /// <param name="worker">Who joins.</param>
    /// <param name="role"><see cref="Role.Worker"/> or <see cref="Role.Supervisor"/>, in this team.</param>
    /// <param name="from">The first day.</param>
    /// <param name="already">Their memberships so far, of any team.</param>
    /// <param name="at">The server's moment.</param>
    /// <exception cref="Refused">The team is closed, they keep the house or have left, or they are there already.</exception>
    public static Membership Join(this Team team, Worker worker, Role role, DateOnly from, IEnumerable<Membership> already, DateTimeOffset at)
    {
        if (team.ClosedOn is not null) throw new Refused("WorkerId", "team-closed");
        if (worker.Role == Role.Administrator) throw new Refused("WorkerId", "administrator-joins-no-team");
        if (!worker.IsHereOn(from)) throw new Refused("WorkerId", "joins-after-leaving");
        if (from < worker.JoinedOn) throw new Refused("From", "joins-before-coming");
        if (already.Any(m => m.WorkerId == worker.Id && m.TeamId == team.Id && (m.Until is null || m.Until > from))) throw new Refused("WorkerId", "in-the-team-already");
        return new(worker.Id, team.Id, role, from, at);
    }
}
