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
        // These have no version of their own; two who save the same words in one moment are still told.
        model.Entity<Step>(step =>
        {
            step.ToTable("steps").HasKey(s => s.Id);
            step.Property(s => s.Cost).IsConcurrencyToken();
        });
        model.Entity<Aim>(aim =>
        {
            aim.ToTable("aims").HasKey(a => a.Id);
            aim.Property(a => a.Text).IsConcurrencyToken();
            aim.Property(a => a.Why).IsConcurrencyToken();
            aim.Property(a => a.HowWeKnow).IsConcurrencyToken();
            aim.Property(a => a.LookAgain).IsConcurrencyToken();
        });
        model.Entity<Promise>().ToTable("promises").HasKey(p => p.Id);
        model.Entity<ComingBack>().ToTable("comings_back").HasKey(c => c.Id);
        model.Entity<Reflection>().ToTable("reflections").HasKey(r => r.Id);
    }
}
