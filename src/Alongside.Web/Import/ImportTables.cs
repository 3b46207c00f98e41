using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Import;

internal static class ImportTables
{
    public static void Map(ModelBuilder model) => model.Entity<Imported>().ToTable("imported").HasKey(i => new { i.Kind, i.Key });
}
