using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Drafts;

internal static class DraftTables
{
    public static void Map(ModelBuilder model) => model.Entity<Draft>().ToTable("drafts").HasKey(d => new { d.Whose, d.Form, d.Aside });
}
