using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>What the door writes down: who opened what and why, what was changed, which visits stand, which reasons were given.</summary>
internal static class AccessTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Reading>().ToTable("readings").HasKey(r => r.Id);
        model.Entity<Change>().ToTable("changes").HasKey(c => c.Id);
        model.Entity<Reason>().ToTable("reasons").HasKey(r => r.Id);
        model.Entity<Sent>().ToTable("sent").HasKey(s => s.Once);
    }
}
