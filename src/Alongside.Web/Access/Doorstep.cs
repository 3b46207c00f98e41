using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;

namespace Alongside.Web.Access;

/// <summary>
/// The step before the door, for whoever has no account: what anyone may read there, and what anyone may leave. Nothing
/// of what was left can be read back, and nothing tells whom we know.
/// </summary>
internal sealed class Doorstep(Engine engine)
{
    /// <summary>Keeps a request durably. The same one sent again is kept once, and answered alike.</summary>
    public Task LeaveAsync(HelpRequest request, Asker asker) => Record.LeaveAsync(engine, request, asker);

    /// <summary>What to do when somebody is not safe, and whom to ring, in this language as far as it was said in it; null where nobody has described the organisation.</summary>
    public async Task<WhatToDo?> WhatToDoAsync(Tongue tongue) => WhatToDo.Of(
        await Record.OnTheStepAsync<Organisation>(engine, houses => houses.OrderBy(o => o.Id)),
        tongue == Tongue.English ? null : await Record.OnTheStepAsync<SaidIn>(engine, said => said.Where(s => s.Tongue == tongue)));

    /// <summary>What we offer, as it stands today; null while nobody has written it.</summary>
    public Task<Offer?> OfferAsync() => Record.OnTheStepAsync<Offer>(engine, offers => offers.OrderByDescending(o => o.Number));
}
