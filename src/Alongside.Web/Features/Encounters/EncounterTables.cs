using Alongside.Domain.Encounters;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

internal static class EncounterTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Encounter>(encounter =>
        {
            encounter.ToTable("encounters").HasKey(e => e.Id);
            encounter.HasMany(e => e.People).WithOne().HasForeignKey(a => a.EncounterId);
            encounter.Navigation(e => e.People).HasField("people");
        });
        model.Entity<Attendance>().ToTable("attendances").HasKey(a => a.Id);
        model.Entity<Entry>().ToTable("entries").HasKey(e => e.Id);
        model.Entity<AgendaItem>().ToTable("agenda_items").HasKey(a => a.Id);
        model.Entity<Step>().ToTable("steps").HasKey(s => s.Id);
        model.Entity<Aim>().ToTable("aims").HasKey(a => a.Id);
        model.Entity<Promise>().ToTable("promises").HasKey(p => p.Id);
        model.Entity<ComingBack>().ToTable("comings_back").HasKey(c => c.Id);
        model.Entity<Reflection>().ToTable("reflections").HasKey(r => r.Id);
    }
}
