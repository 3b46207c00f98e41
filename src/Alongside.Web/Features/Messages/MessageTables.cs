using Alongside.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Messages;

internal static class MessageTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Wish>().ToTable("wishes").HasKey(w => w.Id);
        model.Entity<WorkMail>().ToTable("work_mails").HasKey(w => w.Id);
        model.Entity<Waiting>(waiting =>
        {
            waiting.ToTable("waiting").HasKey(w => w.Id);
            waiting.Ignore(w => w.AtOnce);
        });
        model.Entity<Message>(message =>
        {
            message.ToTable("messages").HasKey(m => m.Id);
            message.Property(m => m.Turn).IsConcurrencyToken(); // Of two nodes that claim it at the same moment, one does.
        });
    }
}
