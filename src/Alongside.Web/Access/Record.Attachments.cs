using Alongside.Domain;
using Alongside.Domain.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Pictures that belong to a family: what is known about one goes through the door like any writing, and the picture with it.</summary>
public sealed partial class Record
{
    /// <summary>Keeps a picture with what is known about it, in one commit.</summary>
    public void Add(Attachment attachment, byte[] jpeg)
    {
        db.Add(attachment);
        db.Add(new AttachmentPicture(attachment, jpeg));
    }

    /// <summary>The picture itself, for whoever may read it now.</summary>
    /// <exception cref="NotReached">There is none, it is out of reach, was not written for them or released to them, or was taken out of use.</exception>
    public async Task<byte[]> PictureAsync(Id<Attachment> id)
    {
        if ((await OpenAsync(id)).Voided is not null) throw new NotReached();
        return await db.Set<AttachmentPicture>().AsNoTracking().Where(p => p.AttachmentId == id).Select(p => p.Jpeg).SingleOrDefaultAsync() ?? throw new NotReached();
    }

    /// <summary>A picture comes with the attachment that somebody adds themselves, in the same commit.</summary>
    private bool IsTheirPicture(AttachmentPicture picture) => caller.Viewer.Person is { } me
        && db.ChangeTracker.Entries<Attachment>().Any(a => a.State == EntityState.Added && a.Entity.Id == picture.AttachmentId && a.Entity.AuthorPersonId == me);
}
