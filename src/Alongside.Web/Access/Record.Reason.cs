using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>
    /// A service lead says why they need to open one family; it stands for <see cref="TypedReason.Hours"/> hours. The
    /// opening that follows is written down like any other, with this as its why.
    /// </summary>
    /// <exception cref="Refused">The reason says too little.</exception>
    /// <exception cref="NotReached">There is no such family.</exception>
    public async Task GiveReasonAsync(Id<Family> family, string field, string? text)
    {
        if (!Permissions.Allows(caller.Role, May.OpenWithReason)) throw new NotReached();
        var reason = TypedReason.From(field, text);
        if (!await db.Set<Family>().AnyAsync(f => f.Id == family)) throw Refuses(family, null);
        db.Add(new Reason { Id = Guid.CreateVersion7(Now), WorkerId = caller.Worker, FamilyId = family, At = Now, Until = Now.AddHours(TypedReason.Hours), Words = reason.Text });
        await SaveAsync();
    }
}
