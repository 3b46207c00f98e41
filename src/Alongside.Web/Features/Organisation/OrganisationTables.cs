using Alongside.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Organisation;

internal static class OrganisationTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Domain.Organisations.Organisation>().ToTable("organisations").HasKey(o => o.Id);
        model.Entity<Team>().ToTable("teams").HasKey(t => t.Id);
        model.Entity<Membership>().ToTable("memberships").HasKey(m => m.Id);
        model.Entity<Worker>(worker =>
        {
            worker.ToTable("workers").HasKey(w => w.Id);
            worker.Ignore(w => w.FirstName);
        });
    }
}
