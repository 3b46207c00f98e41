using Alongside.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

internal static class StaffTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Organisation>().ToTable("organisations").HasKey(o => o.Id);
        model.Entity<Team>().ToTable("teams").HasKey(t => t.Id);
        model.Entity<Membership>().ToTable("memberships").HasKey(m => m.Id);
        model.Entity<SaidIn>(said =>
        {
            said.ToTable("said_in").HasKey(s => s.Tongue);
            said.Property(s => s.Tongue).ValueGeneratedNever();
        });
        model.Entity<Face>().ToTable("faces").HasKey(f => f.WorkerId);
        model.Entity<Worker>(worker =>
        {
            worker.ToTable("workers").HasKey(w => w.Id);
            worker.Ignore(w => w.FirstName);
            worker.Ignore(w => w.AtWorkSince);
        });
    }
}
