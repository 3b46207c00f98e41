using Alongside.Domain.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.OurDoor;

internal static class OurDoorTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations").HasKey(i => i.Id);
            // Of two who use a card at the same moment one does; and none that a worker ends in that moment.
            invitation.Property(i => i.UsedAt).IsConcurrencyToken();
            invitation.Property(i => i.EndedAt).IsConcurrencyToken();
        });
        model.Entity<OwnDevice>(device =>
        {
            device.ToTable("own_devices").HasKey(d => d.Id);
            device.Ignore(d => d.IsShut);
            device.Property(d => d.Tries).IsConcurrencyToken();
        });
    }
}
