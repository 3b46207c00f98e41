using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
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
        model.Entity<Review>().ToTable("reviews").HasKey(r => r.Id);
        model.Entity<WorkerStreet>().ToTable("worker_streets").HasKey(s => s.WorkerId);
        model.Entity<Sent>().ToTable("sent").HasKey(s => s.Once);
        model.Entity<Release>(release =>
        {
            release.ToTable("releases").HasKey(r => r.Id);
            release.Property(r => r.FamilyId).IsRequired();
            release.Ignore(r => r.Stands);
        });
        model.Entity<Hiding>(hiding =>
        {
            hiding.ToTable("hidings").HasKey(h => h.Id);
            hiding.Property(h => h.FamilyId).IsRequired();
            hiding.Ignore(h => h.Stands);
        });
        model.Entity<Restriction>(restriction =>
        {
            restriction.ToTable("restrictions").HasKey(r => r.Id);
            restriction.Property(r => r.FamilyId).IsRequired();
            restriction.Ignore(r => r.Stands);
            restriction.HasMany(r => r.Workers).WithOne().HasForeignKey(w => w.RestrictionId);
            restriction.Navigation(r => r.Workers).AutoInclude().HasField("workers");
        });
        model.Entity<Sharing>(sharing =>
        {
            sharing.ToTable("sharings").HasKey(s => s.Id);
            sharing.Property(s => s.FamilyId).IsRequired();
            sharing.HasMany(s => s.Checks).WithOne().HasForeignKey(c => c.SharingId);
            sharing.Navigation(s => s.Checks).AutoInclude().HasField("checks");
            sharing.HasMany(s => s.Things).WithOne().HasForeignKey(t => t.SharingId);
            sharing.Navigation(s => s.Things).AutoInclude().HasField("things");
        });
        model.Entity<CheckedSharing>().ToTable("checked_sharings").HasKey(c => c.Id);
        model.Entity<SharedThing>().ToTable("shared_things").HasKey(t => t.Id);
        model.Entity<RestrictionWorker>().ToTable("restriction_workers").HasKey(w => w.Id);
    }
}
