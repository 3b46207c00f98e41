using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

internal static class SupervisionTables
{
    public static void Map(ModelBuilder model) => model.Entity<HowOftenHeld>().ToTable("how_often_held").HasKey(h => h.Id);
}
