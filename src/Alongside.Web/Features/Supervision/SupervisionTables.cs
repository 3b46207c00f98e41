using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

internal static class SupervisionTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HowOftenHeld>().ToTable("how_often_held").HasKey(h => h.Id);
        model.Entity<Carried>().ToTable("carried").HasKey(c => c.Id);
        model.Entity<Hypothesis>().ToTable("hypotheses").HasKey(h => h.Id);
        model.Entity<Talk>(talk =>
        {
            talk.ToTable("talks").HasKey(t => t.Id);
            talk.Ignore(t => t.IsEmpty).Ignore(t => t.Reflected).Ignore(t => t.Acted);
        });
    }
}
