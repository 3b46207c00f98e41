using Alongside.Domain.People;

namespace Alongside.Domain.Attachments;

/// <summary>The picture itself, a JPEG drawn anew; apart from what is known about it, so that lists never load it.</summary>
public sealed class AttachmentPicture : IOfFamily
{
    private AttachmentPicture() { }

    public AttachmentPicture(Attachment of, byte[] jpeg) => (Id, AttachmentId, FamilyId, Jpeg) = (Id<AttachmentPicture>.At(of.WrittenAt), of.Id, of.FamilyId, jpeg);

    public Id<AttachmentPicture> Id { get; private set; }
    public Id<Attachment> AttachmentId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public byte[] Jpeg { get; private set; } = [];
}
