using Alongside.Domain.Ruptures;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Ruptures;

internal static class RuptureTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Rupture>(rupture =>
        {
            rupture.ToTable("ruptures").HasKey(r => r.Id);
            rupture.HasMany(r => r.Repairs).WithOne().HasForeignKey(r => r.RuptureId);
            rupture.Navigation(r => r.Repairs).AutoInclude().HasField("repairs");
        });
        model.Entity<Repair>().ToTable("repairs").HasKey(r => r.Id);
    }
}
