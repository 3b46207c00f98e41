namespace Alongside.Domain.Organisations;

/// <summary>Somebody belongs to a team from one day until another. What they may reach follows these days.</summary>
public sealed class Membership
{
    private Membership() { }

    public Membership(Id<Worker> worker, Id<Team> team, Role role, DateOnly from, DateTimeOffset at)
    {
        if (role is not (Role.Worker or Role.Supervisor)) throw new Refused("Role", "membership-role");
        (Id, WorkerId, TeamId, Role, From) = (Id<Membership>.At(at), worker, team, role, from);
    }

    public Id<Membership> Id { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public Id<Team> TeamId { get; private set; }

    /// <summary><see cref="Role.Worker"/> or <see cref="Role.Supervisor"/>, in this team.</summary>
    public Role Role { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The day it ended, which no longer counts: what they reach is cut the moment it is written. Null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    public bool LivesOn(DateOnly day) => From <= day && (Until is null || day < Until);

    public void EndOn(DateOnly day)
    {
        if (day < From) throw new Refused("Until", "ends-before-it-begins");
        Until = day;
    }

    /// <summary>Ends it now; one that was still to begin never does.</summary>
    public void End(DateOnly today) => EndOn(today < From ? From : today);
}
