using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Features.Relationships;

/// <summary>A worker's name, where nothing else of them is needed.</summary>
public sealed record Colleague(Id<Worker> Id, string Name)
{
    public string First => Name.Split(' ', 2)[0];
}
