using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

internal static class RelationshipTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Relationship>(relationship =>
        {
            relationship.ToTable("relationships").HasKey(r => r.Id);
            relationship.ComplexProperty(r => r.One, side => side.Ignore(s => s.Person).Ignore(s => s.Worker));
            relationship.ComplexProperty(r => r.Choice);
            relationship.ComplexProperty(r => r.Opening);
            relationship.Ignore(r => r.IsLive);
            relationship.HasMany(r => r.Holdings).WithOne().HasForeignKey(h => h.RelationshipId);
            relationship.Navigation(r => r.Holdings).AutoInclude().HasField("holdings");
            // Asked for only where somebody looks back: no list of who holds what may come upon it.
            relationship.HasMany(r => r.CalledOff).WithOne().HasForeignKey(s => s.RelationshipId);
            relationship.Navigation(r => r.CalledOff).HasField("calledOff");
        });
        model.Entity<Holding>().ToTable("holdings").HasKey(h => h.Id);
        model.Entity<StretchCalledOff>().ToTable("stretches_called_off").HasKey(s => s.Id);
        model.Entity<Condition>().ToTable("conditions").HasKey(c => c.Id);
        model.Entity<Handover>().ToTable("handovers").HasKey(h => h.Id);
        MapCovers(model);
        model.Entity<Ending>().ToTable("endings").HasKey(e => e.Id);
    }

    /// <summary>Who takes over for whom: reach begins with it, so whoever comes in is asked too.</summary>
    public static void MapCovers(ModelBuilder model) => model.Entity<Cover>().ToTable("covers").HasKey(c => c.Id);
}
