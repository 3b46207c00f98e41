using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>The street a worker lives in, if they say: a digest that can be compared and not read back.</summary>
internal sealed class WorkerStreet
{
    public Id<Worker> WorkerId { get; init; }
    public byte[] Digest { get; set; } = [];
}
