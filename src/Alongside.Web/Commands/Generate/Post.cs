using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Commands.Generate;

/// <summary>Somebody's time in a team.</summary>
internal sealed record Post(Worker Worker, Team Team, DateOnly From, DateOnly? Until)
{
    public By By(DateTimeOffset at) => new(Worker.Id, at, Team.Id);
}
