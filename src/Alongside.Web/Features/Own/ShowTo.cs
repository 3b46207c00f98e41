using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Features.Own;

/// <summary>To whom something of one's own can be shown, and to whom it is shown now.</summary>
public sealed record ShowTo(IReadOnlyList<(Id<Worker> Id, string Name, bool Supervises)> Colleagues, Id<Worker>? Now)
{
    public string? NameNow => Now is { } now ? Colleagues.FirstOrDefault(c => c.Id == now).Name : null;
}
