using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;

namespace Alongside.Web.Demo;

/// <summary>Somebody who works here, with the team they act for.</summary>
internal sealed record Hired(Worker Worker, Team? Team)
{
    public Caller Caller { get; } = new(new Viewer(Worker.Id, Worker.Role, Team is null || Worker.Role == Role.Supervisor ? [] : [Team.Id], Team is not null && Worker.Role == Role.Supervisor ? [Team.Id] : []), Worker.Name, null);
}
