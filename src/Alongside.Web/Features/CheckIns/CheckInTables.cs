using Alongside.Domain.CheckIns;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

internal static class CheckInTables
{
    public static void Map(ModelBuilder model) => model.Entity<CheckIn>().ToTable("check_ins").HasKey(c => c.Id);
}
