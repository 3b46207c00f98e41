using Alongside.Domain.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Attachments;

internal static class AttachmentTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Attachment>(attachment =>
        {
            attachment.ToTable("attachments").HasKey(a => a.Id);
            attachment.Property(a => a.FamilyId).IsRequired();
        });
        model.Entity<AttachmentPicture>(picture =>
        {
            picture.ToTable("attachment_pictures").HasKey(p => p.Id);
            picture.Property(p => p.FamilyId).IsRequired();
        });
    }
}
