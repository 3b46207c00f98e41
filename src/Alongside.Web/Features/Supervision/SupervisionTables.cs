using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

internal static class SupervisionTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HowOftenHeld>().ToTable("how_often_held").HasKey(h => h.Id);
        model.Entity<Carried>().ToTable("carried").HasKey(c => c.Id);
        model.Entity<Hypothesis>().ToTable("hypotheses").HasKey(h => h.Id);
        model.Entity<Circle>(circle =>
        {
            circle.ToTable("circles").HasKey(c => c.Id);
            circle.Ignore(c => c.Here);
            circle.HasMany(c => c.Seats).WithOne().HasForeignKey(s => s.CircleId);
            circle.Navigation(c => c.Seats).AutoInclude().HasField("seats");
        });
        model.Entity<PulseAnswer>(pulse =>
        {
            pulse.ToTable("culture_pulse").HasKey(p => p.Id);
            pulse.Ignore(p => p.Stance);
        });
        model.Entity<PulseGiven>(given =>
        {
            given.ToTable("pulse_given").HasKey(g => g.WorkerId);
            given.Property(g => g.Month).IsConcurrencyToken(); // Of two answers at the same moment, one counts.
        });
        model.Entity<PulseWords>().ToTable("pulse_words").HasKey(w => w.Id);
        model.Entity<TurningPoint>().ToTable("turning_points").HasKey(p => p.Id);
        model.Entity<StandingDay>().ToTable("standing_days").HasKey(s => s.Id);
        model.Entity<NamedContact>().ToTable("named_contacts").HasKey(c => c.Id);
        model.Entity<Gathering>().ToTable("gatherings").HasKey(g => g.Id);
        model.Entity<Seat>().ToTable("circle_seats").HasKey(s => s.Id);
        model.Entity<GroupThought>().ToTable("group_thoughts").HasKey(t => t.Id);
        model.Entity<Talk>(talk =>
        {
            talk.ToTable("talks").HasKey(t => t.Id);
            talk.Ignore(t => t.IsEmpty).Ignore(t => t.Reflected).Ignore(t => t.Acted);
        });
    }
}
