using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>What those who work here look like: theirs to show, and shown to the families they walk with.</summary>
public sealed partial class Record
{
    /// <summary>Those of these workers who show a picture of themselves.</summary>
    public async Task<IReadOnlySet<Id<Worker>>> WithFaceAsync(IReadOnlyCollection<Id<Worker>> workers) =>
        (await db.Set<Face>().Where(f => workers.Contains(f.WorkerId)).Select(f => f.WorkerId).ToListAsync()).ToHashSet();

    /// <summary>The picture of the worker who asks themselves.</summary>
    /// <exception cref="NotReached">They show none.</exception>
    public Task<byte[]> OwnFaceAsync() => FaceOfAsync(caller.Worker);

    /// <summary>The picture of whoever holds this relationship now, for whoever may read that it is there.</summary>
    /// <exception cref="NotReached">They may not, it has ended, nobody holds it, or whoever does shows none.</exception>
    public async Task<byte[]> FaceAsync(Id<Relationship> id)
    {
        var relationship = await OpenAsync(id);
        return relationship.EndedOn is null && relationship.HeldOn(Today) is { } held ? await FaceOfAsync(held) : throw new NotReached();
    }

    /// <summary>From the next save on this is the picture of the worker who asks.</summary>
    public async Task ShowFaceAsync(byte[] jpeg)
    {
        var me = caller.Worker;
        if (await db.Set<Face>().SingleOrDefaultAsync(f => f.WorkerId == me) is { } face) face.Becomes(jpeg, Now);
        else db.Add(new Face(me, jpeg, Now));
    }

    /// <summary>From the next save on the worker who asks shows none.</summary>
    public async Task TakeFaceAwayAsync()
    {
        var me = caller.Worker;
        if (await db.Set<Face>().SingleOrDefaultAsync(f => f.WorkerId == me) is { } face) db.Remove(face);
    }

    private async Task<byte[]> FaceOfAsync(Id<Worker> worker) =>
        await db.Set<Face>().AsNoTracking().Where(f => f.WorkerId == worker).Select(f => f.Jpeg).SingleOrDefaultAsync() ?? throw new NotReached();
}
